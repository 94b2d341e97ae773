import { HINT_CLASSES_ES as WORDS } from './hint-classes-es.ts';
import { phrases } from './phrases.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  phrases(
    [
      'su|sus|tu|tus|al|el|la|del|a_la {watchers} ... {hears}',
      '{hears} .. a|con|al|de|por|su|tu .. su|sus|tu|tus|al {watchers}',
      'portero|conserje|garante|aval|consulado|cunad*|suegr*|casero|jefe|jefa .. carta|llamada|visita|escrib*|sepa|entere|puerta|pregunt*',
      'persona que firmo|avalo|garantizo',
      'su|sus|tu|la|el|las {prospects} .. {harm}',
      '{harm} .. su|sus|tu|la|el|los|las {prospects}',
      '{prospects} .. tambien|igualmente .. admit*|sirv*|pued*|cuenta*|respond*',
      'inventario|levantamiento|lista de bienes|muebles',
      'aeropuerto|alerta|retencion_migratoria|deporta* .. nombre|viaj*|salir|alerta',
      'no_quisiera|no_quisieramos|no_querra|no_le_conviene|ojala_nunca|ojala_no|prefeririamos_no|mal_hariamos|lo_que_suele_venir|lo_que_viene|baste_decir|no_es_agradable|ya_vera|ya_veras|ya_sabe_como|atengase|luego_no_diga|despues_no_diga|sobre_aviso',
      'lo_que .. viene|sigue|suele|pasa .. despues|tras|luego',
      'que_no_te_extrane|no_se_extrane|no_se_sorprenda|que_no_le_sorprenda|no_se_queje',
      'tocar*|golpear* .. puerta|timbre',
      'unos|dos|tres|varios senores|hombres|muchachos|amigos|companeros .. serios|puerta|visit*|pasar*|ir*',
      'ninguna|ningun consulta|clinica|consultorio|medico|dentista .. va|coger*|atend*|recib*|telefono|querr*',
      'en_los_pueblos|en_el_barrio|aqui_todo|todo_se_sabe|se_sabe_todo|pueblo_chico|va_de_boca|el_que_dira*',
      'entre_otras medidas|acciones',
      'medidas|gestiones|pasos que|mas_que .. no|prefer* .. detall*|decir|explicar|mencionar',
      'conviene|convenga|mejor .. que .. sepa|entere|lea .. usted|antes',
      'por_usted|por_ti antes_que .. nosotros|mi|otro*',
      'ya nos encargamos|encargaremos|ocupamos|ocuparemos nosotros',
      'ya|aqui tenemos|tengo|conseguimos|sabemos .. telefono|direccion|numero|placa|horario .. de|su|donde',
      'incomod* .. recibir|explicar|que|verse',
      'cerrajero|camion_de_mudanza|cargadores',
    ],
    WORDS,
  ),
);

