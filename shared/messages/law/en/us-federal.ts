import type { RuleWords } from '../rule-words.ts';

export const usFederal = {
  'US-BANKRUPTCY-STAY': {
    may: 'From the day a patient files for bankruptcy, do nothing to collect what was owed before, until the case is closed or dismissed or the court allows it. What is discharged may never be collected.',
  },
  'US-SCRA-INTEREST': {
    may: 'If the patient is on active military duty, ask for at most 6 % interest a year on debts from before the service.',
  },
  'US-TCPA-CONSENT': {
    may: 'Ask for consent before autodialed or prerecorded calls or texts to a mobile phone. A number that the patient gave you counts as consent for messages about the account; advertising needs it in writing.',
    doubt:
      'Since a judgment of 2021, messages that no random or sequential dialer sends are mostly read as outside this rule, and courts may depart from the regulator’s reading.',
  },
  'US-TCPA-REVOKE': {
    may: 'A patient may withdraw consent in any reasonable way; a word such as STOP is enough. Stop within 10 business days at most. You may send 1 confirming text, within 5 minutes.',
  },
  'US-TCPA-REVOKE-ALL': {
    may: 'From 31 January 2027, a patient who withdraws consent to one kind of automated call or text withdraws it for all kinds from you.',
    doubt:
      'Older pages name earlier start dates; it was put off more than once and may change again.',
  },
  'US-TCPA-HEALTH-EXEMPT': {
    may: 'Automatic health messages such as appointments, results and prescriptions are exempt from consent. Those about billing or collection are not: they need it.',
  },
  'US-TCPA-QUIET': {
    may: 'The quiet hours of the federal phone law, before 8:00 and after 21:00, are for sales calls only. They do not cover messages about a bill.',
  },
  'US-TCPA-PRERECORDED': {
    may: 'A prerecorded call must say at the start who is calling and give a number to call back. Without consent, an exempt call may reach a home landline at most 3 times in 30 days.',
  },
  'US-CANSPAM': {
    may: 'A payment reminder by e-mail needs no opt-out line, but must show its true sender. If it mainly advertises, give your postal address and act on an opt-out within 10 business days.',
  },
  'US-ESIGN': {
    may: 'Where a law asks for a written notice, send it electronically only if the patient was told the rights, agreed, showed that the file can be opened, and may withdraw.',
  },
  'US-HIPAA-MINNEC': {
    may: 'Use and share only what payment needs: name, contact, account number, amount, due date, provider’s name. Leave out diagnosis, procedure details and clinical notes.',
  },
  'US-HIPAA-PAYMENT': {
    may: 'Billing and collection need no authorisation from the patient. To a credit bureau go at most name and address, birth date, social security and account numbers, payments, and the provider’s name and address.',
  },
  'US-HIPAA-BAA': {
    may: 'Sign a business associate agreement before an agency, a reminder or mail service or a host gets patient data. Their subcontractors must be bound too.',
  },
  'US-HIPAA-CONFIDENTIAL-COMMS': {
    may: 'If a patient reasonably asks to be reached only in another way or at another address, use only that.',
  },
  'US-HIPAA-512': {
    may: 'Sharing data because a law, a court or the police requires it has its own rules (164.512). A suit over your own bill rests on the payment rule (164.506) or on 164.512(e).',
  },
  'US-HIPAA-ACCOUNTING': {
    may: 'A patient may ask to whom you disclosed data in the last 6 years; answer within 60 days. You need not list what served treatment, payment or operations.',
  },
  'US-HIPAA-RETENTION': {
    may: 'Keep your privacy papers (policies, agreements, notices, risk analyses, complaints) for 6 years after they were made or last in force. The medical record follows state law.',
  },
  'US-HIPAA-BREACH': {
    may: 'After a breach of unsecured patient data, tell the patients without delay and within 60 days at most. A vendor or agency has at most 60 days to tell you.',
  },
  'US-42CFR2': {
    may: 'Share records of a substance-use treatment programme only with the patient’s consent, even for payment. The programme’s name alone can give it away.',
  },
  'US-501R-SCOPE': {
    may: 'Section 501(r) binds tax-exempt hospitals and entities closely tied to them. It does not bind an independent small practice.',
  },
  'US-501R-FAP': {
    may: 'A tax-exempt hospital needs a written policy on financial help with a plain summary, makes it widely known, and points to it clearly on its bills.',
  },
  'US-501R-AGB': {
    may: 'A tax-exempt hospital may not charge a patient who qualifies for help its full list prices, nor more than it generally bills for insured patients.',
  },
  'US-501R-120': {
    may: 'A tax-exempt hospital waits 120 days from the first bill after discharge before a suit, a lien, wage garnishment, a debt sale or a report. Handing over to an agency that does none of these may come sooner.',
  },
  'US-501R-30': {
    may: 'At least 30 days before its first suit, lien, report or similar step, a tax-exempt hospital writes which help exists, what it plans and by when to act, adds the plain summary, and tries to tell the patient by word.',
  },
  'US-501R-240': {
    may: 'A tax-exempt hospital takes requests for help for 240 days from the first bill after discharge. While one is open it suspends suits, liens and the like; a complete one it decides, and refunds or undoes what is due.',
  },
  'US-NSA-GFE': {
    may: 'Give uninsured and self-paying patients a written estimate: within 3 business days if asked or booked 10 or more ahead, within 1 if booked 3 or more ahead. Keep it 6 years.',
  },
  'US-NSA-PPDR': {
    may: 'If a provider’s bill is $400 or more above its written estimate, the patient may open a federal dispute within 120 days of the first bill. It costs the patient $25.',
  },
  'US-NSA-PPDR-HALT': {
    may: 'While a federal dispute about a bill above its estimate is open, do not collect, send the bill to collection, threaten that, charge late fees or take it out on the patient, until it is decided or settled.',
  },
  'US-NSA-BALANCE': {
    may: 'For protected emergency or out-of-network care, bill and collect only the patient’s share as it would be within the network.',
  },
  'US-MEDICAID-NO-BILL': {
    may: 'Do not ask patients to pay for care that Medicaid covers, nor QMB patients for Medicare’s cost share, beyond a permitted copayment.',
  },
  'US-REGZ-4INST': {
    may: 'A plan with a finance charge, or in writing with more than 4 instalments (down payment not counted), is consumer credit once you regularly grant it: above 25 times a year.',
    doubt:
      'An informal arrangement for a debt that already exists, without a written agreement or charge, is generally read as outside this rule.',
  },
  'US-REGE-AUTH': {
    may: 'Before regular debits from a bank account, get a signed or equally sure authorisation and give the patient a copy. If the amount varies, tell it 10 days ahead.',
  },
  'US-NACHA': {
    may: 'For bank debits, keep the authorisation 2 years after it is withdrawn, try a failed debit again at most 2 times within 180 days, and keep unauthorised returns at 0.5 % or less.',
  },
  'US-FTC-UDAP': {
    may: 'A practice that collects its own bills may not treat patients unfairly or mislead them.',
  },
} satisfies Record<string, RuleWords>;
