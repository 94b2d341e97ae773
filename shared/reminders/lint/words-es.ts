import { HEALTH_ES } from './health-es.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  // courts and what they do
  /tribunal\w*|juzgados?|juicios?|juez|jueza|demand(?:a|as|ar|arle|arlo|arla|aremos|ado|ada)|querell\w*|denunci\w*|pleitos?|litigi\w*|sentencia|(?:accion|acciones|via|vias|medida|medidas|proceso|procesos|procedimiento|procedimientos|departamento|area|consecuencias|requerimiento|cobranza|cobro|ejecucion|instancia|instancias|terreno|reclamacion|diligencias?) (?:\w+ )?(?:legal|legales|judicial|judiciales|penal|penales|coactiv[oa]s?|forzos[oa]s?|ejecutiv[oa]s?)|por la via|(?<!\b(?:tiene|con|por|a traves de) (?:un |una |su |sus )*)abogad[oa]s?|procurador(?:es)?|fiscal(?:ia)?(?! \d)|costas/,
  /embarg\w+|(?<=\b(?:el|los|un|sus?|de|con|al|hay) )embargos?|secuestr\w+ (?:de )?(?:sus )?bienes|remat(?:e|es|ar|aran|aremos)|subast\w+|decomis\w*|incaut\w+|desahuci\w*|desaloj\w*|sus (?:bienes|muebles|pertenencias)|(?:su|parte de su|del) (?:sueldo|salario|nomina|pension)|retenc\w+ (?:de|sobre) (?:su|el) (?:sueldo|salario|nomina)|(?:congel|bloque|inmoviliz)\w+ (?:\w+ ){0,2}cuentas?|alguacil\w*|actuario|receptor judicial|notario/,
  // police
  /policia\w*|fuerza publica|carcel|prision|pres[oa]|detenid[oa]|detencion|arresto|arrestar\w*|arraigo|orden de (?:captura|arresto|detencion|aprehension)|delitos?|delincuen\w*|estaf\w*|fraud\w*|robo|robar\w*|hurto|antecedentes|deport\w*|migracion|extranjeria|migratori\w+|servicios sociales|custodia de/,
  // registers of debtors
  /asnef|dicom|infocorp|datacredito|equifax|cirbe|experian|rai|cifin|boletin comercial|buro(?: de credito)?|central(?:es)? de riesgos?|listas? (?:de morosos|negras?|de deudores)|(?:fichero|registro|base de datos|listado|archivo)s? de (?:\w+ )?(?:moros\w+|deudor\w+|impag\w+|insolven\w+|riesgo)|(?:historial|record|puntaje|calificacion|vida|reputacion) (?:crediticio|crediticia|de credito|financiera|bancaria|bancario)|boletin\w*|reportad[oa]s?|reportar(?:lo|la|le|emos|a)\w*/,
  // others
  /(?:avis\w*|dar\w* aviso|inform\w*|cont\w+|llam\w*|escrib\w*|habl\w*|comunic\w*|notific\w*|visit\w*|acud\w*|contact\w*|entreg\w+|dirig\w*|enter\w+|saber|conocimiento|incluir|involucr\w*|pregunt\w*|reclam\w*|pedi\w*|decir\w*|sabran?|molest\w+)(?: \w+){0,3} (?:empleador|empresa|jefe|jefa|patron|patrona|trabajo|familia|familiares|parientes|vecin\w+|amig[oa]s|esposo|esposa|marido|mujer|conyuge|pareja|padres|madre|hijos|casero|arrendador|colegio|iglesia|companeros|recursos humanos|comunidad|barrio|referencias|avalistas?)/,
  /(?:su|sus) (?:jefe|jefa|empleador|familia|familiares|vecinos|esposa|esposo|marido|companeros|patron|padres) (?:\w+ ){0,2}(?:sabra|sabran|se enter\w+|conocera\w*|recibira\w*|deberia\w*|debe\w* saber|merece\w* saber)|centro de trabajo|lugar de trabajo|(?:present|acud|llegar|ira|iran|iremos|apare|person)\w* (?:\w+ ){0,3}(?:domicilio|casa|trabajo|puerta|oficina)|a su puerta|ir a buscarl[oa]|(?:enviar|mandar)\w* (?:a )?(?:un cobrador|alguien|una persona|personal|gente)|sabemos donde/,
  // what "could happen"
  /consecuencias|represalias|atengase|aten(?:gase|erse)|por las buenas|por las malas|(?:otras|mayores|nuevas|todas las|las) (?:medidas|acciones) (?:\w+ )?(?:necesarias|pertinentes|oportunas|correspondientes|disponibles|severas|drasticas)|tomar(?:emos)? (?:\w+ )?(?:medidas|acciones)|(?:otras|mas) (?:medidas|acciones)|no (?:nos )?(?:deja|dejan|queda|quedara|quedaria) (?:mas |otra |otro )?(?:\w+ )?(?:remedio|opcion|alternativa|salida|camino)|(?:nos|me) (?:obliga|obligue|vere|veremos|vemos) (?:\w+ )?(?:obligad|forzad)\w*|nos obligu?e|sin mas opcion/,
  /(?:se )?(?:va a )?(?:arrepenti\w*|lamentara\w*|pesara)|seria una (?:lastima|pena)|que (?:pena|lastima) (?:seria|si)|(?:lamentariamos|no quisieramos|no nos gustaria|odiariamos) (?:tener|que|ver|vern\w*)|no (?:quiera|querra|le conviene|haga que|nos haga|se imagina)|queda (?:usted )?advertid\w*|ultima advertencia|ultimatum|a un paso de|aun esta a tiempo|(?:hasta|con todo) (?:las ultimas|el peso)|todo el (?:peso|rigor)|cerrara las puertas|(?:afect|perjudic|danar|arruin|destru|complic|manch|cost)\w* (?:\w+ ){0,2}(?:su|sus) (?:\w+ )?(?:credito|hipoteca|prestamos?|trabajo|empleo|futuro|reputacion|nombre|carrera|residencia|casa|coche|auto|contrato|visa|alquiler)|ni un (?:prestamo|credito)|no podra (?:\w+ ){0,2}(?:prestamo|credito|hipoteca|alquil\w+|viajar|salir)/,
  /(?:a su (?:costa|cargo|cuenta y riesgo)|corr\w+ (?:de|por) su cuenta|por cuenta suya|bajo su responsabilidad)/,
);

