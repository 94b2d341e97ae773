import { HEALTH_ES } from './health-es.ts';
import { HINTED_PRESSURE_ES, HINTED_THREATS_ES } from './hints-es.ts';
import { PRESSURE_ES } from './pressure-es.ts';
import { STIFF_ES } from './stiff-es.ts';
import { THREATS_ES } from './threats-es.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  // courts and what they do
  /tribunal\w*|juzgados?|(?<!\ba (?:su|nuestro|mi) )juicios?|juez|jueza|(?<!\b(?:alta|mucha|gran|mayor) )demand(?:a|as|ar|arle|arlo|arla|aremos|ado|ada)|querell\w*|denunci\w*|pleitos?|litigi\w*|sentencia|(?:accion|acciones|via|vias|medida|medidas|proceso|procesos|procedimiento|procedimientos|departamento|area|consecuencias|requerimiento|cobranza|cobro|ejecucion|instancia|instancias|terreno|reclamacion|diligencias?) (?:\w+ )?(?:legal|legales|judicial|judiciales|penal|penales|coactiv[oa]s?|forzos[oa]s?|ejecutiv[oa]s?)|por la via|(?<!\b(?:tiene|con|por|a traves de) (?:un |una |su |sus )*)abogad[oa]s?|procurador(?:es)?|fiscal(?:ia)?(?! \d)|costas/,
  /embarg\w+|(?<=\b(?:el|los|un|sus?|de|con|al|hay) )embargos?|secuestr\w+ (?:de )?(?:sus )?bienes|remat(?:e|es|ar|aran|aremos)|subast\w+|decomis\w*|incaut\w+|desahuci\w*|desaloj\w*|sus (?:bienes|muebles|pertenencias)|(?:parte de su|parte del|de su|sobre su|contra su) (?:sueldo|salario|nomina|pension)(?<!(?:funcion|dependiendo|segun el monto|acuerdo) de su (?:sueldo|salario|nomina|pension))|(?:embarg|reten|descont|quit|tom|bloque|afect)\w* (?:\w+ ){0,3}(?:sueldo|salario|nomina|pension)|retenc\w+ (?:de|sobre) (?:su|el) (?:sueldo|salario|nomina)|(?:congel|bloque|inmoviliz)\w+ (?:\w+ ){0,2}cuentas?|alguacil\w*|actuario|receptor judicial|notario/,
  // police
  /policia\w*|fuerza publica|carcel|prision|pres[oa]|(?:sera|seria|ser|fue|quedara|podria ser|lo|la) (?:\w+ )?detenid[oa]|detencion|arresto|arrestar\w*|arraigo|orden de (?:captura|arresto|detencion|aprehension)|delitos?|delincuen\w*|(?<!\b(?:sospecha|evitar|contra|posible|teme|prevenir) (?:\w+ )?(?:\w+ )?)(?:estaf\w*|fraud\w*)|robo|robar\w*|hurto|antecedentes|deport\w*|migracion|extranjeria|migratori\w+|servicios sociales|custodia de/,
  // registers of debtors
  /asnef|dicom|infocorp|datacredito|equifax|cirbe|experian|rai|cifin|boletin comercial|buro(?: de credito)?|central(?:es)? de riesgos?|listas? (?:de morosos|negras?|de deudores)|(?:fichero|registro|base de datos|listado|archivo)s? de (?:\w+ )?(?:moros\w+|deudor\w+|impag\w+|insolven\w+|riesgo)|(?:historial|record|puntaje|calificacion|vida|reputacion) (?:crediticio|crediticia|de credito|financiera|bancaria|bancario)|boletin\w*|reportad[oa]s?|reportar(?:lo|la|le|emos|a)\w*/,
  // others
  /(?!\w+nos\b)(?:avis\w*|dar\w* aviso|inform\w*|cont\w+|llam\w*|escrib\w*|habl\w*|comunic\w*|notific\w*|visit\w*|acud\w*|contact\w*|entreg\w+|dirig\w*|enter\w+|saber|conocimiento|incluir|involucr\w*|pregunt\w*|reclam\w*|pedi\w*|decir\w*|sabran?|molest\w+)(?: \w+){0,3} (?:empleador|(?<!otra )empresa|jefe|jefa|patron|patrona|trabajo|familia|familiares|parientes|vecin\w+|amig[oa]s|esposo|esposa|marido|mujer|conyuge|pareja|padres|madre|hijos|casero|arrendador|colegio|iglesia|companeros|recursos humanos|comunidad|barrio|referencias|avalistas?)/,
  /(?:su|sus) (?:jefe|jefa|empleador|familia|familiares|vecinos|esposa|esposo|marido|companeros|patron|padres) (?:\w+ ){0,2}(?:sabra|sabran|se enter\w+|conocera\w*|recibira\w*|deberia\w*|debe\w* saber|merece\w* saber)|centro de trabajo|lugar de trabajo|(?:present|acud|llegar|ira|iran|iremos|apare|person)\w* (?:\w+ ){0,3}(?:domicilio|casa|trabajo|puerta|oficina)|a su puerta|ir a buscarl[oa]|(?:enviar|mandar)\w* (?:a )?(?:un cobrador|alguien|una persona|personal|gente)|sabemos donde/,
  // what "could happen"
  /consecuencias|represalias|atengase|aten(?:gase|erse)|por las buenas|por las malas|(?:otras|mayores|nuevas|todas las|las) (?:medidas|acciones) (?:\w+ )?(?:necesarias|pertinentes|oportunas|correspondientes|disponibles|severas|drasticas)|tomar(?:emos)? (?:\w+ )?(?:medidas|acciones)|(?:otras|mas) (?:medidas|acciones)|no (?:nos )?(?:deja|dejan|queda|quedara|quedaria) (?:mas |otra |otro )?(?:\w+ )?(?:remedio|opcion|alternativa|salida|camino)|(?:nos|me) (?:obliga|obligue|vere|veremos|vemos) (?:\w+ )?(?:obligad|forzad)\w*|nos obligu?e|sin mas opcion/,
  /(?:se )?(?:va a )?(?:arrepenti\w*|lamentara\w*|pesara)|seria una (?:lastima|pena)|que (?:pena|lastima) (?:seria|si)|(?:lamentariamos|no quisieramos|no nos gustaria|odiariamos) (?:tener|que|ver|vern\w*)|no (?:quiera|querra|le conviene|haga que|nos haga|se imagina)|queda (?:usted )?advertid\w*|ultima advertencia|ultimatum|a un paso de|aun esta a tiempo|(?:hasta|con todo) (?:las ultimas|el peso)|todo el (?:peso|rigor)|cerrara las puertas|(?:afect|perjudic|danar|arruin|destru|complic|manch|cost)\w* (?:\w+ ){0,2}(?:su|sus) (?:\w+ )?(?:credito|hipoteca|prestamos?|trabajo|empleo|futuro|reputacion|nombre|carrera|residencia|casa|coche|auto|contrato|visa|alquiler)|ni un (?:prestamo|credito)|no podra (?:\w+ ){0,2}(?:prestamo|credito|hipoteca|alquil\w+|viajar|salir)/,
  /(?:(?:costas?|gastos|costos|recargos?|honorarios) (?:\w+ ){0,5}a su (?:costa|cargo)|a su costa|por cuenta y riesgo suyo|a su cuenta y riesgo|corr\w+ (?:de|por) su cuenta|por cuenta suya|bajo su responsabilidad)/,
  /(?<!\b(?:tutor|tutora|tutores|representante|representantes|aviso|asesoria|asistencia|ayuda|orientacion|plazo) )legal(?:es)?/,
  /(?:tod[oa]s|otr[oa]s|demas|cualquier) (?:\w+ )?(?:las |los )?(?:clinicas?|medicos|consultas|consultorios|doctores|hospitales|centros|dentistas) (?:de|del|en|sabran|se)|(?:registro|base|lista|fichero|listado) (?:nacional|central|public\w|de datos nacional)/,
  /(?:pas|ir|ven|vendr|acud|present|visit|toc)\w* (?:\w+ )?(?:a|por|en) (?:su|la puerta de su) (?:casa|domicilio|hogar|trabajo|oficina|puerta)|visitarl[oa]|le (?:haremos|haran) una visita/,
  /(?:le|lo|la) (?:\w+ )?(?:persegui\w*|acompanar\w*|seguir\w* (?:toda|de por))|toda la vida|el resto de su vida|hered\w+|herederos|su (?:patrimonio|herencia|pasaporte|finiquito)|(?:embarg|reten|bloque|congel|quit)\w* (?:\w+ ){0,2}(?:aguinaldo|licencia|cuenta bancaria)|sus (?:cuentas bancarias|finanzas|propiedades)|mirar sus cuentas/,
  /de una (?:forma|manera|u otra)\w*(?: o | u )?(?:de )?otra|tarde o temprano|no (?:tiene|hay) (?:\w+ )?(?:escapatoria|salida|vuelta atras)|va a pagar|lo va a pagar|(?:empeora\w*|agrava\w*|peor)|se (?:va a )?enter\w+|(?:todo el (?:mundo|barrio|pueblo|edificio)|toda la \w+|media ciudad|la gente|los vecinos|sus conocidos) (?:\w+ ){0,3}(?:sab\w+|enter\w+|ver\w*|conoc\w+|hablar\w*)|nos (?:aseguraremos|encargaremos) de que|(?:graves|serios|serias|severas) (?:\w+ )?(?:problemas|consecuencias|perjuicios|sanciones)|sanci\w+|multas?|castig\w*|penaliza\w*|penalidad\w*|bloque\w+ (?:su|sus)|desalojo|quedar\w* sin (?:casa|trabajo|nada|luz)/,
);

