import type { RuleWords } from '../rule-words.ts';

export const latinAmerica = {
  'PE-62B-HOURS': {
    may: 'Call or visit only from 7:00 to 20:00, Monday to Friday, and not on holidays. Saturdays and Sundays are closed.',
  },
  'PE-MESSAGES-ANALOGY': {
    may: 'Careful senders keep texts, e-mail and chat to the same hours, 7:00 to 20:00, Monday to Friday, not on holidays. The law names only calls and visits.',
  },
  'PE-61-62-METHODS': {
    may: 'Use no papers that look like a court’s, no posters or costumes, no lists of debtors. Tell no third party about the debt, send no bill to another’s address, and harm nobody’s name, home, work or image.',
  },
  'PE-SECRET': {
    may: 'Say nothing about the care in a message, unless the patient agreed in writing or a court orders it.',
  },
  'PE-DATA-PROCESSOR': {
    may: 'Sign a data processing contract with whoever handles patient data for you, keep the data safe, and register your data banks in the national register.',
  },
  'PE-SOL': {
    may: 'A bill must be claimed within 10 years of the due date, professional fees within 3.',
    doubt:
      'Which of the 2 times fits the bill of a clinic company is arguable; 3 years is the safe limit for professionals.',
  },
  'PE-FREQ-NONE': {
    may: 'Peru’s consumer code sets no number of contacts; it forbids harassment.',
  },
  'CL-37-SCOPE': {
    may: 'Chile’s collection rules bind every supplier, even without credit. The care itself and insurance are left out, but asking for payment of a health contract is taken as covered.',
  },
  'CL-37-HOURS': {
    may: 'Call or visit only from 8:00 to 20:00, Monday to Saturday, and not on holidays.',
  },
  'CL-37-FREQ-CALL': {
    may: 'Call or visit a patient at most once a week, calls and visits counted together. This product counts any 7 days.',
    doubt: 'The law does not say what a week is; a calendar week is the milder reading.',
  },
  'CL-37-FREQ-OTHER': {
    may: 'Send letters, texts, e-mail and chat at most 2 times a week together, with at least 2 days between them. This product counts any 7 days.',
    doubt:
      'The law says neither what a week is nor whether 2 full days must lie between; this product takes 2 dates apart as enough.',
  },
  'CL-37-NOTICE': {
    may: 'Your first step names the creditor, contract, amount, interest, fees, ways to pay, rights and contacts, and says it is no court act. A written copy follows after 15 days of silence. No threats of suits or credit files.',
  },
  'CL-37-FIRST-FREE': {
    may: 'Make one useful contact, free of charge, within 15 days of the missed due date; otherwise 0.2 UF of fees are lost.',
  },
  'CL-37-FEES': {
    may: 'Collection fees are at most 9 % of the part up to 10 UF, 6 % up to 50 UF and 3 % above 50 UF, only from 20 days overdue, and bear no interest.',
  },
  'CL-37-LOG': {
    may: 'Keep a log of each patient’s contacts, of what kind and how often, for 2 years from each contact.',
  },
  'CL-37-STOP': {
    may: 'Stop collecting out of court, by any channel, once the patient is sued and served or enters insolvency.',
  },
  'CL-39B-PAY-CREDITOR': {
    may: 'The patient may always pay the practice directly, also when an agency has the case.',
  },
  'CL-21504-REPORT': {
    may: 'Do not report a health debt to a credit register such as DICOM.',
  },
  'CL-21719-DATA': {
    may: 'From 1 December 2026 a new data protection law holds, with its own authority: sign a contract with whoever processes patient data for you.',
  },
  'CL-SOL': {
    may: 'Professional fees must be claimed within 2 years of the due date, other debts within 5, and 3 where you hold an enforceable title.',
    doubt: 'Whether the bill of a clinic company counts as professional fees is arguable.',
  },
  'CO-2300-SCOPE': {
    may: 'Colombia’s law binds everybody who collects, for themselves or for others, so a practice is taken as covered.',
    doubt:
      'The text speaks of financial or credit debts, so some say that a bill for services alone is outside.',
  },
  'CO-2300-HOURS': {
    may: 'Contact a patient, by any channel, only from 7:00 to 19:00 Monday to Friday and from 8:00 to 15:00 on Saturday; never on Sundays or holidays, unless the patient asks otherwise in a separate document.',
  },
  'CO-2300-DAY': {
    may: 'Once you have reached the patient directly, make no second contact that day, by any channel.',
    doubt: 'It is not settled whether attempts before a direct contact count.',
  },
  'CO-2300-WEEK-CHANNEL': {
    may: 'Once you have reached the patient directly, use only that same channel for the rest of the week.',
    doubt:
      'Some read a limit of 1 contact a week, others of 2; whether the week is the calendar’s or any 7 days is open.',
  },
  'CO-2300-CHANNELS': {
    may: 'Use only the channels that the patient authorised after being told about them.',
  },
  'CO-2300-THIRD': {
    may: 'Do not contact the references that a patient named. Co-debtors and guarantors may be contacted, within the same limits.',
    doubt:
      'One law firm says that co-debtors and guarantors may not be contacted either; two other sources say that they may.',
  },
  'CO-2300-VISITS': {
    may: 'Do not visit a patient at home or at work to collect; the exceptions are narrow.',
  },
  'CO-2300-REASON': {
    may: 'Do not ask why the bill was not paid. The patient may tell it freely.',
  },
  'CO-1266-REPORT': {
    may: 'Report a debt only 20 days after notice; up to 15 % of the monthly minimum wage, give 2 notices on different days. It stays twice the arrears, 4 years after payment at most, and lapses 8 years after default.',
  },
  'CO-1581-DATA': {
    may: 'Before patient data go to an agency, sign a data transmission contract and hold the patient’s prior authorisation, expressly for health data.',
  },
  'CO-SOL': {
    may: 'Doctors’ and other professional fees must be claimed within 3 years, other debts within 10, and 5 where you hold an enforceable title.',
  },
  'MX-SCOPE': {
    may: 'Mexico’s official collection rules bind financial entities and their agencies. A practice is no financial entity: general contract and consumer law holds for it.',
  },
  'MX-HOURS': {
    may: 'An agency of a financial entity collects only from 7:00 to 22:00 where the patient is. That does not bind a practice; from 8:00 to 20:00, Monday to Saturday, is this product’s proposal.',
    doubt: 'Some newspapers add Monday to Friday or working days; the official summaries do not.',
  },
  'MX-CONDUCT': {
    may: 'An agency says who it is, shows its number, stays respectful and puts agreements in writing. It speaks only to the patient and guarantors, threatens and exposes nobody, imitates no authority and takes no payment itself.',
  },
  'MX-REDECO': {
    may: 'Financial entities enter their agencies in the public register REDECO and update it each month.',
  },
  'MX-PENAL': {
    may: 'Nobody may collect with violence or harassment: it is a crime, with 1 to 4 years of prison and a fine of 50,000 to 300,000 pesos.',
  },
  'MX-DATA': {
    may: 'Give patients a privacy notice, get their express written consent for health data, and sign a contract with whoever processes the data for you.',
  },
  'MX-SOL': {
    may: 'Fees for services must be claimed within 2 years, commercial debts within 10.',
  },
} satisfies Record<string, RuleWords>;
