import { HINT_CLASSES_ES as WORDS } from './hint-classes-es.ts';
import { phrases } from './phrases.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  phrases(
    [
      'pasa|pasara|ira|va|remit*|traslad*|entreg*|deriv* .. a|al .. letrado*|asesoria_juridica|despacho|otras_manos|instancias|superioridad|area_legal',
      'ya no .. depend*|esta|estara .. de_nosotros|nuestras_manos|en_nuestra',
      'tenemos|conocemos|sabemos|consta|figura|ubicado|ubicada|anotad* .. centro_de_labores|lugar_de_trabajo|domicilio|direccion|nombre|telefono .. su|de_su|jefe|hermana|familia|labores',
      'direccion|telefono .. de_su .. {watchers}',
      'relacion|inventario|listado .. de_sus|de_los .. electrodomesticos|bienes|muebles|enseres|pertenencias',
      'dia|fecha .. de_la|del .. diligencia|lanzamiento|inspeccion|visita_domiciliaria|desalojo',
      'hipoteca|venta|anotacion|retencion|subasta|inscripcion|traba|oposicion .. forzosa|judicial|preventiva|preparacion|tramite|curso|sobre_su|sobre_sus',
      'quien cuidara|cuida|se_queda|recoge*|atendera .. hijos|ninos|madre',
      'conyuge|fiador|espos*|avalista|garante|padres|jefe|empleador|familiares .. requerid*|citad*|notificad*|emplazad*|visitad*|destinatari*|recibir*|enterad*',
      'en_persona .. ante|testigos',
      'ante testigos|vecinos|todos',
      'cite|citen|cito|citara|citado .. ministerio_publico|autoridad|oficina|usted|comparec*',
      'todas|todos|otras|cada .. clinicas|consultorios|centros|medicos .. recib*|sabr*|tendr*|nombre|lista',
      'su_nombre .. circul*|envi*|compart*|lleg*|pas* .. clinicas|consultorios|colegas|otros',
      'libretas|ahorros|cuentas .. de_sus|de_los .. hijos|menores .. tampoco|no|tambien',
      'devolucion|subsidio|bono|pension|prestaciones|sueldo .. intercept*|retenid*|opos*|afect*|compens*|interven*',
      'no_dejara|no_dejaria|dificilmente|mal .. intact*|indiferente|tranquil*|pasa .. hipoteca|solicitud|credito|banco|expediente',
      'nos_reservamos|reservamos|reserva .. derecho|acciones|facultad|medidas',
      'nos_veremos|veriamos|veremos en_la_necesidad|obligados|forzados|precisados|en_la_obligacion|compelidos',
      'de_persistir|de_continuar|de_mantenerse|de_no_mediar|en_su_defecto|en_caso_contrario .. impago|silencio|actitud|mora|seran|sera|procede*',
    ],
    WORDS,
  ),
);

