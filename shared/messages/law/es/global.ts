import type { global as english } from '../en/global.ts';
import type { Translated } from '../rule-words.ts';

export const global = {
  'GLOBAL-PCI': {
    may: 'No guarde nunca el código de seguridad, la banda magnética o el PIN de una tarjeta, y muestre como máximo los primeros 6 y últimos 4 dígitos del número.',
  },
  'GLOBAL-NEUTRAL': {
    may: 'Use asuntos neutros y no mencione la especialidad en los SMS. Si otros usan también el aparato, envíe un enlace y no el importe.',
  },
  'GLOBAL-DISPUTE-PAUSE': {
    may: 'Pause los recordatorios automáticos mientras la disputa de un paciente espera su respuesta.',
  },
  'GLOBAL-STRICTEST': {
    may: 'Donde pueden aplicarse varias leyes, todas deben permitir el paso. Si no se conoce el lugar, cuentan juntas las leyes de todos los lugares posibles.',
  },
} satisfies Translated<typeof english>;
