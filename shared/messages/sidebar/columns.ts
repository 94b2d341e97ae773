import type { ColumnChange, SetupColumn } from '../../contract/setup.ts';
import type { Language } from '../../money.ts';

/** Words about how a column is known, what became of it, and what is learnt of its header. */
export interface ColumnWords {
  /** How we know which column it is; `asked` while nobody has said. */
  known: Record<Exclude<SetupColumn['known'], 'none'> | 'asked', string>;
  perhaps: (letter: string, header: string, samples: string) => string;
  /** The header is read so in this person's next sheets too. */
  learnt: string;
  passed: (letter: string, header: string) => string;
  forget: string;
  /** What became of a confirmed column. */
  changed: (change: ColumnChange) => string;
  isStill: (field: string) => string;
  keep: (letter: string) => string;
  take: (letter: string) => string;
  /** The same where no other column can be kept. */
  takeOther: (letter: string) => string;
  keepAll: (count: number) => string;
  takeAll: (count: number) => string;
  /** A column without a header cannot be known again. */
  needsHeader: string;
  homeAsked: string;
  homeAskedDo: string;
  homeToldDo: string;
}

/** What became of a column, by the facts that a sentence has to tell. */
interface Sentences {
  renamed: (letter: string, was: string, header: string) => string;
  bare: (letter: string, was: string) => string;
  /** The old header stands over another column. */
  elsewhere: (was: string, letter: string) => string;
  /** Of several columns under one header one is gone. */
  oneOfSeveral: (was: string, letter: string) => string;
  gone: (was: string) => string;
  replaced: (was: string, letter: string, header: string) => string;
  same: string;
}

function changedIn(words: Sentences): ColumnWords['changed'] {
  return ({ was, here, there, asked }) => {
    if (here === null && there === null) return words.gone(was);
    if (here === null) {
      const { letter, header } = there ?? { letter: '', header: '' };
      return asked ? words.oneOfSeveral(was, letter) : words.replaced(was, letter, header);
    }
    const now = here.header
      ? words.renamed(here.letter, was, here.header)
      : words.bare(here.letter, was);
    if (!asked) return `${now} ${words.same}`;
    return there ? `${now} ${words.elsewhere(was, there.letter)}` : now;
  };
}

const en: ColumnWords = {
  known: {
    remembered: 'As you confirmed.',
    renamed: 'Its header has changed and means the same.',
    sure: 'A header we know.',
    said: 'As you said before.',
    unsure: 'Like one we know: please check.',
    asked: 'We do not know: please say.',
  },
  perhaps: (letter, header, samples) =>
    [`Perhaps ${letter}, “${header}”`, samples].filter(Boolean).join(': '),
  learnt: 'We read this header so in your next sheets too.',
  passed: (letter, header) => `Column ${letter}, “${header}”: not read, as you said before.`,
  forget: 'Forget',
  changed: changedIn({
    renamed: (letter, was, header) => `Column ${letter} was “${was}” and is now “${header}”.`,
    bare: (letter, was) => `Column ${letter} was “${was}” and has no header now.`,
    elsewhere: (was, letter) => `“${was}” now stands over column ${letter}.`,
    oneOfSeveral: (was, letter) =>
      `One of the columns “${was}” is gone. Another one is column ${letter}.`,
    gone: (was) => `The column “${was}” is gone, or bears another name.`,
    replaced: (was, letter, header) =>
      `The column “${was}” is gone. Column ${letter}, “${header}”, is read in its place.`,
    same: 'It means the same and is read as before.',
  }),
  isStill: (field) => `Is it still “${field}”?`,
  keep: (letter) => `Yes, keep column ${letter}`,
  take: (letter) => `No, take column ${letter}`,
  takeOther: (letter) => `Take column ${letter}`,
  keepAll: (count) => `Keep all ${count} columns`,
  takeAll: (count) => `Follow the headers for all ${count}`,
  needsHeader: 'Give it a header again, or choose another column.',
  homeAsked:
    'Your columns have changed. Nothing is counted or sent before you say what they are now.',
  homeAskedDo: 'See what changed',
  homeToldDo: 'See the columns',
};

