import type { Language } from '../shared/money.ts';
import type { Question, QuestionCode } from '../shared/vetting/questions.ts';
import type { Mark, Marks } from '../shared/vetting/score.ts';

/** What the demo's agencies answer to a practice, and what its reviewers think of it. */

type Texts = Readonly<Partial<Record<QuestionCode, string>>>;

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    fee: '18 % up to 90 days late, 22 % up to 180, 28 % beyond. No other charge.',
    training:
      'Two weeks before the first call, then two hours a month. Health debts have a day of their own.',
    hardship: 'We stop, send the practice’s assistance form, and wait for its answer.',
    vulnerable: 'The case goes to one of two senior collectors, and you are told the same day.',
    references: 'Two clinics and a laboratory; names and numbers on request.',
    channels: 'Letter first, then phone between 9 and 18 h, mail where the patient agreed.',
    'security-audits': 'SOC 2 Type II, last in March.',
  },
  es: {
    fee: '16 % hasta 90 días, 20 % hasta 180, 26 % después. Nada más.',
    training: 'Diez días al entrar y una tarde cada mes, con ejemplos de deudas de salud.',
    hardship: 'Paramos, mandamos el formulario de ayuda y esperamos la respuesta del consultorio.',
    references: 'Tres consultorios de la región.',
    channels: 'Carta, teléfono en horario de oficina y correo si el paciente quiere.',
  },
  fr: {
    fee: '20 % quel que soit l’âge, sans aucun autre frais.',
    training: 'Une semaine à l’arrivée, puis une journée par trimestre.',
    hardship: 'Nous arrêtons, nous prévenons le cabinet et nous proposons un échéancier.',
    references: 'Un centre dentaire et deux cabinets de kinésithérapie.',
  },
};

const NUMBERS: Texts = {
  'breach-notice': '24',
  'health-collectors': '6',
  'dispute-days': '5',
  'remittance-days': '10',
  'complaint-rate': '1',
  'health-years': '12',
  'handover-days': '10',
};

/** @param failed a question that rules the agency out by its answer */
export function demoAnswers(
  questions: readonly Question[],
  language: Language,
  failed?: QuestionCode,
): [QuestionCode, string][] {
  return questions.flatMap((question): [QuestionCode, string][] => {
    const { code, answer, knocksOut } = question;
    if (answer === 'yes-no') {
      const good = knocksOut === 'yes' ? 'no' : 'yes';
      return [[code, code === failed && knocksOut ? knocksOut : good]];
    }
    const text = (answer === 'number' ? NUMBERS : TEXTS[language])[code];
    return text === undefined ? [] : [[code, text]];
  });
}

/** Marks around a level, better at other answers each turn; two reviewers see a few differently. */
export function demoMarks(
  answered: readonly QuestionCode[],
  { level, reviewer, turn }: { level: 2 | 3; reviewer: 0 | 1; turn: number },
): Marks {
  const mark = (at: number): Mark => {
    if (at % 11 === 4) return reviewer === 0 ? 4 : 1;
    return ((at + reviewer + turn) % 3 === 0 ? level + 1 : level) as Mark;
  };
  return Object.fromEntries(answered.map((code, at) => [code, mark(at)]));
}
