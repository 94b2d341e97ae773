import type { PortalMessages } from '../index.ts';

export const complaints: PortalMessages['complaints'] = {
  title: 'Quejas',
  subtitle: 'Lo que se dijo de las agencias, lo que respondieron y lo que usted decidió.',
  agencySubtitle: 'Lo que los consultorios le piden responder. Ellos deciden; usted da su versión.',
  caption: 'Quejas, la más reciente primero',
  kinds: {
    harassment: 'Acoso',
    'false-threat': 'Amenaza falsa',
    'wrong-person': 'Persona equivocada',
    'contact-at-work': 'Contacto en el trabajo',
    disclosure: 'Contado a otros',
    'wrong-amount': 'Importe equivocado',
    other: 'Otra cosa',
  },
  severities: { minor: 'Leve', serious: 'Seria', severe: 'Grave' },
  statuses: {
    received: 'Recibida',
    asked: 'Agencia consultada',
    answered: 'Respondida',
    decided: 'Decidida',
  },
  outcomes: {
    upheld: 'Se da la razón',
    partly: 'Se da la razón en parte',
    'not-upheld': 'No se da la razón',
    withdrawn: 'Retirada',
  },
  overdue: 'Fuera de plazo',
  waitsForYou: 'Le espera a usted',
  stops: 'Detiene a la agencia',
  columns: {
    number: 'Queja',
    kind: 'Sobre',
    severity: 'Gravedad',
    status: 'Situación',
    agency: 'Agencia',
    practice: 'Consultorio',
    received: 'Recibida',
    due: 'Respuesta hasta',
    case: 'Caso',
  },
  needs: {
    label: 'Falta',
    overdue: 'Respuesta fuera de plazo',
    answered: 'Una decisión, tras la respuesta',
    stopping: 'Una decisión: detiene a la agencia',
    rated: 'Contadas en la tasa',
  },
  empty: {
    title: 'Todavía no hay quejas',
    text: 'Anote una en la página de un caso o de una agencia, o dé al paciente de un caso un enlace para quejarse.',
    go: 'Ir a las agencias',
    agencyText: 'Una queja aparece aquí cuando un consultorio le pide que la responda.',
  },
  form: {
    title: 'Anotar una queja',
    about: (agency) => `Sobre ${agency}`,
    aboutCase: (number, agency) => `Sobre ${agency}, caso ${number}`,
    kind: 'De qué se trata',
    choose: 'Elija',
    severity: 'Cuán grave sería, si es cierta',
    severityHelp:
      'Si lo deja abierto, vale la gravedad habitual de su tipo. Usted la fija al decidir.',
    usual: 'La habitual de su tipo',
    text: 'Qué pasó',
    textHelp:
      'A ser posible con las palabras de la persona: cuándo, quién, qué se dijo. La agencia no lee esto.',
    receivedOn: 'Cuándo se enteró',
    submit: 'Anotar la queja',
  },
  one: {
    subtitle: (agency, day) => `Sobre ${agency}, recibida el ${day}`,
    agencySubtitle: (practice, day) => `De ${practice}, recibida el ${day}`,
    next: 'Qué sigue',
    now: {
      received: 'Léala y pida a la agencia su versión, o decida ya.',
      asked: (day) =>
        `La agencia tiene hasta el ${day} para responder. Usted puede decidir sin ella.`,
      askedNoDay: 'Se ha consultado a la agencia. Ningún mandato dice hasta cuándo debe responder.',
      overdue: (day) => `La respuesta debía llegar el ${day}. Usted puede decidir sin ella.`,
      answered: 'La agencia ha respondido. Vuelva a preguntar, o decida.',
      decided: 'Usted ha decidido. Un responsable puede reabrirla.',
      notReached: 'La agencia ha devuelto este caso y ya no puede leer la queja.',
    },
    agencyNow: {
      asked: (day) => `Dé su versión hasta el ${day}.`,
      askedNoDay: 'Dé su versión.',
      overdue: (day) => `Su respuesta debía llegar el ${day}. Dé su versión ahora.`,
      answered: 'El consultorio tiene su respuesta. Puede completarla hasta que haya decidido.',
      decided: 'El consultorio ha decidido.',
      onlyManagers: 'Solo un responsable de su agencia responde.',
    },
    stopping:
      'Se le dio la razón y es grave: no se asigna ninguna cuenta a esta agencia hasta que un responsable la deje seguir.',
    agencyStopping:
      'Se le dio la razón y es grave: el consultorio no le asigna ninguna cuenta mientras no decida otra cosa.',
    caseHeld:
      'El caso está en pausa. Dejar seguir a la agencia no lo reanuda: lo hace una persona, allí.',
    released: 'Un responsable deja seguir a la agencia a pesar de ella.',
    onlyManagers: 'Solo un responsable decide.',
    ask: {
      label: 'Preguntar a la agencia',
      title: 'Pedir a la agencia su versión',
      text: 'Lo que escriba aquí llega a la agencia, y nada más de lo que se contó. Cómo localizar a la persona no le llega nunca.',
      words: 'Lo que lee la agencia',
      submit: 'Preguntar a la agencia',
    },
    decide: {
      label: 'Decidir',
      title: 'Decidir la queja',
      text: 'La agencia lee el resultado y el motivo, si fue consultada. Una queja grave a la que se da la razón pone su caso en pausa y detiene nuevas asignaciones.',
      outcome: 'Resultado',
      severity: 'Gravedad',
      words: 'Por qué',
      submit: 'Decidir',
    },
    reopen: {
      label: 'Reabrir',
      title: 'Reabrir la queja',
      text: 'La decisión queda sin efecto. La agencia lee por qué y tiene todo su plazo para responder.',
      words: 'Por qué, y qué pregunta',
      submit: 'Reabrir',
    },
    release: {
      label: 'Dejar seguir a la agencia',
      title: '¿Dejar seguir a la agencia?',
      text: 'Se le podrán asignar cuentas de nuevo. Diga por qué; la agencia no lo lee. La pausa del caso se mantiene.',
      words: 'Por qué',
      submit: 'Dejarla seguir',
    },
    answer: {
      title: 'Su respuesta',
      words: 'Qué pasó, según usted',
      help: 'El consultorio la lee. Diga qué averiguó y qué ha cambiado.',
      submit: 'Enviar la respuesta',
    },
    facts: 'En breve',
    source: 'Viene de',
    sources: { practice: 'el consultorio', patient: 'el paciente, por un enlace' },
    contact: 'Cómo localizar a la persona',
    contactNote: 'Solo lo lee su consultorio.',
    noContact: 'no lo dijo',
    history: 'Qué pasó',
    shut: 'Los datos de la persona se borraron: estas palabras ya no se pueden leer.',
  },
  told: {
    receive: () => 'Queja recibida',
    ask: ({ due }) =>
      due ? `Se consulta a la agencia, hasta el ${due}` : 'Se consulta a la agencia',
    answer: () => 'Respuesta de la agencia',
    decide: ({ outcome, severity }) => `Decidida: ${outcome} (${severity})`,
    reopen: ({ due }) => (due ? `Reabierta, respuesta hasta el ${due}` : 'Reabierta'),
    release: () => 'La agencia puede seguir',
  },
  byPatient: 'El paciente, por un enlace',
  ofCase: {
    title: 'Quejas',
    none: 'Ninguna sobre este caso.',
    record: 'Anotar una queja',
    links: 'Un enlace para el paciente',
  },
  links: {
    title: 'Enlaces para el paciente',
    subtitle: (number, agency) => `Para quejarse de ${agency}, caso ${number}`,
    text: 'Con un enlace la persona le cuenta, sin cuenta ni contraseña, cómo la trata la agencia. Nombra a su consultorio y a la agencia, nada del caso. Admite cinco quejas y termina a los 30 días.',
    make: 'Crear un enlace',
    made: 'El enlace está creado. Déselo ahora a la persona: solo se muestra esta vez.',
    until: (when) => `Funciona hasta el ${when}.`,
    erased: 'Los datos de la persona se borraron: ya no se puede contar nada sobre este caso.',
    caption: 'Enlaces creados',
    columns: { made: 'Creado', by: 'Por', ends: 'Termina', complaints: 'Quejas' },
    states: { open: 'Abierto', over: 'Terminado', ended: 'Anulado' },
    end: 'Anularlo',
    endText: 'Quien tenga el enlace ya no podrá quejarse con él. Lo que llegó por él se conserva.',
    none: 'Todavía no se ha creado ningún enlace.',
  },
  rate: {
    title: 'Quejas',
    label: 'Quejas, 12 meses',
    unit: 'por 1000 asignadas',
    none: 'No se asignó nada en 12 meses.',
    count: (complaints) => (complaints === 1 ? 'una queja' : `${complaints} quejas`),
    interval: (low, high) => `intervalo del 95 %: de ${low} a ${high}`,
    formula:
      'Quejas recibidas en los últimos doce meses, incluido el actual, acaben como acaben, por cada mil cuentas asignadas en los mismos meses. El intervalo contiene la tasa en 95 de cada 100 casos (aproximación de Byar).',
    complaints: 'Quejas',
    placed: 'Cuentas asignadas',
    since: 'Contadas desde',
    byAgency: 'Quejas por agencia',
    byAgencyCaption: 'Los últimos doce meses, incluido el actual',
    of: 'Por 1000 asignadas',
    range: 'Intervalo del 95 %',
    compared: 'Junto a todas las demás',
    comparisons: {
      more: 'más quejas',
      fewer: 'menos quejas',
      'no-difference-shown': 'sin diferencia demostrada',
    },
    all: 'Ver las quejas',
    record: 'Anotar una queja',
    stopped:
      'Se dio la razón a una queja grave. No se asigna aquí ninguna cuenta hasta que un responsable la deje seguir:',
  },
  todo: {
    overdue: {
      title: (count) =>
        count === 1
          ? 'Una respuesta a una queja está fuera de plazo.'
          : `${count} respuestas a quejas están fuera de plazo.`,
      text: 'Recuérdeselo a la agencia, o decida sin ella.',
      go: 'Ver lo que está fuera de plazo',
    },
    received: {
      title: (count) => (count === 1 ? 'Hay una queja nueva.' : `Hay ${count} quejas nuevas.`),
      text: 'Léala y pida a la agencia su versión.',
      go: 'Leer lo nuevo',
    },
    answered: {
      title: (count) =>
        count === 1 ? 'Una queja tiene respuesta.' : `${count} quejas tienen respuesta.`,
      text: 'Decida, o vuelva a preguntar.',
      go: 'Ver las respuestas',
    },
    stopping: {
      title: (count) =>
        count === 1
          ? 'Una queja grave detiene a una agencia.'
          : `${count} quejas graves detienen a una agencia.`,
      text: 'No se le asigna nada antes de que un responsable decida qué sigue.',
      go: 'Ver qué la detiene',
    },
  },
  agencyTodo: {
    overdue: {
      title: (count) =>
        count === 1
          ? 'Una respuesta a una queja está fuera de plazo.'
          : `${count} respuestas a quejas están fuera de plazo.`,
      text: 'El consultorio puede decidir sin su versión.',
      go: 'Responder ahora',
    },
    asked: {
      title: (count) =>
        count === 1 ? 'Una queja espera su respuesta.' : `${count} quejas esperan su respuesta.`,
      text: 'Su mandato dice hasta cuándo. Solo un responsable responde.',
      go: 'Leerla',
    },
  },
};