const AGENCIES = wordRule(
  'agency',
  'deniable',
  /(?:agencia|empresa|despacho|estudio|gestora|gestoria|bufete|compania|oficina|departamento|firma) (?:externa )?(?:de |especializad\w+ en )(?:cobr\w+|recobr\w+|recuper\w+)|cobrador(?:es)?(?! de la)|recobro|cobranza externa|a cobranzas?|en cobranzas?/,
);

const SHAME_SAID = wordRule(
  'shame',
  'deniable',
  /deudor(?:a|es|as)?|vergu?enza|vergonzos\w*|culpa(?:ble|bles|mos|r|rle)?|bochorn\w*|decepcion\w*|irresponsab\w*|ingrat\w+|carad?ura|penos[oa]/,
  /(?:public|exhib|cuelg|colg|colocar|mostrar|leer|anunci|difund|pegar)\w* (?:\w+ ){0,4}(?:lista|nombres?|foto|deuda|datos|moros\w+)|listas? de (?:\w+ )?(?:morosos|deudores|impagados|pacientes que)|delante de (?:todos|otros|los)/,
  /inaceptable\w*|indignante\w*|ofend\w*|desprecio/,
);

const SHAME = wordRule(
  'shame',
  'always',
  /gente (?:\w+ )?(?:decente|honrada|honesta|responsable|sensata|seria|de bien|cumplidora|educada|como usted)|(?<!\b(?:la|las|su|nuestra|otra) )(?:personas?|adult[oa]s?|pacientes?|ciudadan[oa]s?|padres?|madres?|familias?|hombres?|mujer(?:es)?|vecin[oa]s?) (?:\w+ )?(?:decente|decentes|honrad\w+|honest\w+|responsables?(?! (?:de|del))|sensat\w+|seri[oa]s?|de bien|cumplidor\w*|de palabra|educad\w+|normal(?:es)?|con principios|como usted)|moros[oa]s?|decencia|conciencia|buena fe(?! (?:y|de nuestra))|caradura|aprovechad\w*|sinvergu?enza\w*|tramp(?:os[oa]s?|ea\w*)|mentir\w*|mentiros\w*|mala paga|mal(?:os)? pagador\w*|reinciden\w*|insolvent\w*|(?:su|de|con) mala fe/,
  /(?:asi|esta es la forma|de esta manera|con esto) (?:se lo |nos lo |lo |le |nos )?(?:agrade\w*|paga|pagan|correspon\w*|devuelve)|y asi se|ejemplo (?:\w+ ){0,3}(?:a|para) sus? (?:hij|famil|niet)\w*|(?:mal|que) ejemplo|parece mentira|que pena|no (?:le|se le) da|falta de (?:respeto|consideracion|seriedad|responsabilidad|palabra|educacion)/,
  /(?:si|bien que|bien) (?:tuvo|tenia|tiene|hay|habia|hubo|encontro|pudo|puede)(?: \w+){0,3} (?:dinero|tiempo|plata|para)|para (?:irse|ir|salir|comprarse|viajar) (?:\w+ ){0,4}(?:si|bien)|(?:sus|unas|irse de|salir de|de sus) vacaciones/,
  /cuando (?:\w+ ){0,3}(?:necesit(?:o|aba|abamos)|le convenia|le hizo falta|queria|le dolia|sufria)|bien que (?:nos|se|vino|acept\w*|llam\w*|pidio|queria)|se desvivi\w*/,
  /(?:por culpa|a causa) de (?:\w+ )?(?:usted|ustedes|personas|gente|pacientes|quienes)|(?:personas|gente|pacientes|cuentas|casos|clientes) como (?:usted|ustedes|la suya|el suyo)|subir (?:\w+ )?(?:los )?precios|alguien (?:con|como|en) (?:su|usted)|no (?:puede|pueda) pagar \d+|abus\w+ de (?:nuestra|la)|nuestra (?:buena fe|confianza|generosidad|amabilidad)|con su (?:profesion|sueldo|cargo|posicion|nivel)/,
  /(?:un|una) (?:hombre|mujer|padre|madre|persona|vecino|vecina|buen\w*) (?:\w+ )?(?:hech[oa]|de (?:bien|verdad|familia|su)|en su|como (?:debe|dios)|que se|decente|deberia|no (?:dej|hace|haria))|se hace (?:el|la)/,
  /piense en (?:los|las|quienes|el|la|sus|lo)|tan (?:poca|poco|pequena|pequeno)/,
);

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  /(?:notificacion|citacion|requerimiento|aviso|comunicacion|documento|comunicado|carta|resolucion|orden|mandamiento|acta|apercibimiento|auto|edicto|cedula|providencia) (?:\w+ )?(?:oficial|judicial|notarial|de pago judicial|fiscal|previo|ejecutiv\w+)|diligencia de/,
  /(?:deuda|nombre|cuenta|expediente|caso|usted)(?: usted)? (?:ya )?(?:ha sido|fue|esta|aparece|figura|consta|quedo|queda|sera) (?:ya )?(?:registrad\w*|inscrit\w*|condenad\w*|juzgad\w*|en todas|en el|en los|en un|incluid\w*|anotad\w*|publicad\w*|trasladad\w*|remitid\w* a)|ya (?:aparece|figura|consta|esta inscrit\w*|fue condenad\w*)(?! en (?:su cuenta|la factura|su recibo|el recibo|su saldo))/,
  /no (?:se )?(?:puede|podra|cabe|admite|admiten|admitimos|aceptamos|procede) (?:\w+ )?(?:reclam\w*|recurso\w*|disput\w*|impugn\w*|apel\w*|discut\w*|devoluci\w*|queja\w*)/,
  /(?:a|en) nuestro favor/,
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  /(?:ministerio|secretaria|consejeria|superintendencia|gobierno|estado|hacienda|agencia tributaria|sunat|sat|dian|seguridad social|ayuntamiento|municipalidad|essalud|fonasa|imss|autoridad\w*|supersalud|defensoria)(?: de \w+| \w+)? (?:\w+ )?(?:nos |le )?(?:ha |han )?(?:autoriz\w+|encarg\w+|orden\w+|mand\w+|faculta\w*|oblig\w+|habilit\w+|design\w+|exig\w+)/,
  /(?:por|segun|conforme a|de acuerdo con) (?:la )?ley(?! de (?:proteccion|datos))|la ley (?:\w+ )?(?:dice|exige|obliga|castiga|prohibe|permite|ordena|establece|nos|es clara|manda|sanciona)|ante la (?:ley|justicia)/,
  /(?:al|por|con) (?:\w+ )?(?:abrir|leer|recibir|no responder|no contestar|ignorar|haber firmado|su silencio|el silencio)\b[^.]{0,60}(?:acept\w*|reconoc\w*|admit\w*|consient\w*|renunci\w*|asum\w*|confirm\w*|conforme)|su silencio|usted (?:ya )?(?:reconoce|reconocio|acepto|admite|admitio)|(?<!\bno )reconoce (?:usted )?(?:la|toda|esta|deber|su) (?:deuda|totalidad|obligacion)/,
  /renunci(?:o|a|aba|ado|ando|amos)\b|(?:perdio|pierde|perdera|perder|ha perdido|sin|no tiene|carece de) (?:\w+ ){0,2}derechos? (?:a|de|para|alguno)|no (?:puede|podra) (?:ya )?(?:reclamar|disputar|recurrir|impugnar|quejarse|discutir|pedir|oponerse)/,
  /(?:reclam\w+|disput\w+|recurr\w+|quej\w+|impugn\w+|protest\w*|discut\w+) (?:\w+ ){0,3}(?:no (?:suspend\w*|detien\w*|cambi\w*|sirv\w*|evit\w*|impid\w*|interrump\w*|par\w*|vale|aplaz\w*|es posible)|es inutil)|no prescrib\w*/,
  /(?:desglose|detalle|factura detallada|calculo|copia) (?:\w+ ){0,4}(?:es |son )?(?:confidencial\w*|secret[oa]|no existe\w*|no se (?:entrega|da|facilita|puede))|solo (?:\w+ ){0,2}(?:pagando|el pago|un pago)|se (?:borra|elimina|limpia) (?:\w+ )?(?:pagando|con)|solo se borra|queda limpi[oa]|historial (?:\w+ )?limpi[oa]/,
  /confirm\w+ (?:\w+ ){0,3}que (?:usted )?(?:actuo|es|no quiere|se nego|miente|ha|tiene)|mala fe|intereses? (?:\w+ ){0,4}(?:duplic\w*|dobl\w*|triplic\w*|multiplic\w*)|se duplica\w*|somos (?:\w+ )?(?:un organismo|una autoridad|una entidad (?:oficial|publica)|funcionari\w+|parte del)/,
  /la ley (?:\w+ )?(?:hace|considera|obliga|no (?:le )?(?:permite|ampara|protege)|da la razon|esta)|(?:la|esta|una) (?:ley|norma|normativa|reglamento) (?:\w+ )?(?:obliga|exige|manda|castiga|hace obligatori\w*)|(?:por|segun) (?:la )?(?:normativa|reglamento|codigo \w+)|delito/,
  /(?:usted|su familia|su conyuge|sus hijos|sus padres|su aval) (?:\w+ )?(?:acepto|consintio|se comprometio|prometio|firmo que|respond\w+ (?:por|de|con)|responsable)|(?:por|al|con) (?:\w+ )?(?:entrar|venir|acudir|pedir (?:la )?cita|asistir|contestar|hacer clic|no (?:responder|contestar|pagar|oponerse|reclamar))\b[^.]{0,50}(?:acept\w*|reconoc\w*|renunci\w*|comprom\w*|oblig\w*)|(?:nunca|no) (?:se )?(?:desaparec\w*|extingu\w*|perdon\w*|borra\w* sol\w|cancela sol\w)|(?:ha )?perdi(?:o|do) (?:\w+ )?(?:el|su|todo|cualquier) (?:\w+ )?derecho/,
);