const SHAME = wordRule(
  'shame',
  'always',
  phrases(
    [
      'unic*|sol* .. persona|vecino|vecina|paciente|familia|casillero .. cuadra|calle|edificio|barrio|libros|lista|rojo',
      'en_rojo|numeros_rojos|casillero',
      'no_es .. propio|digno|de_recibo|de_caballeros|de_damas .. de|que|andar',
      'impropio|indigno|poco_digno|poco_serio|poco_elegante|feo_de .. de|que',
      'con_lo_que .. luce|gasta|presume|gana|lleva|ensena',
      'fotos|vacaciones|viajes|fiestas ... habria .. cubierto|pagado|alcanzado',
      'anos .. llevo|llevamos|he|hemos .. pocas|nunca|jamas|rara .. visto|tropez*|encontr*|conocid*',
      'frescura|desfachatez|caradura|cinismo|descortesia|ingratitud|informal|evasiv*|desentendid*|escurridiz*|incumplid*|informalidad|desverguenza|osadia|tupe|desplante',
      'apodo|sobrenombre|mote|alias',
      'se_le conoce|nombra|recuerda|menciona .. por|como|apodo',
      'tiene|hay|existe un_nombre|una_palabra .. que|para',
      'que_por .. cortesia|respeto|educacion|delicadeza .. call*|omit*|no_dec*',
      'disponer|dispone|recib*|usa|usar|aprovech* .. atencion|servicio*|tiempo|cuidado* .. y|sin|olvid* .. retribuir*|pag*|correspond*|desaparec*',
      'padres|madre|padre|abuelos|familia .. sonroj*|avergonz*|honor|revolver*|diria*|ruboriz*',
      'relacion|lista|nomina|cuadro .. de .. incumplid*|moros*|pendientes|deudores .. lee|publica|cuelga|expone|todo',
      'se_lee|se_leen|leemos|leera .. cada|ante|voz_alta|lunes|equipo',
      'con_la_misma|con_igual .. soltura|rapidez|alegria|prisa|diligencia',
      'nadie .. le .. enseno|educo|inculco',
      'en_su .. hogar|casa|familia .. ensen*|educa*|aprend*',
      'honrar|honra|cumplir|respetar .. compromiso*|palabra|deuda* .. es|de|ensen*|gente|honrad*',
      'anotado|anotada|consta|apuntado|quedara|registrado .. junto_a|al_lado|con .. su_nombre|usted',
      'cartas|avisos|mensajes|llamadas .. ni_una|cero|ninguna|sin|y_nada .. respuesta*|contest*|palabra',
      'companeros|colegas|vecinos|hermanos .. todos|ya .. pag*|cumpl*|liquid*|al_dia',
      'ejemplo|caso .. cita*|pon*|sirv*|usa* .. ejemplo|practicantes|personal|curso|reunion',
      'como|igual_que .. nino|escolar|colegial|adolescente|criatura .. que|explicar*|ensen*|una',
      'callar|callarse|silencio|esconderse .. quien*|culpable*|algo_que|reproch*|conciencia|tiene_que',
      'que .. pensar*|diran|dicen|piensan .. de_usted|cuando|senoritas|recepcion|verl*|entra',
      'recibio|tuvo|disfruto|acepto .. atencion|servicio|trato|cuidado .. y|pero|sin|a_cambio .. nada|silencio|indiferencia|pagar|factura',
      'persona|gente|senor|hombre|mujer .. integr*|cabal|de_bien|de_honor|recta|con_principios|bien_nacid*',
      'sacamos|saque|sacaremos nuestras|sus conclusiones',
    ],
    WORDS,
  ),
);

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  phrases(
    [
      'nos ha|han .. delegado|otorgado|conferido|encomendado|facultado',
      'delegad*|delegacion|potestad|facultades|atribuciones|mandato .. de|para .. cobr*|ejecut*|recaud*|public*|estado',
      'oficina|instituto|central|agencia|direccion nacional|general|federal|estatal|publica .. de|para .. acreedores|cobr*|deud*|recaud*|sanitari*|morosi*',
      'dependiente|adscrit*|autorizad*|avalad*|al_amparo .. del|de_la|por .. ministerio|estado|gobierno|superintendencia|seguridad',
      'le_escribe|le_habla|le_contacta .. oficina|direccion|unidad|comision|autoridad|juzgado|procuraduria',
      'su derecho .. a|al .. ayuda|cobertura|subsidio|seguro|atencion .. perd*|suprim*|anul*|cancel*|extingu*',
    ],
    WORDS,
  ),
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  phrases(
    [
      'no .. recibe|reciben|acepta|aceptan|atiende|admite|tramita .. reclamos|quejas|reclamaciones|denuncias .. por|de|menores|contra|si',
      'solo|unicamente .. interviene*|ayuda*|atiende*|actua* .. si|cuando|despues .. pag*|antes',
      'pasa|pasan|pasara|hereda*|transmit* .. a .. nietos|hijos|herederos|familia|viuda',
      'presentar|interponer|formular|pedir|solicitar|hacer .. reclamo|queja|reclamacion|desglose|copia .. devenga|genera|cuesta|causa|suma|tasa|recargo',
      'tasa|arancel|cargo|recargo|indemnizacion|costo oficial|legal|obligatori*|fijad*|ministerial .. de|por|que',
      'ninguna|ningun|nadie .. eps|isapre|seguro|juez|oficina|ley|tribunal|clinica .. responde|cubre|puede|ampara|interviene|obliga .. cuentas|facturas|por|esto|como',
      'eximi*|exoner*|liber* .. a_todas|a_todos|corte|ley|decreto|de_responder',
      'por|segun|conforme|en_virtud|al_amparo .. articulo*|art|numeral|ley|codigo ... vivienda|prohib*|impide|perd*|oblig*|queda|debe|no_puede',
      'reservad*|exclusiv*|solo_para|limitad* .. por_ley|ley|personas|quienes .. sin|ayuda*|beneficio*',
      'firma|formulario|hoja|consentimiento .. extingui*|anul*|elimin*|renunci*|cerro .. derecho*|reclam*|precio|cualquier',
      'herman*|hij*|padres|conyuge|nietos .. responde*|deben|asume*|oblig* .. de|por .. deuda*|cuenta*|factura*|ley',
      'plazos|cuotas|fraccion*|descuentos|rebajas .. prohib*|vedad*|impid*|no_permit* .. nos|por|norma|plan',
      'quien|el_que .. no_abr*|rehus*|rechaz*|niegue|niega .. reconoc*|admit*|acept*',
      'jurisprudencia|doctrina|criterio .. constante|reiterad*|firme',
    ],
    WORDS,
  ),
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  phrases(
    [
      'es|esta_es|va|van|llevamos|lleva .. la|el .. cuarta|quinta|sexta|septima|octava|novena|decima|undecima|duodecima .. comunicacion|carta|aviso|vez|llamada',
      'undecim*|duodecim*|enesim*',
      'y no_sera|seran la_ultima|el_ultimo|las_ultimas',
      'no_sera la_ultima|el_ultimo',
      'abstengase|absten*|prescinda|dejese .. de .. propon*|pedir|solicit*|llam*|escrib*|discut*|reclam*|acud*',
      'esta oficina|clinica|administracion|caja no negocia|espera|discute|regatea',
      'no_acuda|no_vaya|no_recurra|no_llame|no_escriba|no_consulte|no_pierda_tiempo .. a|al|con|en .. defensor*|sernac|indecopi|profeco|consumo|abogad*|oficina|asociacion',
      'solo|unicamente|alli|ahi perder*|pierde .. tiempo',
      'tiene|dispone|quedan|restan|cuenta .. sesenta|noventa|treinta|cuarenta|quince|veinte|# minutos',
      'minutos|horas .. contad*|desde|a_partir .. apertura|lectura|recepcion|de_este',
      'pida|pidale|acuda|recurra|preste|prestado ... hermanos|cunad*|compadre*|familia*|quien_sea|vecin*|amig*|parroquia',
      'a_quien_sea',
      'indiquenos|indique|digan*|expliqu*|detalle|justifiqu*|sirvase .. en_que|por_que|motiv*|razon* .. gast*|salario|sueldo|no_pag*|no_ha|plata|dinero|impago',
      'en_que .. gast*|salario|sueldo|dinero|plata|se_le_fue',
      'por_escrito .. en|dentro|antes|plazo .. horas|razones|motivos|causas|por_las',
      'muere|fenece|caduca|vence|expira|termina|acaba .. medianoche|hoy|esta_noche|esta_medianoche|mediodia|jamas|nunca',
      'jamas|nunca .. volver* .. ofrec*|repet*|dars*',
      'resultados|certificado|informe|historia|copia|expediente|receta|derivacion|carta ... saldad*|liquidad*|tan_pronto|contra_pago|previo_pago|pagad*|no_antes|cancelad*',
      'contra|previo|mediante|tras pago|abono|deposito .. integro|total|completo|y_no|nunca_antes|de_la_totalidad|solamente',
      'y_no antes|despues',
      'en garantia|prenda .. hasta|mientras|queda|retenid*',
      'consultas|llamadas|preguntas|reclamos|gestiones .. solo|unicamente|no_hacen .. retras*|demor*|dilat*|alarg*',
      'recepcion|secretaria|personal|caja .. orden*|instrucci* .. de_no|no .. discut*|atend*|habl*|negoci*',
      'solicitud*|peticion*|pedido* .. plazo|prorroga|cuotas|rebaja .. archiv*|no_se_lee*|rechaz*|sin_leer|no_sera*',
      'llamaremos|telefonearemos|insistiremos|marcaremos .. manana|mediodia|noche|domingo*|cada|tarde',
      'manana_tarde_y|manana_mediodia_y noche',
      'salga|deje|abandone|escapese .. trabajo|labores|reunion|turno .. y|venga|pase|pague|caja',
      'unica|sola .. respuesta|cosa .. acept*|quer*|esper*|dinero|pago|interes*',
      'enumere|liste|anote|relacione .. gastos|obligaciones|cuentas|deudas .. explique|por_que|antes|prefir*',
      'correspondencia|cartas|respuestas|mensajes .. recib*|posterior*|despues .. no|sin .. abr*|le*|conside*',
      'sirvase|haga_favor .. pagar|presentarse|comparecer|depositar|apersonarse .. hoy|antes|inmediat*|#',
    ],
    WORDS,
  ),
);

/** By what a stiff Spanish letter harms: in the words of an office, a law or a schoolmaster. */
export const STIFF_ES: readonly WordRule[] = [THREATS, SHAME, CLAIMS_SAID, CLAIMS, PRESSURE];
