import type { CivilDate } from '../../calendar.ts';
import type { Language } from '../../money.ts';

/** Words about a message that is changed for one person alone, and about a letter as a file. */
export interface EditWords {
  open: string;
  title: string;
  why: string;
  save: string;
  saved: string;
  mend: string;
  back: string;
  isBack: string;
  by: (name: string) => string;
  file: {
    save: string;
    print: string;
    again: string;
    name: (day: CivilDate, number: number) => string;
  };
}

const en: EditWords = {
  open: 'Edit this message only',
  title: 'The words of this message',
  why: 'They go to this person alone, this once. The fields follow your sheet: after a payment they say what is still open.',
  save: 'Save for this message',
  saved: 'Saved. Please read the message once more before you approve it.',
  mend: 'Nothing is saved yet: please mend what is marked.',
  back: 'Back to the usual words',
  isBack: 'The usual words go out again.',
  by: (name) => `Words changed by ${name}`,
  file: {
    save: 'Save the letter (PDF)',
    print: 'Open it to print',
    again: 'Get the letter again (PDF)',
    name: (day, number) => `letter-${day}-${number}.pdf`,
  },
};

const es: EditWords = {
  open: 'Cambiar solo este mensaje',
  title: 'Las palabras de este mensaje',
  why: 'Van solo a esta persona y una sola vez. Los campos siguen su hoja de cálculo: tras un pago dicen lo que aún queda pendiente.',
  save: 'Guardar para este mensaje',
  saved: 'Guardado. Lea el mensaje otra vez antes de aprobarlo.',
  mend: 'Aún no se guardó nada: corrija lo que está marcado.',
  back: 'Volver a las palabras de siempre',
  isBack: 'Vuelven a salir las palabras de siempre.',
  by: (name) => `Palabras cambiadas por ${name}`,
  file: {
    save: 'Guardar la carta (PDF)',
    print: 'Abrirla para imprimir',
    again: 'Obtener la carta otra vez (PDF)',
    name: (day, number) => `carta-${day}-${number}.pdf`,
  },
};

const fr: EditWords = {
  open: 'Modifier ce message seulement',
  title: 'Les mots de ce message',
  why: 'Ils vont à cette seule personne, cette seule fois. Les champs suivent votre feuille : après un paiement, ils disent ce qui reste dû.',
  save: 'Enregistrer pour ce message',
  saved: 'Enregistré. Relisez le message avant de l’approuver.',
  mend: 'Rien n’est encore enregistré : corrigez ce qui est marqué.',
  back: 'Revenir aux mots habituels',
  isBack: 'Les mots habituels partent de nouveau.',
  by: (name) => `Mots changés par ${name}`,
  file: {
    save: 'Enregistrer la lettre (PDF)',
    print: 'L’ouvrir pour l’imprimer',
    again: 'Obtenir la lettre de nouveau (PDF)',
    name: (day, number) => `lettre-${day}-${number}.pdf`,
  },
};

/** The words of each language; a missing one does not compile. */
export const EDIT_WORDS: Readonly<Record<Language, EditWords>> = { en, es, fr };
