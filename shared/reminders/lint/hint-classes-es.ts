import { CLASSES_ES } from './classes-es.ts';
import { oneOf, type WordClasses } from './phrases.ts';

/** Words of Spanish that stand for one another where something is hinted at or put stiffly. */
export const HINT_CLASSES_ES: WordClasses = {
  ...CLASSES_ES,
  // who would hear of it, or judge by it
  watchers: oneOf(
    'jefe|jefa|empleador*|patron|patrona|recursos humanos|casero|casera|portero',
    'administrador*|condominio|vecin*|suegr*|cunad*|padres|madre|mama|papa|padre|espos*',
    'marido|mujer|pareja|hij*|familia|herman*|abuel*|novi*|amig*|companer*|colegas',
    'garante|aval|avalista|fiador*|colegio|escuela|director*|profesor*|cura|parroco',
    'pastor|iglesia|parroquia|alcalde*|consulado|embajada|migraciones|extranjeria|banco',
    'gerente|socio*|clientes|comunidad|pueblo|barrio|universidad|club',
    'contacto de emergencia|referencias|sindicato|arrendador*|propietari*|sunat',
  ),
  // what somebody hopes for, or lives by
  prospects: oneOf(
    'hipoteca|prestamo|credito|alquiler|arriendo|beca|pension|sueldo|nomina|planilla',
    'ahorros|cuenta del banco|licencia*|permiso|papeles|visa|residencia|pasaporte|empleo',
    'puesto|trabajo|ascenso|vehiculo|carro|coche|moto|auto|casa|piso|terreno|negocio|bono',
    'subsidio|jubilacion|tarjeta de credito|historial|devolucion de impuestos|aguinaldo',
  ),
  harm: oneOf(
    'perder*|pierd*|volado|volar*|adios|despid*|descuentos|descont*|se revisan|revisar*',
    'en riesgo|peligr*|complicar*|complicarse|anotacion|bloque*|congel*|retener*|embarg*',
    'esfum*|no ver*|afect*|negar*|rechaz*|tumb*|fregar*|trab*|pendiente de un hilo',
    'queda sin|olvid*',
  ),
  hears: oneOf(
    'enter*|sepa|sepan|saber|sabra*|supiera|entere|pregunt*|avis*|comentar*|comentamos',
    'contar*|contemos|informar*|informe|llamar*|escribir*|escribamos|carta|llamada|tocar*',
    'visitar*|recib*|conocid*|le va a encantar|explicar|curiosidad|interes*|gustar*|oiga',
    'conocimiento',
  ),
  // who has little and pays all the same
  humble: oneOf(
    'abuelit*|abuel*|viud*|jubilad*|pensionad*|estudiantes|senora que limpia',
    'los que menos|quienes menos|los que viven|gente humilde|gente con menos|propinas',
    'moneditas|monedas|madres solteras|familias|pobres|humildes|desempleados|ambulantes',
    'campesin*|los que no tienen|salario minimo',
  ),
  luxuries: oneOf(
    'instagram|facebook|tiktok|movil|celular|iphone|fiesta*|viaje*|vacaciones|playa|carro',
    'coche|camioneta|moto|unas|peluqueria|bolso|restaurante*|concierto*|boda|quinceanera',
    'cervezas|asado|parrillada|estrenar|estreno*|ropa|zapatillas|joyas|postureo|estados',
    'fotos|bingo|loteria|casino|gimnasio|terraza|crucero|netflix|partido|cancha',
  ),
  // what a practice must not hold back
  tied: oneOf(
    'cita*|turno*|receta*|resultados|informe|historia|historial|expediente|carne',
    'certificado*|constancia medica|placas|radiografias|derivacion|orden|proxima consulta',
    'hora|horas|copia del|licencia medica|justificante*|papeles|interconsulta|epicrisis',
    'volante|bono|atencion|control|dieta|controles',
  ),
  settled: oneOf(
    'pag*|abon*|saldo|deba|debe|deuda|cancel*|liquid*|deposit*|plata|dinero|cuenta|cero',
    'al dia|bizum|yape|nequi|transferencia|recibo',
  ),
  authority: oneOf(
    'ley|norma|normativa|codigo|reglamento|decreto|estado|gobierno|ministerio',
    'superintendencia|supersalud|susalud|sernac|profeco|conamed|indecopi|condusef',
    'hacienda|sunat|sat|corte|juez|tribunal|fiscalia|defensor*|consejeria|sanidad|eps',
    'isapre|fonasa|seguridad social|imss|hospital publico|colegio medico|orden publico',
    'constitucion|perito|notario|oficina del consumidor|banco central|municipalidad',
    'agencia|audiencia|union europea',
  ),
};
