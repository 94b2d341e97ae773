import { CLASSES_ES as WORDS } from './classes-es.ts';
import { phrases } from './phrases.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  phrases(
    [
      'sentencia|fallo|resolucion|condena|laudo .. contra|en_su_contra|en_contra|firme|dictad*|a_nuestro_favor|judicial',
      'requerimiento|notificacion|intimacion|citacion|apercibimiento .. formal|final|fehaciente|previo|oficial|legal',
    ],
    WORDS,
  ),
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  phrases(
    [
      'represent* .. a|al .. {government}|fondo|caja .. salud|estatal|public*|estado|deuda*',
      'perito|inspector|auditor|notario .. certific*|verific*|valid*|aprob*|confirm*',
      'somos|soy .. organismo|entidad|agencia|autoridad|oficina|servicio|funcionari*|agente*|delegad*|departamento .. {government}',
      'le|les escrib*|habl*|llam*|contact* .. el|la|desde|de_parte .. {enforcers}|{offices}|ministerio|banco_central',
      '{enforcers} .. por_encargo|en_nombre|a_peticion|por_cuenta .. clinica|nuestr*|consult*',
      'trabaj*|actu*|colabor*|represent*|convenio|acuerdo .. con|para|a|por .. {government} .. cobr*|deuda*|fiscalia|pacientes|recuper*',
      'represent* .. a .. {enforcers}|{offices}|ministerio|estado|gobierno',
      'estado|gobierno|ley|ministerio|hacienda|normativa|autoridad .. aplic*|impon*|cobr*|fij*|suma|anade|agrega|exige|obliga|ordena|garantiza .. recargo*|interes*|multa*|pagar|todo*|#',
      'recargo*|interes*|mora|comision*|multa* .. de_ley|legal*|de_oficio|por_ley|del_estado|oficial*|estatutari*|automatic*|obligatori*',
      'como|por_ser .. espos*|conyuge|marido|mujer|viud*|hij*|padre|madre|heredero*|pareja|familiar|aval* .. usted .. respond*|debe*|oblig*|asum*|tiene|hereda|responsable',
      'respond*|asum*|hereda*|carga* .. siempre|automatic*|solidari*|por|con|de .. marido|espos*|padre|madre|hijo*|difunt*|conyuge|lo_que_debia',
      'no .. existe*|hay|contamos|tenemos|disponemos|ofrece* .. hoja*|libro|formulario|via|procedimiento|oficina|mecanismo .. reclam*|quej*|apel*|impugn*',
      'deuda*|factura*|cuenta* .. no|nunca|jamas .. prescrib*|caduc*|venc*|extingu*|envejec*',
      'no prescrib*|nunca_prescrib*|da_igual|sin_importar|no_importa .. ano|antigu*|anos|tiempo|viej*|prescri*|nunca',
      'perdio|perdido|renuncio|renunciado|carece|agoto .. derecho*|posibilidad|opcion|recurso*',
      'reclam*|disput*|impugn*|quej*|discut* .. cuesta|cobr*|suma|duplic*|ilegal|prohibid*|fraude|no_es_posible|no_procede|empeor*',
      'silencio|no_respon*|no_contest*|falta_de_respuesta|si_calla|no_oponerse|callar .. tomar*|entender*|considerar*|interpretar*|equival*|signific*|valdra|vale|cuenta|como .. negativa|acept*|reconoc*|conform*|confes*|admis*|rechazo|renuncia',
      'su|la|el seguro|aseguradora|eps|isapre|mutua|obra_social .. ha|va|fue|nos .. anul*|cancel*|rechaz*|expuls*|inform*|confirm*|denunci*|baja',
      'limpi*|sane*|borr*|restaur*|repar* .. su|sus|nombre|cuentas|historial|registro*|expediente .. pacientes|pag*|nombre|historial|crediticio|dato*|hoy|deuda*',
    ],
    WORDS,
  ),
);