const AGENCIES = wordRule(
  'agency',
  'deniable',
  /(?:agencia|empresa|despacho|estudio|gestora|gestoria|bufete|compania|oficina|departamento|firma) (?:externa )?(?:de |especializad\w+ en )(?:cobr\w+|recobr\w+|recuper\w+)|cobrador(?:es)?(?! de la)|recobro|cobranza externa|a cobranzas?|en cobranzas?/,
);

const SHAME_SAID = wordRule(
  'shame',
  'deniable',
  /vergu?enza|vergonzos\w*|avergonz\w*|avergu?enz\w*|deshonr\w*|deshonest\w*|humill\w*|culpa(?:ble|bles|mos|r|rle)?|bochorn\w*|decepcion\w*|defraud\w*|irresponsab\w*|desconsiderad\w*|desagradecid\w*|ingrat\w+|egois\w*|maleducad\w*|grosera?|descarad\w*|carad?ura|inmoral\w*|lamentable que usted|penos[oa]/,
  /(?:public|exhib|cuelg|colg|colocar|mostrar|leer|anunci|difund|pegar)\w* (?:\w+ ){0,4}(?:lista|nombres?|foto|deuda|datos|moros\w+)|listas? de (?:\w+ )?(?:morosos|deudores|impagados|pacientes que)|tablon|delante de (?:todos|otros|los)|en publico|redes sociales|a la vista de/,
);

