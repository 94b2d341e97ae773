import { formatCount } from '../../dates.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'es');

export const policies: PortalMessages['policies'] = {
  title: 'Política de trato',
  draftTitle: 'Borrador de la política',
  subtitle:
    'Cómo se debe tratar a sus pacientes, en su consultorio y en toda agencia que trabaje para él.',
  of: (practice) => `Política de ${practice}`,
  print: 'Imprima esta página y tendrá un documento.',
  stages: {
    draft: 'Borrador',
    coming: 'Aún no vigente',
    'in-force': 'Vigente',
    replaced: 'Sustituida',
  },
  states: {
    'none-needed': 'Nada pendiente',
    attested: 'Adhesión firmada',
    open: 'Solicitada',
    outdated: 'Adherida a una versión anterior',
    late: 'Fuera de plazo',
  },
  waitsForYou: 'Pendiente de usted',
  see: (number) => `Ver la versión ${number}`,
  draftWaits: (number) => `La versión ${number} es un borrador y nadie más la ve.`,
  comesInto: (number, day) => `La versión ${number} entra en vigor el ${day}.`,
  none: {
    title: 'Todavía no hay política',
    text: 'Escriba cómo se debe tratar a sus pacientes. Una vez publicada, a cada agencia que trabaje para usted se le pide que se adhiera con nombre y fecha.',
    example: 'Partir de nuestro ejemplo',
    blank: 'Partir de una página en blanco',
  },
  next: {
    title: 'Siguiente paso',
    draft: 'Léala como la leerán las agencias. Una vez publicada, ya no cambia.',
    coming: (day) =>
      `Está publicada y entra en vigor el ${day}. Solo cambia con una versión nueva.`,
    inForce: (day) => `Revísela a más tardar el ${day}. Solo cambia con una versión nueva.`,
    replaced: 'Una versión posterior la ha sustituido.',
    goOn: 'Seguir con el borrador',
    change: 'Escribir la versión siguiente',
    onlyManagers: 'Solo un responsable escribe y publica la política.',
  },
  publish: {
    label: 'Publicar',
    title: (number) => `¿Publicar la versión ${number}?`,
    text: (day) =>
      `Con su nombre y la fecha de hoy queda tal como está, y entra en vigor el ${day}.`,
    asks: (agencies, days) =>
      `${agencies}: se les pide por correo que se adhieran en un plazo de ${days === 1 ? 'un día' : `${days} días`}.`,
    asksNobody: 'Todavía no trabaja ninguna agencia para usted: no se pide a nadie.',
  },
  discard: {
    label: 'Descartar el borrador',
    question: '¿Descartar el borrador?',
    text: 'Lo que contiene deja de mostrarse. Lo publicado queda como está.',
  },
  form: {
    title: (number) => `Política, versión ${number}`,
    subtitle: 'Nadie fuera del consultorio ve un borrador.',
    blank: 'Todavía no hay nada escrito.',
    labels: {
      title: 'Título',
      text: 'Texto',
      whatChanged: 'Qué ha cambiado',
      effectiveOn: 'Entra en vigor el',
      reviewOn: 'Revisar a más tardar el',
      answerDays: 'Días para adherirse',
    },
    textHelp:
      'Una línea vacía separa los párrafos. Una línea corta, sola y sin punto final, es un título; las líneas que empiezan con un guion forman una lista.',
    whatChangedHelp: 'En pocas frases. Es lo primero que leen las agencias.',
    answerDaysHelp: 'De 1 a 90, a partir de la publicación.',
    submit: 'Guardar el borrador',
    back: 'Volver a la política',
  },
  document: {
    version: (number, day) => `Versión ${number}, en vigor desde el ${day}`,
    whatChanged: 'Qué ha cambiado',
    published: (name, day) => `Publicada por ${name} el ${day}.`,
    review: (day) => `Por revisar a más tardar el ${day}.`,
  },
  history: {
    title: 'Versiones',
    version: (number) => `Versión ${number}`,
    published: (name, day) => `Publicada por ${name}, ${day}`,
    drafted: (name, day) => `Guardada por ${name}, ${day}`,
  },
  attestations: {
    title: 'Agencias que se adhieren',
    agency: 'Agencia',
    state: 'Estado',
    due: 'Plazo',
    word: 'Adhesiones',
    given: (number, name, day) => `Versión ${number}: ${name}, ${day}`,
    notAsked: 'Ya no se le pide',
    none: 'No trabaja ninguna agencia para usted',
    noneText: 'Cuando apruebe una, se le pedirá que se adhiera a la versión más reciente.',
  },
  section: {
    title: 'Política de trato',
    due: (day) => `Plazo para adherirse: hasta el ${day}.`,
    see: 'Ver la política',
  },
  list: {
    title: 'Políticas de trato',
    subtitle: 'Cómo quiere cada consultorio que se trate a sus pacientes.',
    practice: 'Consultorio',
    state: 'Estado',
    due: 'Adherirse hasta',
    version: 'Versión',
    effective: 'En vigor desde',
    none: 'Todavía no hay ninguna política',
    noneText: 'Cuando un consultorio para el que trabaja publique una, aparecerá aquí.',
  },
  attest: {
    asked: (day) => `Léala y adhiérase a más tardar el ${day}.`,
    late: (day) => `El plazo para adherirse terminó el ${day}. Léala, por favor, y adhiérase.`,
    done: 'Su agencia ya se ha adherido. Si cambia, se le volverá a pedir.',
    older: 'Esta no es la versión más reciente. Solo a esa es posible adherirse.',
    onlyManagers: 'Solo un responsable de su agencia firma la adhesión.',
    label: 'Adherirse',
    title: (number) => `¿Adherirse a la versión ${number}?`,
    text: (practice) =>
      `Con su nombre y la fecha de hoy declara por su agencia: hemos leído esta política de ${practice}, la conocen quienes trabajan sus casos y la cumplimos.`,
    submit: 'Firmar la adhesión',
    given: (name, day) => `Adhesión firmada por ${name}, ${day}`,
  },
  todo: {
    late: {
      title: (count) =>
        count === 1
          ? 'Una agencia no se ha adherido a su política.'
          : `${n(count)} agencias no se han adherido a su política.`,
      text: (agencies) => `El plazo ha terminado: ${agencies}.`,
      go: 'Ver quién falta',
    },
    review: {
      title: 'Toca revisar su política.',
      text: 'Léala de nuevo y publique una versión nueva, aunque solo cambien las fechas.',
      go: 'Leer la política',
    },
  },
  toAttest: {
    title: (count) =>
      count === 1
        ? 'Un consultorio le pide que se adhiera a su política.'
        : `${n(count)} consultorios le piden que se adhiera a su política.`,
    text: 'Léala y adhiérase.',
    go: 'Ver las políticas',
  },
};
