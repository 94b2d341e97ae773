import { formatCount } from '../../dates.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'es');

/** Cómo se vuelve a examinar a una agencia. */
export const reverification: PortalMessages['reverification'] = {
  title: 'Nuevo examen de una agencia',
  at: (agency) => `Nuevo examen de ${agency}`,
  subtitle: 'Al menos una vez al año. Usted responde; nada se decide solo.',
  states: {
    'not-due': 'Aún no toca',
    soon: 'Toca pronto',
    due: 'Toca ya',
    late: 'Con retraso',
  },
  section: {
    title: 'Nuevo examen',
    due: 'Toca el',
    last: 'Último examen',
    never: 'Ninguno desde que empezó el trabajo',
    by: (name, when) => `${name}, ${when}`,
    look: 'Volver a examinarla',
    see: 'Ver los exámenes',
  },
  dueOn: (when) => `Toca el ${when}.`,
  noWork: 'Esta agencia no tiene trabajo',
  noWorkText: 'Solo se vuelve a examinar a las agencias a prueba, aprobadas o suspendidas.',
  onlyManagers: 'Un responsable vuelve a examinar a una agencia.',
  form: {
    title: 'Los puntos',
    note: 'Nota sobre el conjunto',
    nextOn: 'Próximo examen el',
    nextHelp: (last) => `Antes, si conviene vigilar algo; como muy tarde, el ${last}.`,
    concern: (point) => `El reparo: ${point}`,
    submit: 'Guardar este examen',
  },
  answers: { ok: 'En orden', concern: 'Un reparo' },
  points: {
    papers: 'Los documentos siguen siendo ciertos en su origen',
    exclusions: 'Ni la empresa ni su gente están en una lista de exclusión',
    complaints: 'Quejas',
    figures: 'Resultados',
    mandate: 'Las condiciones del mandato siguen siendo adecuadas',
    profile: 'Personas y lugares de la agencia',
    data: 'Cómo guarda lo que usted le dio',
  },
  known: {
    papers: {
      accepted: (count) =>
        count === 1
          ? 'Un documento aceptado está en vigor.'
          : `${n(count)} documentos aceptados están en vigor.`,
      firstEnd: (when) => `El primero termina el ${when}.`,
      lapsed: (count) => (count === 1 ? 'Uno ha caducado.' : `${n(count)} han caducado.`),
      verified: (when) => `Última comprobación en su origen: ${when}.`,
      notVerified: 'Ninguno se ha comprobado en su origen.',
    },
    exclusions: {
      none: 'Nunca se ha buscado en una lista de exclusión.',
      on: (when) => `Última búsqueda: ${when}.`,
      same: (count) => (count === 1 ? 'Un nombre es suyo.' : `${n(count)} nombres son suyos.`),
      open: (count) =>
        count === 1
          ? 'Un nombre parecido espera su respuesta.'
          : `${n(count)} nombres parecidos esperan su respuesta.`,
      clean: 'Ningún nombre es suyo.',
    },
    complaints: {
      received: (count, since) =>
        count === 0
          ? `Ninguna desde el ${since}.`
          : count === 1
            ? `Una desde el ${since}.`
            : `${n(count)} desde el ${since}.`,
      upheld: (count) =>
        count === 1 ? 'Se dio la razón en una.' : `Se dio la razón en ${n(count)}.`,
      open: (count) => (count === 1 ? 'Una está sin decidir.' : `${n(count)} están sin decidir.`),
    },
    figures: {
      none: 'No se le ha asignado nada.',
      sums: (collected, placed, open) =>
        `${collected} cobrados de ${placed} asignados, ${open === 1 ? 'un caso abierto' : `${n(open)} casos abiertos`}.`,
    },
    mandate: {
      none: 'No hay ningún mandato en vigor.',
      review: (version, when) => `Versión ${version}; ambas partes lo revisan el ${when}.`,
    },
    profile: {
      none: 'No dice nada de sí misma.',
      changed: (when) => `Último cambio de la agencia: ${when}.`,
      references: (count) =>
        count === 1 ? 'Nombra una referencia.' : `Nombra ${n(count)} referencias.`,
    },
    data: {
      papers: (names) => `En vigor: ${names}.`,
      none: 'Ningún documento aceptado sobre datos está en vigor.',
      days: (back, destroyed) =>
        `Según el mandato: devueltos en ${n(back)} días, destruidos en ${n(destroyed)}.`,
    },
  },
  links: {
    papers: 'Ver los documentos',
    exclusions: 'Ver las búsquedas',
    complaints: 'Ver las quejas',
    figures: 'Ver los casos',
    mandate: 'Leer el mandato',
    profile: 'Ver lo que dice',
    data: 'Ver sus respuestas',
  },
  history: {
    title: 'Exámenes anteriores',
    none: 'Nadie la ha vuelto a examinar todavía.',
    by: (name, when) => `${when}, ${name}`,
    clean: 'Todo en orden',
    concerns: (count) => (count === 1 ? 'Un reparo' : `${n(count)} reparos`),
    inOrder: (count) =>
      count === 1 ? 'Un punto estaba en orden.' : `${n(count)} puntos estaban en orden.`,
    next: (when) => `Próximo examen: ${when}.`,
    decide: 'Decidir sobre la agencia',
    decideText: 'Un reparo no detiene nada por sí solo. Si debe detener algo, decida:',
  },
  todo: {
    due: (agency) => `Toca volver a examinar a ${agency}.`,
    late: (agency) => `Hace tiempo que tocaba volver a examinar a ${agency}.`,
    text: (when) => `Tocaba el ${when}. Siete puntos, con lo que se sabe de cada uno.`,
    go: 'Volver a examinarla',
  },
};