const PRESSURE_SAID = wordRule(
  'pressure',
  'deniable',
  phrases(
    [
      'total|todo|completo|dinero|plata .. esta_semana|hoy|ahora|ya_mismo|de_inmediato',
      'urgente|urgentemente|urgencia_maxima|maxima_prioridad|maxima_urgencia|con_urgencia',
      'tiempo|reloj|plazo|cuenta_atras|cuenta_regresiva .. corre|corriendo|acab*|agot*|termin*|inici*|empez*|vence_hoy|encima',
      'quedan|queda|restan|resta|faltan|tiene|solo .. #|una|dos|tres|pocas|unas horas|hora|minutos',
      '#|pocas|ultimas horas .. para|antes|y|de_plazo|o|mas',
      'abra|lea|responda|conteste|llame|actue|pague|resuelval*|hagal*|arreglel* .. ya|ahora|hoy|inmediat*|de_inmediato|sin_esperar|cuanto_antes',
      'no espere|no_lo_deje|no_deje .. a|mas|hasta|para .. manana|despues|ultimo|mas_tarde|ultima_hora',
      'oferta|descuento|rebaja|promocion|oportunidad|precio|quita .. desaparece*|expira*|vence*|termina*|caduca*|acaba* .. hoy|medianoche|manana|horas|esta_noche|viernes|lunes',
      'no .. repet* .. nunca|jamas|mas|otra_vez',
      'queremos|quiero|exigimos|necesitamos|esperamos|reclamamos|requerimos .. total|todo|dinero|plata|pago|importe|totalidad|saldo|monto|completo',
      'resuelval*|arreglel*|solucionel*|liquidel*|paguel*|saldel*|hagal* .. ya|hoy|ahora|de_una_vez|esta_semana',
      'no|sin .. demora|dilacion*|titube*|aplazamiento*|prorroga*|peros|rodeos|mas_tramite',
      'descartad*|fuera_de_discusion|no_es_opcion|ni_hablar|no_hay_mas_que_hablar|no_son_para_usted|no_es_para_usted',
      'plan*|cuotas|plazos|facilidades|fraccion*|prorroga*|parcial* .. no .. posible*|opcion|acept*|para_usted|habra|dispon*|conced*|admit*|ofrec*',
    ],
    WORDS,
  ),
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  phrases(
    [
      'cancel*|de_de_baja|elimine .. suscripcion*|abonos|plataformas',
      '{unless} ... {paying} ... {care} .. {withheld}',
      '{unless} ... {paying} ... {withheld} .. {care}',
      'no .. atender*|atend*|recib*|ver*|tratar* .. a .. usted|su|hijo*|nadie_que|familia|quien',
      'deje|dejar|prescinda|privese|recorte|reduzca|sacrifique|renuncie|olvidese|ahorre|aprietese .. {pleasures}|cinturon|gastar|gastos|gasta*|comprar|salir',
      'venda|vender|empene|remate|alquile .. algo|coche|celular|joya*|televisor|moto|cosas|su',
      'carguel*|carg*|pongal*|paselo|metal* .. a|en|con .. tarjeta*|visa|credito',
      'pida*|pedir|solicite|saque|tome|consiga|busque .. prest*|prestamo*|credito|adelanto|fiado|anticipo|dinero',
      'pida*|acuda|recurra|llame .. a .. familia*|amig*|padres|hijos|jefe|hermanos .. pag*|prest*|dinero|ayud*|que|plata',
      'expliq*|justifi*|aclar*|diga*|digan*|cuent* .. por_que|porque|motivo*|razon* .. no|impago|retraso|demora|silencio|atraso|sigue',
      'llam*|mensaje*|visit*|escrib*|aviso* .. diari*|a_diario|cada_dia|cada_hora|todos_los_dias|al_dia|por_dia|dia_y_noche|fines_de_semana|manana_tarde_y_noche|varias_veces',
      'cansad*|hart*|agotad* .. de|esper*|sus|excusas',
      'no .. negociar*|negoci*|discut*|debat*|regate*|excepcion*|hay_nada_que .. {paying}|nada|con|mas|sus|hablar',
      'ahorr* .. explicaciones|excusas|quejas|comentarios|cuentos|historias|llamada',
      'no .. responda|escriba|llame|pregunte|discuta|comente|consulte|hable .. solo|simplemente|limitese|solamente|a_nadie|con_nadie|abogad*|pague',
      'ponga|poner|de|dar .. primero|prioridad|por_delante .. esta|a|nuestra|este .. cuenta|deuda|factura|pago',
    ],
    WORDS,
  ),
);

/** By what Spanish sentences press and claim what is not so, beyond single words. */
export const PRESSURE_ES: readonly WordRule[] = [CLAIMS_SAID, CLAIMS, PRESSURE_SAID, PRESSURE];