const SHAME = wordRule(
  'shame',
  'always',
  phrases(
    [
      '{humble} .. y|si|nunca|siempre|cumpl*|al_dia|al_corriente ... cumpl*|paga|pagan|al_dia|al_corriente|acordarnos|dej*|atras*|deb*',
      'hasta {humble} ... pag*|cumpl*|al_dia|deb*|abon*',
      'una|un|mi|la {humble} .. dejo|trajo|pago|vino|trae|viene|paga .. moned*|sobre|peso*|sol*|centavo*|puntual*|siempre',
      'senora|muchacho|muchacha|chico|empleada que limpia|barre|vende|cuida .. cuenta|pag*|al_dia|al_corriente|deb*',
      'hasta|incluso los_que|quienes|el_que|la_que ... pag*|cumpl*|al_dia',
      'usted|tu ni_eso|ni_siquiera|ni_las_gracias',
      '{luxuries} ... y|pero|luego .. deja*|deber|debe*|factura|cuenta|aqui|no_paga|debernos|a_medias|recibo',
      'fotos|estados|historias|publicaciones ... oficina|comentad*|vimos|vemos|vio|redes|facebook|instagram',
      'tener|tiene|tenga|hace_falta|falta|hay_que tener? cara|morro|valor|descaro|rostro|cuajo|jeta',
      'con_que cara|derecho|cuajo|valor',
      'que roche|pena_ajena|papelon|feo|oso|gacho|concha|cara_dura|cachaza|frescura',
      'pena_ajena|verguenza_ajena|sin_animo_de_ofender|no_es_por_comparar|no_es_por_ofender|con_todo_respeto|permitame_decirlo|gacho|conchudo|conchuda|caradura|moroso*|morosa|conejero|malapaga|fresco_de|sinverguenza|cara_de_palo|roche|postureo|corte_tremendo|me_daria_un|me_caeria|la_cara_caida|cae_la_cara',
      'debernos|deber|dejarnos|deja|dejas|quedarnos .. pasar|pasa|saludando|como_si_nada|a_deber|sin_pagar|colgad*',
      'apodo|mote|chiste|bromas|comentad*|comidilla|reimos|risa|burl* .. recepcion|oficina|equipo|pusimos|aqui|don|todos',
      'palabra .. de_hombre|de_caballero|dada|empenada|que_me_dio|que_nos_dio ... donde|quedo|dificil|vale|nada|cre*',
      'su_palabra|tu_palabra|palabra_de|hombre_de .. donde|quedo|vale|nada|fue',
      'cuesta|cuesta_trabajo|dificil creer .. que|misma|usted',
      'misma|mismo persona|senora|senor|paciente .. que .. abrazo|sonri*|agradec*|prometi*|juro|lloro',
      'apellido|familia|nombre .. era|fue|antes|siempre .. garantia|respetad*|honrad*|serio|serias',
      'de|a un|una maestr*|profesor*|doctor*|abogad*|policia|padre|madre|ingenier*|funcionari*|profesional|cristian*|catequista|contador* .. cabe*|esper*|cabria|otra_cosa|mas|ejemplo|coherencia',
      'coherencia|decencia|elegancia|delicadeza|pudor|dignidad|hombria|nobleza|gratitud|educacion .. entre|de|que|no|falta|minim*',
      'no le|les|te sonrien|saludan|miran .. igual|bien|ya',
      'parece|es|ya|se_vuelve|se_hace .. costumbre|mania|vicio|deporte|aficion|arte',
      'presumir|presume|alardear|alardea|dar_lecciones|predicar|rezar|comulgar .. y|pero|no|aqui|puntual*',
      'se|te|lo le trato|atendio|recibio|quiso .. como .. rey|reina|familia|hij* ... y|desconocid*|ahora|pag*',
      'madur*|crecer|ser_adult*|hacerse_mayor|portarse|aprend* .. tambien|es|recibos|facturas|cuentas|adulto|una_vez',
      'tan .. querido|serio|buena_gente|formal|decente .. que .. veia|parecia|ve|era',
      'aqui tambien .. comemos|comer|come|vivimos|pagamos|hay_familias',
      'y usted|tu con contrato|sueldo|casa|carro|negocio|trabajo',
      'no_pudimos|imposible|inevitable .. evitar|no .. acordarnos|pensar .. usted|en_usted',
      'preferimos|prefiero no .. pregunt*|comentar|decir|pensar|opinar',
      'lo_suyo|lo_tuyo|su_caso|su_actitud .. ya|es|parece|clama|no_tiene',
      'cruzarme|mirar|mirarla|verle|verla|dar .. doctor*|a_los_ojos|a_la_cara .. despues|sin|con',
      'creemos|creiamos|confi* .. por_mas_que|aunque|pero .. algunos|usted|nos_lo|dificil',
    ],
    WORDS,
  ),
);