const SHAME = wordRule(
  'shame',
  'always',
  /(?:gente|personas?|adult[oa]s?|pacientes?|ciudadan[oa]s?|padres?|madres?|familias?|hombres?|mujer(?:es)?|vecin[oa]s?) (?:\w+ )?(?:decente|decentes|honrad\w+|honest\w+|responsables?(?! (?:de|del))|sensat\w+|seri[oa]s?|de bien|cumplidor\w*|de palabra|educad\w+|normal(?:es)?|con principios|como usted)|moros[oa]s?|que se (?:respete|precie)|decencia|dignidad propia|conciencia|moral\w*|buena fe|educacion que|modales|caradura|aprovechad\w*|vividor\w*|sinvergu?enza\w*|tramp(?:os[oa]|ea\w*)|mentir\w*|mentiros\w*|ladron\w*|parasit\w*|mala paga|mal(?:os)? pagador\w*|reinciden\w*|deudor(?:a|es|as)?|insolvent\w*/,
  /(?:asi|esta es la forma|de esta manera|con esto) (?:se lo |nos lo |lo |le |nos )?(?:agrade\w*|paga|pagan|correspon\w*|devuelve)|y asi se|ejemplo (?:\w+ ){0,3}(?:a|para) sus? (?:hij|famil|niet)\w*|(?:mal|que) ejemplo|que (?:diran?|pensaran?|pensaria\w*|diria\w*)|parece mentira|me extrana|nos extrana|da pena|dan pena|que pena|es triste|triste que|no (?:le|se le) da|como (?:puede|se atreve|es posible|pudo|es capaz)|no tiene (?:usted )?(?:excusa|perdon|verguenza|palabra)|falta de (?:respeto|consideracion|seriedad|responsabilidad|palabra|educacion)|poca (?:seriedad|verguenza|consideracion)|tenga (?:la|un poco de) (?:decencia|consideracion|verguenza)|un minimo de/,
  /(?:si|bien que|bien) (?:tuvo|tenia|tiene|hay|habia|hubo|encontro|pudo|puede)(?: \w+){0,3} (?:dinero|tiempo|plata|para)|(?:dinero|plata|tiempo) para (?:\w+ )*(?:vacaciones|viaj\w+|fiestas?|restaurantes?|coche|auto|carro|movil|celular|ropa|lujos|caprichos|tabaco|conciertos?|mascotas?)|para (?:irse|ir|salir|comprarse|viajar) (?:\w+ ){0,4}(?:si|bien)|vacaciones|de viaje|de fiesta|lujos?|caprichos?|su (?:coche|auto|carro|telefono|celular|movil) nuevo/,
  /cuando (?:\w+ ){0,3}(?:necesit\w+|le convenia|le hizo falta|queria|le dolia|sufria)|bien que (?:nos|se|vino|acept\w*|llam\w*|pidio|queria)|se desvivi\w*|despues de (?:todo )?lo que (?:hicimos|hemos|hizo)|con todo lo que/,
  /(?:por culpa|a causa) de (?:\w+ )?(?:usted|ustedes|personas|gente|pacientes|quienes)|(?:personas|gente|pacientes|cuentas|casos|clientes) como (?:usted|ustedes|la suya|el suyo)|los demas (?:\w+ )?(?:pagan|pacientes|cumplen|si)|otros pacientes (?:\w+ )?(?:pagan|si|cumplen|tienen que)|tod[oa]s (?:los demas|nuestros pacientes) (?:\w+ )?(?:pag|cumpl)\w+|subir (?:\w+ )?(?:los )?precios|a diferencia de|la mayoria (?:\w+ ){0,4}paga|alguien (?:con|de|como|en) (?:su|usted)|(?:puede|podria|sabe|logra|alcanza) permitirse|no (?:puede|pueda) pagar \d+|no somos (?:una )?(?:ong|beneficencia|caridad|obra)|abus\w+ de (?:nuestra|la)|se aprovech\w*|nuestra (?:buena fe|confianza|generosidad|amabilidad)|a su edad|con su (?:profesion|sueldo|cargo|posicion|nivel)/,
);

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  /(?:notificacion|citacion|requerimiento|aviso|comunicacion|documento|comunicado|carta|resolucion|orden|mandamiento|acta|apercibimiento|auto|edicto|cedula|providencia) (?:\w+ )?(?:oficial|judicial|notarial|de pago judicial|fiscal|previo|ejecutiv\w+)|cedula de|diligencia de|expediente (?:n|num|numero|judicial|penal|\d)|mandamiento|emplaz\w*|intimacion|intim(?:a|amos|ado)|apercib\w*|cit(?:a|amos|ado) a comparecer|comparec\w*/,
  /(?:deuda|nombre|cuenta|expediente|caso|usted)(?: usted)? (?:ya )?(?:ha sido|fue|esta|aparece|figura|consta|quedo|queda|sera) (?:ya )?(?:registrad\w*|inscrit\w*|condenad\w*|juzgad\w*|en todas|en el|en los|en un|incluid\w*|anotad\w*|publicad\w*|trasladad\w*|remitid\w* a)|ya (?:aparece|figura|consta|esta inscrit\w*|fue condenad\w*)|contra la ley|es ilegal|ilegal\w*/,
  /(?:vale|valdra|cuenta|contara|se toma\w*|se entiende|se entendera|se considera\w*|equivale|sirve|implica\w*|supone|supondra|constituye) (?:\w+ ){0,2}(?:como )?(?:\w+ )?(?:aceptacion|reconocimiento|admision|confesion|conformidad|consentimiento)|no (?:se )?(?:puede|podra|cabe|admite|admiten|admitimos|aceptamos|procede) (?:\w+ )?(?:reclam\w*|recurso\w*|disput\w*|impugn\w*|apel\w*|discut\w*|devoluci\w*|queja\w*)/,
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  /(?:ministerio|secretaria|consejeria|superintendencia|gobierno|estado|hacienda|agencia tributaria|sunat|sat|dian|seguridad social|ayuntamiento|municipalidad|essalud|fonasa|imss|autoridad\w*|supersalud|defensoria)(?: de \w+| \w+)? (?:\w+ )?(?:nos |le )?(?:ha |han )?(?:autoriz\w+|encarg\w+|orden\w+|mand\w+|faculta\w*|oblig\w+|habilit\w+|design\w+|exig\w+)|en nombre de(?:l| la| los) (?:estado|gobierno|juzgado|tribunal|ley|ministerio)|autorizad[oa]s (?:por|para cobrar)|facultad[oa]s/,
  /(?:por|segun|conforme a|de acuerdo con) (?:la )?ley(?! de (?:proteccion|datos))|la ley (?:\w+ )?(?:dice|exige|obliga|castiga|prohibe|permite|ordena|establece|nos|es clara|manda|sanciona)|legalmente|valor legal|efectos legales|ante la (?:ley|justicia)|fuerza (?:de ley|legal|ejecutiva)|caracter (?:ejecutivo|oficial|firme)/,
  /(?:al|por|con) (?:\w+ )?(?:abrir|leer|recibir|no responder|no contestar|ignorar|haber firmado|su silencio|el silencio)\b[^.]{0,60}(?:acept\w*|reconoc\w*|admit\w*|consient\w*|renunci\w*|asum\w*|confirm\w*|conforme)|su silencio|el silencio|usted (?:ya )?(?:reconoce|reconocio|acepto|admite|admitio)|reconoce (?:usted )?(?:la|toda|esta|deber|su)/,
  /renunci(?:o|a|aba|ado|ando|amos)\b|(?:perdio|pierde|perdera|perder|ha perdido|sin|no tiene|carece de) (?:\w+ ){0,2}derechos? (?:a|de|para|alguno)|no tiene(?: usted)? (?:ningun )?derecho|ya no (?:puede|tiene derecho)|no (?:puede|podra) (?:ya )?(?:reclamar|disputar|recurrir|impugnar|quejarse|discutir|pedir|oponerse)/,
  /(?:reclam\w+|disput\w+|recurr\w+|quej\w+|impugn\w+|protest\w*|discut\w+) (?:\w+ ){0,3}(?:no (?:suspend\w*|detien\w*|cambi\w*|sirv\w*|evit\w*|impid\w*|interrump\w*|par\w*|vale|aplaz\w*|es posible)|es inutil)|(?:es|son|sera) (?:definitiv[oa]s?|inapelables?|irrevocables?|firmes?|incuestionables?|indiscutibles?|infalibles?)|nunca (?:nos )?(?:equivoca\w*|falla\w*|prescrib\w*)|no prescrib\w*|no caduc\w*/,
  /(?:desglose|detalle|factura detallada|calculo|copia) (?:\w+ ){0,4}(?:es |son )?(?:confidencial\w*|secret[oa]|no existe\w*|no se (?:entrega|da|facilita|puede))|no (?:existe|existen|hay|ofrecemos|se ofrece\w*|se concede\w*) (?:\w+ )?(?:ayudas?|planes?|plazos?|descuentos?|facilidades|cuotas|desglose|facturas? detallad\w+|copias?)|solo (?:\w+ ){0,2}(?:pagando|el pago|un pago)|unica (?:forma|manera|via|salida)|se (?:borra|elimina|limpia) (?:\w+ )?(?:pagando|con)|solo se borra|queda limpi[oa]|historial (?:\w+ )?limpi[oa]|limpi\w+ (?:su|el) (?:nombre|historial)/,
  /confirm\w+ (?:\w+ ){0,3}que (?:usted )?(?:actuo|es|no quiere|se nego|miente|ha|tiene)|mala fe|intereses? (?:\w+ ){0,4}(?:duplic\w*|dobl\w*|triplic\w*|multiplic\w*)|se duplica\w*|somos (?:\w+ )?(?:un organismo|una autoridad|una entidad (?:oficial|publica)|funcionari\w+|parte del)|titulo ejecutivo|bajo juramento|so pena|bajo pena/,
);

