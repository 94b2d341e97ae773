import type { PortalMessages } from '../index.ts';

const counted = (days: number) => (days === 1 ? '1 día' : `${days} días`);

export const mandates: PortalMessages['mandates'] = {
  title: 'Mandato',
  listTitle: 'Mandatos',
  draftTitle: 'Borrador de mandato',
  with: (agency) => `Mandato con ${agency}`,
  from: (practice) => `Mandato de ${practice}`,
  stages: {
    draft: 'Borrador',
    offered: 'Espera a la agencia',
    'in-force': 'En vigor',
    declined: 'Se pide un cambio',
    withdrawn: 'Retirado',
    replaced: 'Sustituido',
  },
  offeredToYou: 'Le espera a usted',
  stillInForce: (version) =>
    `La versión ${version} está en vigor hasta que ambas partes hayan firmado esta.`,
  see: (version) => `Ver la versión ${version}`,
  printed: (language) =>
    `Imprima esta página y se convierte en un documento en ${language} con líneas para firmar.`,
  none: {
    title: 'Todavía no hay mandato',
    text: 'Un mandato dice lo que ambas partes acuerdan. No se puede asignar ninguna cuenta a esta agencia antes de que ambas hayan firmado uno.',
  },
  next: {
    title: 'Qué sigue',
    begin: 'Comenzar un mandato',
    undecided: 'Decida primero si quiere trabajar con esta agencia.',
    decide: 'Decidir sobre la agencia',
    draft:
      'Léalo como lo leerá la agencia. Cuando lo firme, se le pedirá a ella que firme también.',
    goOn: 'Seguir con el borrador',
    offered: (agency) =>
      `En espera de ${agency}. Sus responsables han recibido un aviso por correo.`,
    inForce:
      'Las asignaciones, comisiones y plazos lo siguen. Se cambia con una versión nueva que firman ambas partes.',
    change: 'Preparar un cambio',
    declined: (agency) => `${agency} no lo firma tal como está. Haga de él la versión siguiente.`,
    again: 'Hacer la versión siguiente',
    withdrawn: 'Usted retiró esta oferta. Puede hacer de ella la versión siguiente.',
    replaced: 'Una versión posterior ocupa su lugar.',
    onlyManagers: 'Solo un responsable redacta y firma mandatos.',
    toSign: 'Léalo. Cuando lo firme, entra en vigor al momento para ambas partes.',
    onlyAgencyManagers: 'Solo un responsable de su agencia firma.',
    yours: 'Ambas partes han firmado. Solo cambia con una versión nueva que firman ambas.',
    declinedByYou: 'Usted pidió un cambio. El consultorio hará la versión siguiente.',
    takenBack: 'El consultorio retiró esta oferta.',
  },
  reasonGiven: (name, day) => `Lo que escribió ${name} el ${day}`,
  sign: {
    label: 'Firmar',
    title: (version) => `¿Firmar la versión ${version}?`,
    practice: (agency) =>
      `Con su nombre y la fecha de hoy pasa a ${agency}. Lo que firma no se puede cambiar; puede retirar la oferta mientras no tenga respuesta.`,
    agency: (practice) =>
      `Con su nombre y la fecha de hoy entra en vigor entre ustedes y ${practice}, y sustituye lo acordado antes.`,
    missing: 'Faltan estos puntos:',
    saw: (count) =>
      count === 1
        ? 'He visto el punto que falta, y firmo sin él'
        : `He visto los ${count} puntos que faltan, y firmo sin ellos`,
    submit: 'Firmar el mandato',
  },
  withdraw: {
    label: 'Retirar la oferta',
    question: '¿Retirar la oferta?',
    text: 'La agencia ya no podrá firmar esta versión. Lo que estaba en vigor antes sigue en vigor.',
  },
  decline: {
    label: 'Pedir un cambio',
    title: '¿Qué debería cambiar?',
    text: 'El consultorio lee su motivo y hace la versión siguiente. Esta ya no se podrá firmar.',
    reason: 'Qué debería cambiar, y por qué',
    reasonHelp: 'Con sus palabras, al menos diez letras.',
    submit: 'Pedir el cambio',
  },
  missing: {
    title: 'Qué falta',
    none: 'No falta nada que sepamos.',
    text: 'Son indicios para usted y su abogado, no asesoramiento jurídico.',
    everywhere: 'Se pide en todas partes',
    toCheck: 'que lo compruebe su abogado',
    read: 'leído en la propia ley',
  },
  version: (version) => `Versión ${version}`,
  history: {
    title: 'Versiones',
    drafted: (name, day) => `redactada por ${name}, ${day}`,
    carried: (day) => `tomada de las condiciones del ${day}`,
    practiceSigned: (name, day) => `firmada por el consultorio: ${name}, ${day}`,
    agencySigned: (name, day) => `firmada por la agencia: ${name}, ${day}`,
    declined: (name, day) => `cambio pedido por ${name}, ${day}`,
    withdrawn: (day) => `retirada, ${day}`,
  },
  list: {
    subtitle: 'Lo que acordaron con cada consultorio.',
    practice: 'Consultorio',
    version: 'Versión',
    stage: 'Situación',
    since: 'Desde',
    review: 'Revisión',
    none: 'Todavía no hay mandatos',
    noneText: 'Un mandato aparece aquí cuando un consultorio lo ha firmado y se lo ofrece.',
  },
  todo: {
    title: (count) =>
      count === 1 ? 'Un mandato espera su firma.' : `${count} mandatos esperan su firma.`,
    text: 'Fírmelo, o diga qué debería cambiar. Solo puede hacerlo un responsable.',
    go: 'Leerlo',
  },
  fee: {
    steps: {
      'tier-rate': 'Porcentaje por antigüedad e importe',
      'legal-rate': 'Porcentaje tras una demanda',
      'direct-rate': 'Porcentaje de los pagos al consultorio',
      minimum: 'Hasta la comisión mínima',
      'payment-cap': 'Tope del pago',
      'case-cap': 'Tope del caso',
      'all-collected': 'No más de lo pagado',
    },
    afterRecall: (days, most) =>
      `Recibido ${counted(days)} después del retiro; según el mandato, la comisión termina a los ${counted(most)}`,
    atRate: (step, rate) => `${step}: ${rate}`,
    fee: 'Comisión',
    how: 'Cómo se calculó',
  },
  example: {
    title: 'Un ejemplo con números',
    none: 'Guarde el borrador, y aquí verá qué hace de un pago.',
    paid: (paid, placed, days, fee) =>
      `De ${paid} pagados por una cuenta de ${placed} con ${days} días de retraso, la agencia recibe ${fee}:`,
    desk: (paid, fee) =>
      `De ${paid} que el paciente le paga a usted mientras la agencia tiene el caso, ella recibe ${fee}:`,
    saved: 'Según el borrador guardado por última vez.',
  },
  form: {
    text: 'Nada de esto vale antes de que ambas partes hayan firmado. Lo habitual ya está puesto; cambie lo que acordaron de otro modo.',
    fee: 'Comisión',
    feeText:
      'Un porcentaje de cada pago que recibe la agencia. Empiece con uno, y añada antigüedades e importes donde sea distinto.',
    currencyHelp: 'Tres letras, como en su hoja de cálculo: USD, EUR.',
    fields: {
      currency: 'Moneda',
      minimum: 'Comisión mínima de un pago',
      paymentCap: 'Máximo por un pago',
      caseCap: 'Máximo por un caso',
      legalRate: 'Porcentaje tras una demanda',
      directRate: 'Porcentaje de lo que los pacientes le pagan a usted',
      minimumBalance: 'Saldo mínimo para asignar',
      remittanceDays: 'Días tras el fin del mes',
      remittanceWay: 'Qué transfiere la agencia',
      trailingDays: 'Días después de un retiro',
      noticeDays: 'Días de preaviso',
      returnDays: 'Días para devolver los datos',
      destroyDays: 'Días para destruir el resto',
      reviewOn: 'Ambas partes lo revisan el',
    },
    rates: 'Porcentajes por antigüedad e importe',
    pastDue: 'Días de retraso',
    placed: 'Importe asignado',
    from: 'desde',
    rate: 'Porcentaje de cada pago',
    rateAt: (age, amount) => `Porcentaje, antigüedad ${age}, importe ${amount}`,
    age: (age) => `Antigüedad ${age}: desde días de retraso`,
    amount: (amount) => `Importe ${amount}: desde`,
    addAge: 'Añadir una antigüedad',
    dropAge: 'Quitar la última antigüedad',
    addAmount: 'Añadir un importe',
    dropAmount: 'Quitar el último importe',
    legalRateHelp:
      'De lo que la agencia recibe desde el día en que se presentó la demanda. Vacío: como antes.',
    directRateHelp: 'Mientras la agencia tiene el caso. Vacío: sin comisión.',
    noCap: 'Vacío: sin tope.',
    remittance: 'Rendición de lo cobrado',
    ways: {
      gross: 'Todo lo que recibió; usted paga la comisión aparte',
      net: 'Lo que recibió menos su comisión',
    },
    clocks: 'Plazos, en días hábiles',
    clocksText:
      'Cada caso muestra a ambas partes el que corre. Con cero, el plazo queda abierto y cuenta como que falta.',
    clock: {
      acknowledge: 'Aceptar o rechazar una asignación',
      'first-contact': 'Primer contacto',
      freshness: 'Tiempo máximo sin actualización',
      'dispute-answer': 'Responder a una disputa',
      recall: 'Confirmar un retiro',
      complaint: 'Responder a una queja',
    },
    methods: 'Contacto con los pacientes',
    channels: 'La agencia puede usar',
    acts: 'La agencia no puede',
    actsHelp:
      'Lo marcado está prohibido, más allá de lo que prohíbe la ley. Un contacto por un medio no permitido y un plan sin su sí se señalan en el caso cuando la agencia los registra. Los demás actos el portal no puede verlos.',
    ending: 'Retiro y fin',
    trailingDaysHelp:
      'Un pago que entra hasta entonces todavía lleva su comisión. Cero: solo hasta el día del retiro.',
    destroyDaysHelp: 'Contados desde el fin; certificado por escrito.',
    places: 'Dónde viven sus pacientes',
    placesHelp: 'Decide qué cláusulas se piden más abajo.',
    clauses: 'Cláusulas con sus propias palabras',
    clausesText:
      'Lo que el producto no puede ejecutar por sí mismo. Lo que deje vacío se muestra como que falta, y no le impide seguir.',
    clauseHelp: {
      services: 'Qué hace la agencia para usted, y qué no.',
      'debt-basis':
        'Cómo se indican el fundamento y el importe de cada deuda, con cada componente.',
      'liability-guarantee':
        'Aseguradora y número de la póliza que cubre lo que la agencia haga mal.',
      indemnity: 'Quién paga si un paciente o una autoridad le exige responsabilidad a usted.',
      privacy: 'Qué es confidencial, y durante cuánto tiempo.',
      'data-processing':
        'Finalidad, tipos de datos, seguridad, brechas; o el contrato que lo dice.',
      'data-authorisation': 'Cómo se obtiene y se prueba la autorización del propio paciente.',
      subcontractors: 'Si otros pueden trabajar en sus casos, y en qué condiciones.',
      reporting: 'Qué informes recibe usted, y cuándo.',
      'contact-records': 'Cómo se registra y se le muestra cada llamada, carta y visita.',
      audit: 'Cuándo y cómo puede usted ver registros y llamadas.',
      support: 'Quién le atiende en la agencia, y con qué rapidez.',
    },
    review: 'Revisión',
    submit: 'Guardar el borrador',
    back: 'Leer el mandato',
  },
};
