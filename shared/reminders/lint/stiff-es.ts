import { HINT_CLASSES_ES as WORDS } from './hint-classes-es.ts';
import { phrases } from './phrases.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  phrases(
    [
      'tenemos|conocemos|sabemos|consta|figura|ubicado|ubicada|anotad* .. centro_de_labores|lugar_de_trabajo|domicilio|direccion|nombre|telefono .. su|de_su|jefe|hermana|familia|labores',
      'relacion|inventario|listado .. de_sus|de_los .. electrodomesticos|bienes|muebles|enseres|pertenencias',
      'dia|fecha .. de_la|del .. diligencia|lanzamiento|inspeccion|visita_domiciliaria|desalojo',
      'hipoteca|venta|anotacion|retencion|subasta|inscripcion|traba|oposicion .. forzosa|judicial|preventiva|preparacion|tramite|curso|sobre_su|sobre_sus',
      'quien cuidara|cuida|se_queda|recoge*|atendera .. hijos|ninos|madre',
      'conyuge|fiador|espos*|avalista|garante|padres|jefe|empleador|familiares .. requerid*|citad*|notificad*|emplazad*|visitad*|destinatari*|recibir*|enterad*',
      'en_persona .. ante|testigos',
      'ante testigos|vecinos|todos',
      'cite|citen|cito|citara|citado .. ministerio_publico|autoridad|oficina|usted|comparec*',
      'devolucion|subsidio|bono|pension|prestaciones|sueldo .. intercept*|retenid*|opos*|afect*|compens*|interven*',
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
      'anotado|anotada|consta|apuntado|quedara|registrado .. junto_a|al_lado|con .. su_nombre|usted',
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
      'indiquenos|indique|digan*|expliqu*|detalle|justifiqu*|sirvase .. en_que|por_que|motiv*|razon* .. gast*|salario|sueldo|no_pag*|no_ha|plata|dinero|impago',
      'en_que .. gast*|salario|sueldo|dinero|plata|se_le_fue',
      'muere|fenece|caduca|vence|expira|termina|acaba .. medianoche|hoy|esta_noche|esta_medianoche|mediodia|jamas|nunca',
      'jamas|nunca .. volver* .. ofrec*|repet*|dars*',
      'resultados|certificado|informe|historia|copia|expediente|receta|derivacion|carta ... saldad*|liquidad*|tan_pronto|contra_pago|previo_pago|pagad*|no_antes|cancelad*',
      'llamaremos|telefonearemos|insistiremos|marcaremos .. manana|mediodia|noche|domingo*|cada|tarde',
      'manana_tarde_y|manana_mediodia_y noche',
    ],
    WORDS,
  ),
);

/** By what a stiff Spanish letter harms: in the words of an office, a law or a schoolmaster. */
export const STIFF_ES: readonly WordRule[] = [THREATS, SHAME, CLAIMS_SAID, CLAIMS, PRESSURE];
