import type { MandateWords } from './en.ts';

const days = (count: number) => (count === 1 ? '1 día' : `${count} días`);

export const es: MandateWords = {
  title: 'Mandato de gestión de cobro',
  between: (practice, agency) => `entre ${practice} (el consultorio) y ${agency} (la agencia)`,
  version: (version) => `Versión ${version}`,
  places: (names) => `Para cuentas de pacientes que viven en: ${names}.`,
  otherPlace: 'otros lugares',
  fee: {
    title: 'Comisión',
    by: {
      age: (currency) =>
        `De cada pago que recibe la agencia le corresponde como comisión este porcentaje, según la antigüedad de la cuenta el día de la asignación. Todos los importes son en ${currency}.`,
      amount: (currency) =>
        `De cada pago que recibe la agencia le corresponde como comisión este porcentaje, según el importe asignado. Todos los importes son en ${currency}.`,
      both: (currency) =>
        `De cada pago que recibe la agencia le corresponde como comisión este porcentaje, según la antigüedad de la cuenta el día de la asignación y según el importe asignado. Todos los importes son en ${currency}.`,
    },
    one: (rate, currency) =>
      `De cada pago que recibe la agencia le corresponde como comisión el ${rate}. Todos los importes son en ${currency}.`,
    age: 'Retraso',
    anyAge: 'cualquiera',
    fromDays: (from) => `desde ${days(from)}`,
    fromAmount: (amount) => `desde ${amount}`,
    minimum: (amount) =>
      `La comisión de un pago es al menos de ${amount}, y nunca mayor que el pago.`,
    paymentCap: (amount) => `La comisión de un pago es como máximo de ${amount}.`,
    caseCap: (amount) => `Todas las comisiones de un caso suman como máximo ${amount}.`,
    legal: (rate) =>
      `De lo que entra después de presentada una demanda, la comisión es del ${rate}.`,
    direct: (rate) =>
      rate === null
        ? 'No hay comisión sobre lo que los pacientes pagan directamente al consultorio.'
        : `De lo que los pacientes pagan directamente al consultorio mientras la agencia tiene el caso, la comisión es del ${rate}.`,
    minimumBalance: (amount) => `El saldo mínimo que se asigna es de ${amount}.`,
  },
  remittance: {
    title: 'Rendición de lo cobrado',
    text: {
      gross: (count) =>
        `En los ${days(count)} siguientes al fin de cada mes, la agencia transfiere todo lo que recibió en ese mes. El consultorio paga la comisión aparte.`,
      net: (count) =>
        `En los ${days(count)} siguientes al fin de cada mes, la agencia transfiere lo que recibió en ese mes menos su comisión.`,
    },
  },
  clocks: {
    title: 'Plazos',
    text: 'En días hábiles del país del consultorio.',
    duty: 'La agencia',
    days: 'Días hábiles',
    names: {
      acknowledge: 'acepta o rechaza una asignación en',
      'first-contact': 'hace el primer contacto, una vez aceptada, en',
      freshness: 'actualiza cada caso abierto al menos cada',
      'dispute-answer': 'responde a una disputa en',
      recall: 'confirma la devolución de un caso retirado en',
      complaint: 'responde a una queja en',
    },
  },
  methods: {
    title: 'Contacto con los pacientes',
    allowed: (channels) =>
      `La agencia puede contactar con los pacientes por: ${channels}. Por ningún otro medio.`,
    none: 'No se ha acordado ningún medio de contacto con los pacientes.',
    channels: {
      letter: 'carta',
      phone: 'teléfono',
      email: 'correo electrónico',
      text: 'mensaje de texto',
      visit: 'visita',
    },
    prohibited: 'Más allá de lo que prohíbe la ley, la agencia no puede:',
    acts: {
      'credit-reporting': 'comunicar a nadie a un fichero de morosidad o buró de crédito',
      lawsuit: 'demandar sin el sí por escrito del consultorio para ese caso',
      'interest-or-costs': 'añadir al saldo intereses, gastos ni nada más',
      'work-contact': 'contactar con los pacientes en su trabajo',
      'third-party-contact': 'hablar de la deuda con familiares, vecinos ni nadie más',
      settlement: 'aceptar una quita sobre el saldo sin el sí del consultorio',
      plan: 'acordar pagos a plazos sin el sí del consultorio',
      sale: 'vender o ceder la deuda',
      subcontracting: 'encargar su trabajo a terceros sin el sí por escrito del consultorio',
    },
  },
  ending: {
    title: 'Retiro, fin y revisión',
    trailing: (count) =>
      count === 0
        ? 'El consultorio puede retirar un caso en cualquier momento. Lo que entra después no lleva comisión.'
        : `El consultorio puede retirar un caso en cualquier momento. Lo que entra en los ${days(count)} siguientes todavía lleva su comisión.`,
    notice: (count) =>
      `Cualquiera de las partes puede poner fin a este mandato con un preaviso de ${days(count)}.`,
    data: (returned, destroyed) =>
      `Tras el fin, la agencia devuelve todos los datos en ${days(returned)}. Lo que le quede lo destruye en ${days(destroyed)}, y lo certifica por escrito.`,
    review: (day) => `Ambas partes revisan este mandato el ${day}.`,
  },
  clauses: {
    fee: 'Comisión',
    remittance: 'Rendición de lo cobrado',
    clocks: 'Plazos',
    methods: 'Medios de contacto',
    recall: 'Retiro',
    termination: 'Terminación',
    'data-return': 'Devolución y destrucción de datos',
    review: 'Revisión',
    services: 'Servicios',
    'debt-basis': 'Fundamento e importe de cada deuda',
    'liability-guarantee': 'Garantía de la responsabilidad civil',
    indemnity: 'Indemnidad',
    privacy: 'Privacidad y confidencialidad',
    'data-processing': 'Tratamiento de datos personales',
    'data-authorisation': 'Autorización del paciente',
    subcontractors: 'Subcontratistas',
    reporting: 'Informes',
    'contact-records': 'Registro de contactos',
    audit: 'Auditoría',
    support: 'Atención y personas de contacto',
  },
  signatures: {
    title: 'Firmas',
    practice: (name) => `Por el consultorio, ${name}`,
    agency: (name) => `Por la agencia, ${name}`,
    signed: (name, day) => `Firmado por ${name} el ${day}`,
    notYet: 'Todavía sin firmar',
    name: 'Nombre y cargo',
    place: 'Lugar y fecha',
    signature: 'Firma',
  },
};
