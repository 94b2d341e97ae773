import type { latinAmerica as english } from '../en/latin-america.ts';
import type { Translated } from '../rule-words.ts';

export const latinAmerica = {
  'PE-62B-HOURS': {
    may: 'Llame o visite solo de 7:00 a 20:00, de lunes a viernes, y no en feriados. Sábados y domingos no se permite.',
  },
  'PE-MESSAGES-ANALOGY': {
    may: 'Quien es prudente envía SMS, correos y chat en el mismo horario, de 7:00 a 20:00, de lunes a viernes, no en feriados. La ley solo nombra llamadas y visitas.',
  },
  'PE-61-62-METHODS': {
    may: 'No use papeles que parezcan judiciales, carteles, disfraces ni listas de deudores. No hable de la deuda a terceros, no envíe facturas a otra dirección ni dañe la reputación, el hogar, el trabajo o la imagen.',
  },
  'PE-SECRET': {
    may: 'No diga nada sobre la atención médica en un mensaje, salvo consentimiento escrito del paciente u orden judicial.',
  },
  'PE-DATA-PROCESSOR': {
    may: 'Firme un encargo de tratamiento con quien maneje datos de pacientes por usted, proteja los datos e inscriba sus bancos de datos en el registro nacional.',
  },
  'PE-SOL': {
    may: 'Una factura debe reclamarse en 10 años desde el vencimiento; los honorarios profesionales, en 3.',
    doubt:
      'Se discute cuál de los 2 plazos corresponde a la factura de una clínica empresa; 3 años es el límite seguro para profesionales.',
  },
  'PE-FREQ-NONE': {
    may: 'El código de consumo del Perú no fija un número de contactos; prohíbe el acoso.',
  },
  'CL-37-SCOPE': {
    may: 'Las reglas chilenas de cobranza obligan a todo proveedor, aun sin crédito. Quedan fuera la atención misma y el seguro, pero el cobro de un contrato de salud se tiene por incluido.',
  },
  'CL-37-HOURS': {
    may: 'Llame o visite solo de 8:00 a 20:00, de lunes a sábado, y no en feriados.',
  },
  'CL-37-FREQ-CALL': {
    may: 'Llame o visite al paciente como máximo una vez por semana, sumando llamadas y visitas. Este producto cuenta 7 días cualesquiera.',
    doubt: 'La ley no dice qué es una semana; la semana del calendario es la lectura más suave.',
  },
  'CL-37-FREQ-OTHER': {
    may: 'Envíe cartas, SMS, correos y chat como máximo 2 veces por semana en total, con al menos 2 días entre ellos. Este producto cuenta 7 días cualesquiera.',
    doubt:
      'La ley no dice qué es una semana ni si deben pasar 2 días completos; este producto acepta 2 fechas de diferencia.',
  },
  'CL-37-NOTICE': {
    may: 'Su primera gestión dice acreedor, contrato, importe, intereses, gastos, formas de pago, derechos y contactos, y que no es judicial. Tras 15 días de silencio va copia escrita. Sin amenazas de juicio ni registros.',
  },
  'CL-37-FIRST-FREE': {
    may: 'Haga un contacto útil y sin costo en los 15 días siguientes al vencimiento; si no, se pierden 0,2 UF de gastos.',
  },
  'CL-37-FEES': {
    may: 'Los gastos de cobranza son como máximo 9 % de la parte hasta 10 UF, 6 % hasta 50 UF y 3 % sobre 50 UF, solo desde 20 días de atraso, y no generan intereses.',
  },
  'CL-37-LOG': {
    may: 'Guarde un registro de los contactos con cada paciente, de qué tipo y con qué frecuencia, 2 años desde cada contacto.',
  },
  'CL-37-STOP': {
    may: 'Deje de cobrar fuera de juicio, por cualquier canal, cuando el paciente es notificado de una demanda o entra en insolvencia.',
  },
  'CL-39B-PAY-CREDITOR': {
    may: 'El paciente siempre puede pagar directamente al consultorio, también cuando una agencia tiene el caso.',
  },
  'CL-21504-REPORT': {
    may: 'No comunique una deuda de salud a un registro comercial como DICOM.',
  },
  'CL-21719-DATA': {
    may: 'Desde el 1 de diciembre de 2026 rige una nueva ley de protección de datos, con agencia propia: firme un contrato con quien trate datos de pacientes por usted.',
  },
  'CL-SOL': {
    may: 'Los honorarios profesionales deben reclamarse en 2 años desde el vencimiento, otras deudas en 5, y en 3 si hay título ejecutivo.',
    doubt: 'Se discute si la factura de una clínica empresa cuenta como honorarios.',
  },
  'CO-2300-SCOPE': {
    may: 'La ley colombiana obliga a todo el que cobra, por sí o por otros; por eso se tiene por incluido al consultorio.',
    doubt:
      'El texto habla de obligaciones financieras o crediticias, y algunos dicen que una factura solo por servicios queda fuera.',
  },
  'CO-2300-HOURS': {
    may: 'Contacte al paciente, por cualquier canal, solo de 7:00 a 19:00 de lunes a viernes y de 8:00 a 15:00 el sábado; nunca domingos ni festivos, salvo que lo pida en un documento aparte.',
  },
  'CO-2300-DAY': {
    may: 'Una vez que habló directamente con el paciente, no haga un segundo contacto ese día, por ningún canal.',
    doubt: 'No está resuelto si cuentan los intentos antes de un contacto directo.',
  },
  'CO-2300-WEEK-CHANNEL': {
    may: 'Una vez que habló directamente con el paciente, use solo ese mismo canal el resto de la semana.',
    doubt:
      'Algunos leen un límite de 1 contacto por semana, otros de 2; no está claro si es la semana del calendario o 7 días cualesquiera.',
  },
  'CO-2300-CHANNELS': {
    may: 'Use solo los canales que el paciente autorizó después de ser informado.',
  },
  'CO-2300-THIRD': {
    may: 'No contacte a las referencias que dio el paciente. A codeudores y fiadores sí, con los mismos límites.',
    doubt:
      'Un bufete dice que tampoco se puede contactar a codeudores y fiadores; otras dos fuentes dicen que sí.',
  },
  'CO-2300-VISITS': {
    may: 'No visite al paciente en su casa o su trabajo para cobrar; las excepciones son muy limitadas.',
  },
  'CO-2300-REASON': {
    may: 'No pregunte por qué no se pagó la factura. El paciente puede contarlo si quiere.',
  },
  'CO-1266-REPORT': {
    may: 'Reporte una deuda solo 20 días después del aviso; hasta 15 % del salario mínimo mensual, con 2 avisos en días distintos. Queda el doble de la mora, máximo 4 años tras el pago, y caduca a los 8 años de la mora.',
  },
  'CO-1581-DATA': {
    may: 'Antes de enviar datos de pacientes a una agencia, firme un contrato de transmisión y tenga la autorización previa del paciente, explícita para datos de salud.',
  },
  'CO-SOL': {
    may: 'Los honorarios médicos y de otros profesionales deben reclamarse en 3 años, otras deudas en 10, y en 5 si hay título ejecutivo.',
  },
  'MX-SCOPE': {
    may: 'Las reglas oficiales mexicanas de cobranza obligan a las entidades financieras y sus despachos. Un consultorio no lo es: le rigen la ley de contratos y la de consumo.',
  },
  'MX-HOURS': {
    may: 'El despacho de una entidad financiera cobra solo de 7:00 a 22:00 en el lugar del paciente. No obliga al consultorio; de 8:00 a 20:00, de lunes a sábado, es la propuesta de este producto.',
    doubt: 'Algunos diarios añaden de lunes a viernes o días hábiles; los resúmenes oficiales no.',
  },
  'MX-CONDUCT': {
    may: 'Un despacho se identifica, muestra su número, es respetuoso y pone los acuerdos por escrito. Habla solo con el paciente y sus fiadores, no amenaza ni expone a nadie, no imita a una autoridad y no recibe pagos.',
  },
  'MX-REDECO': {
    may: 'Las entidades financieras inscriben a sus despachos en el registro público REDECO y lo actualizan cada mes.',
  },
  'MX-PENAL': {
    may: 'Nadie puede cobrar con violencia u hostigamiento: es delito, con 1 a 4 años de prisión y multa de 50 000 a 300 000 pesos.',
  },
  'MX-DATA': {
    may: 'Dé a los pacientes un aviso de privacidad, obtenga su consentimiento expreso y escrito para datos de salud y firme un contrato con quien los trate por usted.',
  },
  'MX-SOL': {
    may: 'Los honorarios por servicios deben reclamarse en 2 años, las deudas mercantiles en 10.',
  },
} satisfies Translated<typeof english>;
