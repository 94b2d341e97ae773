import type { PortalMessages } from '../index.ts';

export const coverage: PortalMessages['coverage'] = {
  title: 'Cobertura',
  subtitle: (day) => `Qué agencia puede recibir pacientes de qué lugar, el ${day}.`,
  map: {
    title: 'Lugares y agencias',
    caption: 'Qué agencia tiene todos los documentos que pide cada lugar',
    place: 'Dónde viven los pacientes',
    covered: 'Cubierto',
    until: (day) => `hasta el ${day}`,
    missing: 'Sin cobertura',
    none: 'Todavía no hay agencias que mostrar',
    noneText:
      'Apruebe una agencia y revise sus documentos: esta tabla mostrará dónde puede trabajar.',
    noPlace: 'Todavía no hay lugares que mostrar',
    noPlaceText:
      'Indique primero dónde está la clínica. Los lugares de las cuentas asignadas aparecen solos.',
  },
  open: {
    title: 'Casos abiertos sin cobertura',
    caption: 'Casos abiertos cuya agencia no tiene un documento donde vive el paciente',
    agency: 'Agencia',
    lacks: 'Qué falta',
    cases: 'Casos',
    balance: 'Saldo',
    allCovered: 'Todos los casos abiertos están en una agencia que tiene los documentos.',
    why: 'Estos casos se quedan donde están. Pida el documento a la agencia o retírelos.',
    unknown: (cases) =>
      cases === 1
        ? 'Un caso abierto se asignó antes de que se preguntara dónde vive el paciente.'
        : `${cases} casos abiertos se asignaron antes de que se preguntara dónde vive el paciente.`,
  },
  home: {
    title: 'Dónde está la clínica',
    text: 'Este lugar vale para los pacientes cuyo domicilio no consta en la hoja de cálculo.',
    none: 'Nadie lo ha indicado. Hasta entonces no se puede asignar ninguna cuenta sin lugar.',
    label: 'Estado o país',
    placeholder: 'Elija uno',
    submit: 'Guardar el lugar',
    onlyManagers: 'Solo un responsable indica dónde está la clínica.',
  },
  agency: {
    title: 'Lugares cubiertos',
    none: 'Hoy no se le puede asignar nada: faltan documentos para todos los lugares.',
    map: 'Ver la cobertura',
    uncovered: (cases) =>
      cases === 1
        ? 'Un caso abierto allí no está cubierto.'
        : `${cases} casos abiertos allí no están cubiertos.`,
  },
  ofCase: {
    place: 'El paciente vive en',
    unknown: 'No se preguntó al asignarlo',
    uncovered: (agency, place) => `A ${agency} le falta un documento para ${place}`,
  },
  todo: {
    place: {
      title: 'Falta indicar dónde está la clínica.',
      text: 'Sin eso no se pueden asignar cuentas cuya fila no diga un lugar.',
      go: 'Indicarlo',
    },
    uncovered: {
      title: (cases) =>
        cases === 1
          ? 'Un caso abierto no está cubierto.'
          : `${cases} casos abiertos no están cubiertos.`,
      text: 'A su agencia le falta un documento donde vive el paciente.',
      go: 'Ver cuáles',
    },
    lapsing: {
      title: (agency, papers) =>
        papers === 1
          ? `Un documento de ${agency} vence en menos de 30 días.`
          : `${papers} documentos de ${agency} vencen en menos de 30 días.`,
      text: (names) => `Después no se podrá asignar nada nuevo donde hacen falta: ${names}.`,
      go: 'Ver los documentos',
    },
    lapsed: {
      title: (agency, papers) =>
        papers === 1
          ? `Un documento de ${agency} ha vencido.`
          : `${papers} documentos de ${agency} han vencido.`,
      text: (names) => `No se puede asignar nada nuevo donde hacen falta: ${names}.`,
      go: 'Ver los documentos',
    },
    own: {
      lapsing: {
        title: (papers) =>
          papers === 1
            ? 'Uno de sus documentos vence en menos de 30 días.'
            : `${papers} de sus documentos vencen en menos de 30 días.`,
        text: (names) => `Renuévelos a tiempo y nada se detendrá: ${names}.`,
      },
      lapsed: {
        title: (papers) =>
          papers === 1
            ? 'Uno de sus documentos ha vencido.'
            : `${papers} de sus documentos han vencido.`,
        text: (names) => `Las clínicas no pueden asignarle nada nuevo donde hacen falta: ${names}.`,
      },
    },
    named: (kind, place) => `${kind}, ${place}`,
  },
};
