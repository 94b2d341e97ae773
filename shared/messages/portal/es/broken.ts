import type { PortalMessages } from '../index.ts';

export const broken: PortalMessages['broken'] = {
  notFound: {
    title: 'Esta página no existe',
    text: 'La dirección es incorrecta, o lo que había aquí no le corresponde verlo.',
  },
  forbidden: {
    title: 'Su rol no permite esto',
    text: 'Pregunte a un responsable de su lugar de trabajo: puede hacerlo o cambiar su rol.',
  },
  conflict: {
    title: 'Alguien fue más rápido',
    text: 'Esto cambió mientras lo miraba. Abra la página de nuevo para ver cómo está ahora.',
  },
  tooOften: {
    title: 'Demasiados intentos',
    text: 'Espere unos minutos y vuelva a intentarlo.',
  },
  foreignForm: {
    title: 'Este formulario vino de otra dirección',
    text: (origin: string) =>
      `No se cambió nada. Abra el portal en ${origin} y envíe el formulario desde allí.`,
  },
  unreadable: {
    title: 'No se pudo leer el formulario',
    text: 'No se cambió nada. Vuelva atrás y envíelo otra vez.',
  },
  tooLarge: {
    title: 'El formulario es demasiado grande',
    text: 'No se cambió nada. Vuelva atrás y envíelo con menos texto.',
  },
  failed: {
    title: 'Algo falló de nuestro lado',
    text: 'No se guardó nada de lo que escribió. Inténtelo de nuevo; si continúa, indique a quien administra el portal el número de abajo.',
    request: (id: string) => `Solicitud ${id}`,
  },
  home: 'A la página de inicio',
};