/** By what Spanish sentences threaten and shame politely, in jest or by a hint. */
export const HINTED_THREATS_ES: readonly WordRule[] = [THREATS, SHAME];

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  phrases(
    [
      'soy|somos|hablo|escribo|dirijo|llamo|le_habla|le_escribe .. de_la|del|en_nombre|a_nombre|por_encargo|de_parte ... {authority}',
      'en_nombre|a_nombre|por_encargo|por_orden|por_mandato|con_permiso de .. {authority}',
      'asunto|caso|expediente|cuenta|deuda ya .. visto|resuelto|fallado|juzgado|sentenciado|revis* .. audiencia|juez|tribunal|perder|{authority}',
      '{authority} .. ya? .. reviso|valido|dictamin*|resolvio|fallo|decidio|aprobo|confirmo|certifico|hallo|determino',
      'dni|cedula|rut|carne|curp|tarjeta_sanitaria|seguro|poliza|plan_de_salud|afiliacion .. quedo|qued*|fue|esta|sera|sido .. bloque*|anulad*|suspend*|cancel*|marcad*|inhabilit*',
      'le_toco|toco perder|pagar',
    ],
    WORDS,
  ),
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  phrases(
    [
      '{authority} .. permite*|permit*|autoriz*|facult*|dio_permiso|da_permiso|ampara*|respalda*|obliga*|exige*|manda*|ordena*|prohib*|impide*|nos_da|fija*|quita*|dice .. cobr*|a|que|no|nos|usted|el|a_pagar|copia',
      'nos|me faculta*|autoriza*|respalda*|ampara*|da_permiso|dio_permiso .. {authority}|a|para|cobrar|doble|de',
      'la|lo|le|las|los respalda|avala|fija|ordena|dice|manda|prohibe el|la|los .. {authority}',
      'lo|la dice|manda|ordena|permite|impone .. ley|codigo|norma|reglamento|estado|ministerio',
      'esta|son|queda|quedan|esta_en_la .. prohibid*|ilegal*|norma|vetad*|abolid*|eliminad*|derogad*',
      'no_se_puede*|no_puede*|nadie_puede|ningun_paciente .. dar|llevarse|cambiar|pedir|reclamar|contestar|ver|tener|solicitar|discutir|impugnar .. plazos|copia|eps|prohibido|norma|mientras|orden|ley|ya|desglose|detalle',
      'equivale|equivalen|vale_por|es_igual|significa|implica|supone|constituye|cuenta_como|se_entiende|se_entendera|se_toma .. a? .. firm*|acept*|reconoc*|admit*|pagare|renunci*|conform*|consent*',
      'silencio|asistencia|respuesta|abrir|leer|venir|contestar .. equivale|vale|significa|acept*|reconoc*|juridicamente|confirma',
      'devoluciones|descuentos|rebajas|ayudas|reclamos|quejas|derechos|programas|exoneraciones .. no .. alcanzan|aplican|existen|proceden|valen|cubren|sirven|son',
      'descuento*|ayuda*|rebaja*|subsidio*|plazos|cuotas .. los|las .. quitaron|eliminaron|prohibieron|suspendieron|derog*|acabaron',
      'no .. reune|cumple|reunen|tiene .. requisitos|derecho .. rebaja|ayuda|descuento|reclam*|apelar',
      'no .. reciben|aceptan|atienden|admiten|procesan .. quejas|reclamos|denuncias|reclamaciones',
      'intereses|recargo|multa|tarifa|tipo_de_cambio|mora .. fija*|oficial*|obligatori*|automatic*|legal|eleva|ley|vigente|de_ley',
      'responde|responsable|obligad* .. tambien|igualmente|solidari* .. por|dinero|deuda|ley|codigo',
      'ella|el|ellos|madre|padre|espos*|hijos|herederos responde*|respond*|heredan|asumen|cargan|pagan .. tambien|por|con|deuda|ley|codigo',
      'perito|inspector|auditor|funcionario|notario|juez .. designado|nombrado|oficial|reviso|avalo|conforme',
      'segun .. nos .. comunic*|inform*|confirm*|notific*|dij* ... plan|seguro|anulad*|cancel*|suspend*|lista|perd*',
      'no_hay tutia|vuelta_que_darle|nada_que_discutir|nada_que_reclamar|recurso|apelacion|escapatoria|discusion',
      'ya no .. se? .. puede* .. cambiar|reclamar|discutir|impugnar|corregir|apelar|anular',
      'orden_publico|por_ley|de_pleno_derecho|juridicamente|de_oficio|titulo_ejecutivo|merito_ejecutivo',
      'perdio|pierde|renuncio|renuncia .. derecho|reclam*|garantia',
    ],
    WORDS,
  ),
);