const PRESSURE_SAID = wordRule(
  'pressure',
  'deniable',
  /(?!\w+[aei]mos\b)(?:pag\w*|abon\w*|liquid\w*|regulari\w*|respond\w*|contest\w*|cancel\w*|deposit\w*|transfi\w*|llam\w*|envi\w*|expli\w*|diga\w*|actu\w*|necesit\w*)\b[^.;]{0,40}\b(?:inmediat\w*|ahora mismo|ya mismo|ya(?=[.!])|de inmediato|en el acto|cuanto antes|urgente\w*|sin (?:mas |mayor )?(?:demora|dilacion|tardanza|excusas?|falta)|hoy mismo|hoy sin falta|esta misma (?:tarde|noche|manana)|lo antes posible)|actue (?:ya|ahora)|(?:pago|accion|respuesta|atencion) (?:inmediat\w+|urgente)|urge\w*|es urgente|se (?:acaba|agota|termina) (?:el|su) tiempo|dese prisa|apresur\w*/,
  /(?<!\b(?:le|les) )(?:pag\w*|abon\w*|liquid\w*|regulariz\w*|cancel\w*|salde|decid\w*)\b[^.;]{0,50}\b(?:(?:dentro de|en|en las proximas|en un plazo de|en menos de|antes de) (?:las )?(?:proximas )?\d+ ?h(?:oras?|s)?|antes de (?:las (?:\d+|cinco|seis|doce|tres|cuatro|dos|siete|ocho)|medianoche|mediodia|que acabe el dia|manana|esta noche)|en una hora)|(?<!\b(?:contest|respond|escrib|llam|envi|confirm)\w*mos (?:\w+ ){0,2})(?:dentro de|en) \d+ horas|tiene (?:\w+ )?\d+ horas|(?:hoy|manana) a mas tardar|hoy o (?:nos|se|le|ma\u00f1ana|sus|su|tendra|aten)\w*|a vuelta de correo/,
  /(?:ultima|unica) (?:y definitiva )?(?:oportunidad|ocasion|vez|llamada|posibilidad|opcion)|ultimo (?:llamado|plazo|requerimiento|intento|ultimatum)|(?:oferta|descuento) (?:\w+ ){0,3}(?:vence|caduca|acaba|solo)/,
  /(?:debe|tiene que|ha de|debera) (?:\w+ )?(?:pagar\w*|abonar\w*|liquidar\w*|saldar\w*|explicar\w*|justificar\w*)|exig\w+(?! (?:por|la ley))|insistimos en|queremos (?:\w+ )?(?:dinero|pago|nuestro)|(?:todo|completos?|completa|totalidad|entero|integr[oa]) (?:\w+ ){0,2}(?:hoy|ahora|ya|de una vez|mismo)|de una (?:sola )?vez|nada menos|ni un (?:peso|euro|centavo|centimo|sol|dia|minuto) (?:menos|mas)/,
  /numero de (?:su )?tarjeta|no (?:le )?(?:\w+ )?(?:entregar\w*|daremos|dar\w*|renovar\w*|atender\w*|atenderemos|recibir\w* en consulta|emitir\w*|expedi\w*|agendar\w*|program\w*) (?:\w+ ){0,3}(?:historia|historial|resultados?|recetas?|informes?|certificados?|citas?|turnos?|horas?|expediente|consulta|receta|nada|placas)|retenemos|retendremos|retener|(?:cancel|suspend|anul)\w+ (?:\w+ )?(?:su|sus) (?:proxim\w+ )?(?:citas?|turnos?|atencion|consultas?|horas?)|busque (?:otra|otro) (?:clinica|medico|doctor|dentista|consulta)|no sera (?:\w+ )?(?:atendid\w*|recibid\w*|bienvenid\w*)|depende de(?:l| su) pago/,
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  /excusas?|pretextos?|no se moleste|no (?:pierda|perdamos|nos haga perder|haga perder|nos haga|malgaste)|(?:deje|dejese|pare|basta) de|no (?:sirve|vale) de nada|es inutil|inutil (?:que|llamar|escribir)|limitese|simplemente pague|pague y (?:ya|punto|listo)|sin (?:discusion|discutir|rechistar|peros)|ahorrese|ahorrenos|no (?:hay|caben) (?:mas )?(?:plazos|prorrogas|discusion|negociacion)|no admite (?:demora|discusion)|no (?:se haga|finja|siga|nos ignore|se esconda|espere mas)/,
  /(?:nuestra|mi|la) paciencia|paciencia (?:tiene|se|ya)|hart[oa]s?|cansad[oa]s? de|(?:estamos|ya esta) bien de|ya (?:hemos|fuimos) (?:sido )?(?:\w+ )?(?:pacientes|amables|generos\w+|esper\w+)|cuantas veces|una y otra vez|otra vez mas|(?:le )?(?:llamaremos|escribiremos|insistiremos|seguiremos (?:llamando|escribiendo|insistiendo)|contactaremos) (?:\w+ ){0,2}(?:todos los|cada|a diario|diariamente|hasta|las veces)|cada (?:dia|hora|manana) hasta|todos los dias hasta|no (?:vamos a )?(?:parar|pararemos|dejaremos de llamar\w*)/,
  /por que (?:aun |todavia )?(?:no|sigue)|(?:expliqu|justifi|aclar|diga|digan|indiqu|cuent|esperamos|exponga)\w*\b[^.?]{0,30}(?:por que|motivos?|razon(?:es)?|causas?) (?:\w+ )?(?:de (?:su|este|la|el)|por (?:el|la)|no)|(?:motivo|razon) de su (?:impago|atraso|retraso|demora|falta)/,
  /pid(?:a|e|ale|alo|an) (?:\w+ )?(?:prestad\w*|un (?:prestamo|adelanto|credito)|dinero|ayuda a su (?:familia|padre|hij)\w*)|prestad[oa]s?|prestamista|empen\w+|vend(?:a|e|er|alo) (?:algo|su|el|la|lo)|(?:solicit|contrat|tom|sac|us|tramit)\w+ (?:\w+ )?(?:un |una |nuestro |su )(?:prestamo|credito|anticipo|adelanto|tarjeta de credito|micro\w+)|adelanto de (?:sueldo|nomina)|sus ahorros|casa de empeno|cargue a su tarjeta/,
  /(?:hasta que|mientras|sin que|a menos que|salvo que|en tanto)\b[^.;]{0,60}\b(?:no (?:le |se |podr\w+ |habra |hay |cuente |pida |espere |volver\w* |reserv\w* )|olvid\w+|ni (?:citas?|recetas?)|negar\w*|reten\w*)/,
  /no (?:le |se |podr\w+ |habra |hay )[^.;]{0,50}\b(?:citas?|turnos?|recetas?|resultados?|historia|historial|informes?|certificados?|atend\w*|atencion|consulta|hora)\b[^.;]{0,40}\b(?:hasta que|mientras|sin|a menos que|antes de)|olvid\w+ de|solo (?:si|cuando|despues de|tras) (?:\w+ ){0,2}(?:pag|abon|liquid|salde)\w*|quedar bien|sea como sea|como sea|cueste lo que cueste|busque la (?:forma|manera)|consiga (?:el|la) (?:dinero|plata)|(?:hacernos|hagan?os|nos (?:haga|tenga)) esperar|tiene un limite/,
);

/** Spanish words that have no place in a reminder, in folded text. */
export const ES: readonly WordRule[] = [
  ...[HEALTH_ES, THREATS, AGENCIES, SHAME_SAID, SHAME],
  ...[CLAIMS_SAID, CLAIMS, PRESSURE_SAID, PRESSURE],
];
