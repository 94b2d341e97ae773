import { formatCount, formatDate } from '../../dates.ts';
import type { QuestionWords } from './words.ts';

const HOLD =
  'To mark them, type “yes” in the column “On hold” of their row, or “on hold” as its status.';

export const en: QuestionWords = {
  title: 'What the law asks of you',
  waiting: (count) =>
    count === 1
      ? 'The law asks 1 thing of your clinic that only you can answer.'
      : `The law asks ${formatCount(count, 'en')} things of your clinic that only you can answer.`,
  whereFirst: (country) =>
    `Say where your clinic is: the law there decides when, and by which way, you may write. ${
      country === null
        ? 'Until then I go by the law of no place.'
        : `Until then I go by the law of this spreadsheet’s country: ${country}.`
    }`,
  sayWhere: 'Say where we are',
  open: 'See the questions',
  intro: 'Answer each once, for all patients of this sheet. You can change it at any time.',
  none: 'The law of your place, and of the places of your patients, asks nothing more of you.',
  toAnswer: 'To answer',
  answered: 'Answered',
  said: (by, day) => `${by}, ${formatDate(day, 'en')}`,
  why: 'Why this is asked',
  where: (place, citation) => `${place}: ${citation}`,
  legend: 'Your answer',
  answers: {
    channels: 'Every patient here agreed to these, and we keep it in writing:',
    rows: 'Not every patient, or not to the same ways',
    yes: 'Yes',
    no: 'No',
    none: 'No, nobody',
    marked: 'Yes, and each of them is marked in the sheet',
    some: 'Yes, and not all of them are marked yet',
    unknown: 'I do not know',
  },
  follows: {
    channels: 'Messages go by these ways only. A “no” in a patient’s own row still counts.',
    rows: 'Patients are reached by the ways that their row names under “May get email”; a yes means email. To all others nothing goes where this rule holds.',
    yes: 'The rule holds for you.',
    no: 'The rule does not hold for you.',
    none: 'Reminders go on as planned.',
    marked: 'Those who are marked get nothing. All others get their reminders.',
    some: 'To be safe, nobody gets a reminder where this rule holds until all of them are marked and you say so here.',
    unknown:
      'The question stays open. Meanwhile it does not stop your reminders, so please find out soon.',
  },
  facts: {
    authorisedChannels: {
      ask: 'By which ways did your patients agree to be reached?',
      short: 'Ways that patients agreed to',
      means:
        'Where this rule holds, a message about a debt may only go by a way that the patient has agreed to. Keep what shows it.',
      follows: {
        unknown:
          'The question stays open. Until it is answered, only patients whose row says so are written to where this rule holds.',
      },
    },
    licensedFacility: {
      ask: 'Is your clinic a licensed facility?',
      short: 'Licensed facility or not',
      means:
        'A facility that the state licenses, such as a hospital or a surgical centre. Doctors’ offices may be outside this rule: your licence or your lawyer tells.',
      follows: {
        yes: 'The rule holds for you. You are asked about itemised bills too.',
      },
    },
    itemizedBillIssued: {
      ask: 'Is there a patient here who has not been sent an itemised bill?',
      short: 'Itemised bill sent or not',
      means: 'It lists each service in plain words with its price, and comes before any reminder.',
    },
    suedAndServed: {
      ask: 'Has any patient here been sued over what they owe?',
      short: 'Sued or not',
      means: 'A court has your claim and the patient was given it. From then on no reminders go.',
    },
    confidentialCommunicationRequested: {
      ask: 'Has any patient here asked to be reached only in another way or place?',
      short: 'Asked for another way or place',
      means:
        'For example, no mail to their home. Such a wish is kept, so you reach them yourself as they asked.',
    },
    ppdrPending: {
      ask: 'Does any patient here dispute a bill above its estimate in the federal procedure?',
      short: 'Federal dispute of an estimate',
      means:
        'Patients who pay themselves may ask for it when a bill is far above the good-faith estimate. Until it is decided, nobody asks them for money.',
    },
    medicaidCovered: {
      ask: 'Does Medicaid, or Medicare’s QMB programme, cover the care of any patient here?',
      short: 'Covered by Medicaid or QMB',
      means: 'These patients are not asked for what the programme covers.',
    },
  },
  mark: {
    itemizedBillIssued: HOLD,
    suedAndServed: HOLD,
    confidentialCommunicationRequested: HOLD,
    ppdrPending:
      'To mark them, type “yes” in the column “In dispute” of their row, or “disputed” as its status.',
    medicaidCovered: HOLD,
  },
  by: 'Your name',
  byHint: 'It stands beside the answer.',
  byMissing: 'Please give your name.',
  save: 'Keep this answer',
  takeBack: 'Take the answer back',
  settle: {
    title: 'To settle',
    place: 'Place that I cannot read',
    placeHow:
      'Type the state or country where they live, such as “Texas” or “US-TX”. Until then the law of your own place counts.',
    consent: 'Consent not known',
    consentHow:
      'Where they agreed, type “yes”, the day or the ways, such as “email, WhatsApp”, under “May get email”; where they did not, “no”. If your sheet has no such column, add one and choose it under “Change the columns”.',
  },
};
