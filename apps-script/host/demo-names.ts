import type { Language } from '../../shared/money.ts';

/**
 * Invented people for the demo clinic: given names and family names are combined at random, so that
 * no row is anybody. Each pair of lists belongs to people who read reminders in one language.
 */
export const PEOPLE: Readonly<Record<Language, { given: string[]; family: string[] }>> = {
  en: {
    given: [
      ...['Abigail', 'Aisha', 'Amara', 'Andrew', 'Anjali', 'Benjamin', 'Caleb', 'Chloe', 'Daniel'],
      ...['Emeka', 'Grace', 'Hannah', 'Hiroshi', 'Isaac', 'Jamal', 'Jun', 'Kwame', 'Leila', 'Linh'],
      ...['Marcus', 'Mei', 'Naomi', 'Noor', 'Oluwaseun', 'Priya', 'Rebecca', 'Samuel', 'Tyrone'],
    ],
    family: [
      ...['Abbott', 'Adeyemi', 'Baptiste', 'Brooks', 'Chen', 'Cohen', 'Donovan', 'Eze', 'Fischer'],
      ...['Goldberg', 'Haddad', 'Hassan', 'Iyer', 'Jefferson', 'Kowalski', 'Lindqvist', 'Mensah'],
      ...[
        'Nakamura',
        'Nguyen',
        'O’Connor',
        'Okafor',
        'Park',
        'Patel',
        'Quinn',
        'Rahman',
        'Whitaker',
      ],
    ],
  },
  es: {
    given: [
      ...['Adriana', 'Alejandro', 'Beatriz', 'Camila', 'Carlos', 'Daniela', 'Esteban', 'Gabriela'],
      ...[
        'Héctor',
        'Inés',
        'Javier',
        'José Luis',
        'Lucía',
        'María José',
        'Mateo',
        'Nicolás',
        'Ximena',
      ],
    ],
    family: [
      ...[
        'Álvarez',
        'Castillo Ruiz',
        'Cruz',
        'Delgado',
        'Fuentes',
        'Gutiérrez',
        'Herrera',
        'Ibáñez',
      ],
      ...['Jiménez', 'Muñoz', 'Ortega Peña', 'Quispe', 'Ramírez', 'Santos', 'Vargas', 'Zúñiga'],
    ],
  },
  fr: {
    given: [
      ...[
        'Amélie',
        'Awa',
        'Benoît',
        'Chantal',
        'Cédric',
        'Élodie',
        'Fatou',
        'François',
        'Guerline',
      ],
      ...['Jean-Baptiste', 'Margaux', 'Mamadou', 'Noémie', 'Solène', 'Théo', 'Wilner', 'Yasmine'],
    ],
    family: [
      ...[
        'Beauvoir',
        'Bélanger',
        'Charpentier',
        'Desrosiers',
        'Diallo',
        'Dupré',
        'Étienne',
        'Fontaine',
      ],
      ...['Gagnon', 'Joseph', 'Lefèvre', 'Mbaye', 'Ouellet', 'Pierre-Louis', 'Rousseau', 'Traoré'],
    ],
  },
};

/** How often each language comes up in the clinic. */
export const LANGUAGE_SHARES: readonly (readonly [Language, number])[] = [
  ['en', 60],
  ['es', 27],
  ['fr', 13],
];

/** What the clinic charges, with the usual fee in dollars: the second tab of the demo. */
export const FEES: readonly (readonly [code: string, service: string, fee: number])[] = [
  ['V-10', 'New patient visit', 185],
  ['V-20', 'Follow-up visit', 110],
  ['V-30', 'Telehealth visit', 75],
  ['V-40', 'Well-child visit', 135],
  ['L-10', 'Basic laboratory panel', 48.5],
  ['L-20', 'Lipid panel', 62.25],
  ['P-10', 'Vaccination, one dose', 34],
  ['P-20', 'Minor procedure', 420],
  ['P-30', 'Ultrasound', 365.75],
  ['P-40', 'Physical therapy, six sessions', 690],
  ['P-50', 'Outpatient surgery, facility part', 1840],
];

/** Remarks as a front desk types them; none says anything about health. */
export const REMARKS: readonly string[] = [
  'Left a message at (212) 555-0142',
  'Called (646) 555-0117, will call back',
  'Asked for an itemised bill',
  'New address on file',
  'Prefers to be written to, not called',
  'Pays on the first of the month',
  'Mobile (917) 555-0163',
];