const PRESSURE_SAID = wordRule(
  'pressure',
  'deniable',
  phrases(
    [
      'deme|dame|dicteme|dictame|paseme|pasame|me_da|mande|mandeme .. esa|su|tu|la|los .. tarjeta|numeros|digitos|clave|cvv|datos_de_la_tarjeta',
    ],
    WORDS,
  ),
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  phrases(
    [
      '{tied} ... suspens*|en_pausa|congelad*|queda*|sigue*|retirar*|retenid*|guardad*|cajon|entreg*|espera* ... mientras|hasta|pag*|saldo|deuda|no_antes',
      '{tied} ... mientras|hasta_que|solo_si|el_mismo_dia|una_vez|en_cuanto|previo|no_antes|siempre_que ... {settled}',
      'sin {settled} no .. hay|damos|habra|atend*|entreg*|{tied}',
      'no .. hay|damos|habra|atend*|entreg*|renov* .. {tied} .. sin|hasta|mientras|si_no',
      'ahi|aqui|alli .. se_queda|queda|quedan|seguira* .. mientras|hasta|saldo|pag*',
      'ahorita|ahora|ya mismo|mismito',
      'ahorita ... no|ya|pag*|manana',
      'no manana ni|pasado|despues',
      'apura*|apurate|apurese|andele|orale|muevase|corra|dese_prisa|date_prisa|volando|pilas|a_la_voz_de_ya|ni_un_minuto|en_este_instante|al_toque',
      'yapea|yapee|bizum|transfiera|transfiere|deposite|deposita|pague|paga ya|ahora|ahorita|y_punto|antes_de_las|nomas',
      'aqui_se_paga|y_punto|todo_o_nada|a_la_una_a_las_dos|sin_peros|sin_excusas|sin_mas_vueltas|ni_un_dia_mas|pedacitos|nada_de_cuotas|nada_de_plazos|nada_de_correos|nada_de_reclamos',
      'nada_de .. correos|reclamos|quejas|preguntas|llamadas|excusas|plazos|abonos|partes',
      'dejara|deje|deja|suelte|suelta lo_que|todo .. haciendo|hace|hacer',
      'anda|vaya|corra|pase|escapese al_cajero|al_banco|a_la_caja .. hora|ahora|hoy|antes|almuerzo|descanso|colacion|y',
      'por segunda|tercera|cuarta|quinta|sexta|decima|enesima vez',
      '#|dos|tres|cuatro|cinco|seis|siete|ocho|diez veces|llamadas|mensajes .. desde|hoy|en_lo_que|esta_manana|y_sigo',
      'sigo|seguire|seguimos|seguiremos|no_pararemos|no_parare|voy_a_seguir|vamos_a_seguir .. marc*|llam*|escrib*|insist*|toc*|molest*|timbr*',
      'hasta_que conteste|contestes|responda|respondas|pague|pagues|abone|atienda',
      'hora_de_la cena|comida|siesta|misa',
      'quedan|le_quedan|faltan|restan .. minutos|horas|habiles',
      'reloj|cronometro|cuenta_atras|cuenta_regresiva|contrarreloj',
      'por_que siempre|nunca|todavia|aun|sigue .. sal*|dice*|pag*|quincena|contest*|excus*|promet*',
      'contestame|contesteme|respondame|digame_la_verdad|expliqueme|justifique|rinda_cuentas|en_que_gasta|en_que_se_le_va|en_que_gasto',
      'no_me|no_nos vengas|venga|salga|salgas|diga|digas|cuente|cuentes con|que',
      'decide|decida|decidalo|resuelva tu|usted .. y|solo|sola .. paga|pague',
      'consult* .. con .. tu|su marido|espos*|abogad*|hij*|familia|pareja|mujer',
      'abstenga|abstengase|absten*|deje|dejese|evite|ahorre*|no_mande|no_envie .. de? .. pregunt*|reclam*|llam*|quej*|escrib*|mand*|explicaciones|excusas|pedacitos',
      'credit*|prestamo*|adelanto|avance|tanda|empeno|anticipo_de_nomina .. app|minutos|aprueb*|facil*|rapid*|turno|pid*|pedir|sac*|empresa|saque*|oficina',
      'sacar|saca|saque|saquese|sacate|pida|pide|pidale|tome|solicite .. credit*|prestamo*|prestad*|adelanto|avance|fiado',
      'vend*|empen*|remat* .. cosas|joyas|tele*|moto|anillo|algo|celular|muebles|cadena|aretes|lo_que',
      'lo_que|plata|dinero|ahorro* .. guard*|tenia|junt*|ahorr*|apart* .. para .. uniformes|utiles|navidad|vacaciones|renta|alquiler|colegio|cumpleanos|fiesta|reyes|viaje',
      'medio|media|parte|parcial*|pedacito* pago|es|de .. nosotros|lo_mismo|ninguno|nada|no',
      'cifra|monto|saldo|total|precio|cuenta .. sera|sube|subira|crece|otr* .. manana|cada_dia|no .. baj*|mas|otra',
      'manana ... sera|subira|costara|cifra otra|mas|doble|tarde',
      'se_le|le|se retira|quita|cierra|acaba|pierde|anula .. opcion|plazo|fraccion*|descuento|oportunidad|beneficio',
      'comprom* .. por_escrito|antes_de|hoy|firm*|ahora',
      'antes_de dormir|cenar|comer|acostarse|las_dos|las_tres|mediodia|que_cierre|las_#',
      'me|nos retan|reganan|despiden|van_a_correr|echan|estoy_cuadrando|cuadrando_caja|piden_cuentas|meta|comision|bono',
      'cuadr* caja',
      'ya habra otra|otro quincena|navidad|cumpleanos|vacaciones|mes|ano',
    ],
    WORDS,
  ),
);

/** By what Spanish sentences claim and press politely, in jest or by a hint. */
export const HINTED_PRESSURE_ES: readonly WordRule[] = [
  CLAIMS_SAID,
  CLAIMS,
  PRESSURE_SAID,
  PRESSURE,
];