const es: ColumnWords = {
  known: {
    remembered: 'Como usted confirmó.',
    renamed: 'Su encabezado cambió y significa lo mismo.',
    sure: 'Un encabezado que conocemos.',
    said: 'Como usted dijo antes.',
    unsure: 'Se parece a uno que conocemos: revíselo.',
    asked: 'No lo sabemos: indíquelo usted.',
  },
  perhaps: (letter, header, samples) =>
    [`Quizá ${letter}, «${header}»`, samples].filter(Boolean).join(': '),
  learnt: 'También lo leeremos así en sus próximas hojas de cálculo.',
  passed: (letter, header) => `Columna ${letter}, «${header}»: no se lee, como usted dijo antes.`,
  forget: 'Olvidar',
  changed: changedIn({
    renamed: (letter, was, header) => `La columna ${letter} era «${was}» y ahora es «${header}».`,
    bare: (letter, was) => `La columna ${letter} era «${was}» y ahora no tiene encabezado.`,
    elsewhere: (was, letter) => `«${was}» está ahora sobre la columna ${letter}.`,
    oneOfSeveral: (was, letter) =>
      `Una de las columnas «${was}» ya no está. Otra es la columna ${letter}.`,
    gone: (was) => `La columna «${was}» ya no está o tiene otro nombre.`,
    replaced: (was, letter, header) =>
      `La columna «${was}» ya no está. En su lugar se lee la columna ${letter}, «${header}».`,
    same: 'Significa lo mismo y se lee como antes.',
  }),
  isStill: (field) => `¿Sigue siendo «${field}»?`,
  keep: (letter) => `Sí, mantener la columna ${letter}`,
  take: (letter) => `No, usar la columna ${letter}`,
  takeOther: (letter) => `Usar la columna ${letter}`,
  keepAll: (count) => `Mantener las ${count} columnas`,
  takeAll: (count) => `Seguir los encabezados de las ${count}`,
  needsHeader: 'Póngale de nuevo un encabezado o elija otra columna.',
  homeAsked:
    'Sus columnas cambiaron. No se cuenta ni se envía nada hasta que usted diga qué son ahora.',
  homeAskedDo: 'Ver qué cambió',
  homeToldDo: 'Ver las columnas',
};

const fr: ColumnWords = {
  known: {
    remembered: 'Comme vous l’avez confirmé.',
    renamed: 'Son en-tête a changé et veut dire la même chose.',
    sure: 'Un en-tête que nous connaissons.',
    said: 'Comme vous l’avez déjà dit.',
    unsure: 'Ressemble à un en-tête connu : à vérifier.',
    asked: 'Nous ne savons pas : dites-le-nous.',
  },
  perhaps: (letter, header, samples) =>
    [`Peut-être ${letter}, « ${header} »`, samples].filter(Boolean).join(' : '),
  learnt: 'Vos prochaines feuilles seront lues de la même façon.',
  passed: (letter, header) =>
    `Colonne ${letter}, « ${header} » : non lue, comme vous l’avez déjà dit.`,
  forget: 'Oublier',
  changed: changedIn({
    renamed: (letter, was, header) =>
      `La colonne ${letter} était « ${was} » et s’appelle maintenant « ${header} ».`,
    bare: (letter, was) => `La colonne ${letter} était « ${was} » et n’a plus d’en-tête.`,
    elsewhere: (was, letter) => `« ${was} » est maintenant au-dessus de la colonne ${letter}.`,
    oneOfSeveral: (was, letter) =>
      `Une des colonnes « ${was} » n’est plus là. Une autre est la colonne ${letter}.`,
    gone: (was) => `La colonne « ${was} » n’est plus là, ou porte un autre nom.`,
    replaced: (was, letter, header) =>
      `La colonne « ${was} » n’est plus là. La colonne ${letter}, « ${header} », est lue à sa place.`,
    same: 'Cela veut dire la même chose : elle est lue comme avant.',
  }),
  isStill: (field) => `Est-ce toujours « ${field} » ?`,
  keep: (letter) => `Oui, garder la colonne ${letter}`,
  take: (letter) => `Non, prendre la colonne ${letter}`,
  takeOther: (letter) => `Prendre la colonne ${letter}`,
  keepAll: (count) => `Garder les ${count} colonnes`,
  takeAll: (count) => `Suivre les en-têtes des ${count}`,
  needsHeader: 'Redonnez-lui un en-tête, ou choisissez une autre colonne.',
  homeAsked:
    'Vos colonnes ont changé. Rien n’est compté ni envoyé avant que vous ayez dit ce qu’elles sont.',
  homeAskedDo: 'Voir ce qui a changé',
  homeToldDo: 'Voir les colonnes',
};

/** The words of each language; a missing one does not compile. */
export const COLUMN_WORDS: Readonly<Record<Language, ColumnWords>> = { en, es, fr };
