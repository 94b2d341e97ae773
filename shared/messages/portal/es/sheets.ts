import type { PortalMessages } from '../index.ts';

export const sheets: PortalMessages['sheets'] = {
  title: 'Hojas',
  subtitle: (count) =>
    count === 1
      ? 'Hay una hoja de cálculo conectada.'
      : `Hay ${count} hojas de cálculo conectadas.`,
  none: {
    title: 'No hay ninguna hoja de cálculo conectada',
    text: 'Cree abajo un código de un solo uso y escríbalo en la hoja de cálculo. Entonces llegan aquí importes y fechas; los nombres se quedan en la hoja de cálculo.',
    askManager:
      'Un responsable del consultorio crea el código con el que se conecta una hoja de cálculo.',
  },
  open: 'Abrir la hoja de cálculo',
  seen: 'Última señal',
  synced: 'Última sincronización completa',
  lines: 'Cuentas que el portal conoce',
  never: 'todavía no',
  automatic: 'Recordatorios que salen solos',
  automaticBy: (by, when) => `responde ${by}; última señal: ${when}`,
  notAutomatic: 'no',
  noBeat: (when, by) =>
    `Sin señales desde ${when}: ${by} responde de los recordatorios que salen solos`,
  noBeatWhy:
    'Su temporizador se ha detenido, o Google vuelve a pedir permiso a su dueño. Nada sale hasta que abra la hoja de cálculo.',
  silent: (when) => `Sin señal desde el ${when}`,
  silentWhy:
    'Lo que hacen las agencias no le llega, y lo que dice es antiguo. Abra la hoja de cálculo y sincronícela.',
  connections: 'Quién está conectado',
  nobody: 'Ya nadie está conectado por esta hoja de cálculo.',
  person: 'Persona',
  since: 'Desde',
  left: 'dejó el consultorio',
  end: 'Terminar la conexión',
  endTitle: (person) => `¿Terminar la conexión de ${person}?`,
  endSure: (person, sheet) =>
    `Desde ahora ${person} no podrá sincronizar «${sheet}» ni asignar cuentas desde ella. La hoja de cálculo y lo que el portal sabe quedan como están.`,
  connect: {
    title: 'Conectar una hoja de cálculo',
    text: 'El código sirve una vez, durante diez minutos, y solo para esta persona.',
    person: 'Quién está ante la hoja de cálculo',
    submit: 'Crear un código de un solo uso',
    made: (person) => `Código de un solo uso para ${person}`,
    until: (when) => `Sirve hasta el ${when}, una vez. Solo se muestra aquí.`,
    open: 'En la hoja de Google, elija Extensiones ▸ Amiable ▸ Portal.',
    address: 'Escriba la dirección de este portal.',
    type: 'Escriba el código y elija «Conectar».',
    recovery:
      'Imprima el código de recuperación que muestra la hoja de cálculo y guárdelo bajo llave.',
  },
};