const PRESSURE_SAID = wordRule(
  'pressure',
  'deniable',
  /(?!\w+[aei]mos\b)(?:pag\w*|abon\w*|liquid\w*|regulari\w*|respond\w*|contest\w*|cancel\w*|deposit\w*|transfi\w*|llam\w*|envi\w*|expli\w*|diga\w*|actu\w*|necesit\w*)\b[^.;]{0,40}\b(?:inmediat\w*|ahora mismo|ya mismo|ya(?=[.!])|de inmediato|en el acto|cuanto antes|urgente\w*|sin (?:mas |mayor )?(?:demora|dilacion|tardanza|excusas?|falta)|hoy mismo|hoy sin falta|esta misma (?:tarde|noche|manana)|lo antes posible)/,
  /(?<!\b(?:le|les) )(?:pag\w*|abon\w*|liquid\w*|regulariz\w*|cancel\w*|salde|decid\w*)\b[^.;]{0,50}\b(?:(?:dentro de|en|en las proximas|en un plazo de|en menos de|antes de) (?:las )?(?:proximas )?\d+ ?h(?:oras?|s)?|antes de (?:las (?:\d+|cinco|seis|doce|tres|cuatro|dos|siete|ocho)|medianoche|mediodia|que acabe el dia|manana|esta noche)|en una hora)|(?<!\b(?:contest|respond|escrib|llam|envi|confirm)\w*mos (?:\w+ ){0,2})(?:dentro de|en) \d+ horas/,
  /(?:ultima|unica) (?:y definitiva )?(?:oportunidad|ocasion|vez|llamada|posibilidad|opcion)/,
  /(?:debe|tiene que|ha de|debera) (?:\w+ )?(?:pagar\w*|abonar\w*|liquidar\w*|saldar\w*|explicar\w*|justificar\w*)|exig\w+(?! (?:por|la ley))|(?:todo|completos?|completa|totalidad|entero|integr[oa]) (?:\w+ ){0,2}(?:hoy|ahora|ya|mismo)/,
  /numero de (?:su )?tarjeta|no (?:le )?(?:\w+ )?(?:entregar\w*|daremos|dar\w*|renovar\w*|atender\w*|atenderemos|recibir\w* en consulta|emitir\w*|expedi\w*|agendar\w*|program\w*) (?:\w+ ){0,3}(?:historia|historial|resultados?|recetas?|informes?|certificados?|citas?|turnos?|horas?|expediente|consulta|receta|nada|placas)/,
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  /excusas?|no se moleste|no (?:pierda|perdamos|nos haga perder|haga perder|nos haga|malgaste)|(?:deje|dejese|pare|basta) de|limitese|ahorrese|no admite (?:demora|discusion)/,
  /(?<!\b(?:agradec\w+|gracias por) )(?:nuestra|mi|la) paciencia|paciencia (?:tiene|se|ya)|hart[oa]s?/,
  /(?<!\b(?:preguntar\w*|explicar\w*|decir\w*|justificar\w*|saber|contar\w*|dice) )por que (?:aun |todavia )?(?:no|sigue)|(?:expliqu|justifi|aclar|diga|digan|indiqu|cuent|esperamos|exponga)\w*\b[^.?]{0,30}(?:por que|motivos?|razon(?:es)?|causas?) (?:\w+ )?(?:de (?:su|este|la|el)|por (?:el|la)|no)/,
  /pid(?:a|e|ale|alo|an) (?:\w+ )?(?:prestad\w*|un (?:prestamo|adelanto|credito)|dinero|ayuda a su (?:familia|padre|hij)\w*)|prestad[oa]s?|empen\w+|vend(?:a|e|er|alo) (?:algo|su|el|la|lo)|(?:solicit|contrat|tom|sac|us|tramit)\w+ (?:\w+ )?(?:un |una |nuestro |su )(?:prestamo|credito|anticipo|adelanto|tarjeta de credito|micro\w+)|casa de empeno/,
  /(?:hasta que|mientras|sin que|a menos que|salvo que|en tanto)\b[^.;]{0,60}\b(?:no (?:cuente|pida|espere|volver\w*|reserv\w*) |olvid\w+|ni (?:citas?|recetas?)|negar\w*|retendr\w*)/,
  /no (?:le |se |podr\w+ |habra |hay )[^.;]{0,50}\b(?:citas?|turnos?|recetas?|resultados?|historia|historial|informes?|certificados?|atend\w*|atencion|consulta|hora)\b[^.;]{0,40}\b(?:hasta que|mientras|sin|a menos que|antes de)|olvid\w+ de|quedar bien|(?:hacernos|hagan?os|nos (?:haga|tenga)) esperar|tiene un limite/,
  /(?:cada|por) (?:\w+ )?(?:dia|hora|semana) (?:que (?:pas|tard|esper|demor|transcurr|no)\w*|de (?:retraso|atraso|demora|mora))|(?:carguelo|paselo|pongalo|cargue\w*) (?:\w+ )?(?:a|en) (?:su|la|una) tarjeta/,
  /no (?:reclame|llame|cuelgue|ignore|intente|insista|discuta|proteste|espere|se queje|vuelva|pida|pregunte|responda con|alegue|dude en pagar)\b(?! (?:a este|por|si))/,
);

/** Spanish words that have no place in a reminder, in folded text. */
export const ES: readonly WordRule[] = [
  ...[HEALTH_ES, THREATS, AGENCIES, SHAME_SAID, SHAME],
  ...[CLAIMS_SAID, CLAIMS, PRESSURE_SAID, PRESSURE, ...THREATS_ES, ...PRESSURE_ES],
  ...[...HINTED_THREATS_ES, ...HINTED_PRESSURE_ES, ...STIFF_ES],
];
