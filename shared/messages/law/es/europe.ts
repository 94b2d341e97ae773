import type { europe as english } from '../en/europe.ts';
import type { Translated } from '../rule-words.ts';

export const europe = {
  'EU-GDPR-PROCESSOR': {
    may: 'Firme un contrato de encargo con su alojador, su servicio de recordatorios y la agencia que sigue sus instrucciones: objeto, plazo, seguridad, subencargados, brechas, devolución de datos, auditorías.',
  },
  'EU-GDPR-MINIMISE': {
    may: 'No comparta diagnóstico, historia clínica ni el nombre de un acto que revele la salud: son datos con protección especial.',
  },
  'EU-GDPR-BREACH': {
    may: 'Comunique una brecha de datos personales a la autoridad de protección de datos en 72 horas.',
  },
  'FR-R1241-SCOPE': {
    may: 'Estas reglas obligan a quien cobra para otros, aunque sea de vez en cuando. No obligan al consultorio que reclama sus propios honorarios, ni a abogados y oficiales de justicia.',
    doubt:
      'Un servicio que solo envía los mensajes del consultorio quedaría fuera, pero el texto es amplio.',
  },
  'FR-R1242-AGENCY': {
    may: 'Antes de empezar, una agencia necesita un seguro de responsabilidad, una cuenta bancaria solo para el dinero de sus clientes y una declaración escrita ante la fiscalía.',
  },
  'FR-R1243-CONTRACT': {
    may: 'Una agencia puede actuar por usted solo con un contrato escrito que le permita recibir pagos y diga qué se debe y por qué, su garantía, su comisión y cómo le paga.',
  },
  'FR-R1244-LETTER': {
    may: 'La agencia debe enviar primero una carta: quién es, para quién cobra, qué se debe en detalle y por qué, cómo pagar y el texto legal sobre gastos. Cada paso posterior cita esa carta y su fecha.',
  },
  'FR-R1245-INFORM': {
    may: 'La agencia debe informarle de cada pago, aun parcial, y de cualquier otra propuesta del paciente.',
  },
  'FR-R1246-REMIT': {
    may: 'La agencia da al paciente un recibo por cada pago y le transfiere a usted el dinero en 1 mes, salvo que el contrato diga otra cosa.',
  },
  'FR-L1118-FEES': {
    may: 'No añada gastos de cobranza a lo que debe el paciente, ni la suma de 40 euros entre empresas, salvo con título ejecutivo, un acto que exija la ley o mala fe declarada por un juez.',
  },
  'FR-INTEREST': {
    may: 'El interés de mora es el tipo legal, que cambia cada semestre, y corre desde el requerimiento formal de pago.',
  },
  'FR-HOURS-NONE': {
    may: 'La ley francesa no fija horas para los recordatorios amistosos. De 9:00 a 20:00, de lunes a sábado y sin feriados, es solo la propuesta de este producto.',
  },
  'FR-HARASS-CONSO': {
    may: 'No contacte al paciente una y otra vez contra su voluntad, no se quede si le piden irse ni amenace con algo ilegal. Cuentan hora, lugar e insistencia. Pena: hasta 2 años y 300 000 euros.',
  },
  'FR-HARASS-PENAL': {
    may: 'Las llamadas o mensajes repetidos para molestar y el acoso son delitos (hasta 1 año y 15 000 euros cada uno). También parecer un oficial de justicia.',
  },
  'FR-SECRET': {
    may: 'Hable o escriba solo al paciente, a su tutor legal o a un servicio obligado al secreto; no a familia, empleador o vecinos. Nada en el sobre puede sugerir una atención.',
  },
  'FR-HDS': {
    may: 'Si se alojan datos de salud de un consultorio francés, el alojador debe estar certificado para datos de salud (HDS).',
  },
  'FR-PRESCRIPTION-CONSO': {
    may: 'Demande en 2 años desde el vencimiento. Un recordatorio o requerimiento no reinicia el plazo; sí el reconocimiento del paciente, una demanda o un acto de ejecución.',
    doubt:
      'Se discute si para honorarios de salud valen 2 o 5 años; no se halló sentencia sobre clínicas privadas, así que 2 es el límite seguro.',
  },
  'FR-PRESCRIPTION-5': {
    may: 'Según otra lectura, para los honorarios médicos vale el plazo general de 5 años.',
    doubt:
      'El código de consumo da 2 años y puede prevalecer; se discute cuál se aplica a la atención médica.',
  },
  'FR-PRESCRIPTION-PUBLIC': {
    may: 'Por un hospital público cobra el Tesoro, que tiene 4 años desde la orden de pago.',
  },
  'FR-CNIL-RETENTION': {
    may: 'Quite a un paciente de una lista de impagos en 48 horas desde el pago, y a los 3 años como máximo. Guarde la contabilidad 10 años.',
    doubt:
      'Las 48 horas y los 3 años se recuerdan de la práctica de la autoridad y no están confirmados.',
  },
  'FR-PETITES-CREANCES': {
    may: 'Hasta 5000 euros, un oficial de justicia puede llevar un procedimiento sencillo de 1 mes. El costo es suyo.',
  },
  'ES-HOURS-NONE': {
    may: 'La ley española no fija horas ni número de contactos para la cobranza. De 9:00 a 20:00, de lunes a sábado y sin festivos, es solo la propuesta de este producto.',
  },
  'ES-LCD-29': {
    may: 'Contacte al paciente repetidamente solo en la medida en que lo justifique el cobro de la factura. Llame desde un número identificable y salga de un domicilio si se lo piden.',
  },
  'ES-HONOR': {
    may: 'No hable de la deuda con el empleador, los vecinos o la familia, ni ponga el nombre del paciente en una lista pública.',
  },
  'ES-ART20': {
    may: 'Una deuda va a un fichero de solvencia solo si es cierta, vencida, impagada, de 50 euros o más, sin procedimiento de disputa y con aviso previo. Queda 5 años como máximo; el fichero avisa en 30 días.',
  },
  'ES-SOL-3': {
    may: 'Los honorarios de un profesional deben reclamarse en 3 años desde el fin del servicio. Una demanda, una reclamación de pago o el reconocimiento del paciente reinician el plazo.',
    doubt:
      'Para una clínica que es sociedad puede valer el plazo general de 5 años; 3 es el límite seguro.',
  },
  'ES-SOL-5': {
    may: 'Otros créditos, quizá los de una clínica que es sociedad, deben reclamarse en 5 años desde el vencimiento.',
    doubt:
      'Si la factura cuenta como honorarios de un profesional, valen 3 años; es el límite más seguro.',
  },
  'ES-CT-SOL-3': {
    may: 'En Cataluña, el pago de un servicio debe reclamarse en 3 años.',
  },
  'ES-RETENTION': {
    may: 'Guarde la historia clínica al menos 5 años desde el alta de cada proceso, la contabilidad 6 años y los papeles fiscales 4. Después bloquee los datos y luego bórrelos.',
  },
  'ES-LICENCE-NONE': {
    may: 'En España no hay una licencia especial para las agencias que cobran facturas de un consultorio.',
  },
  'ES-INTEREST': {
    may: 'El interés es el legal, desde el día en que reclama el pago. No añada gastos que no se acordaron.',
  },
} satisfies Translated<typeof english>;
