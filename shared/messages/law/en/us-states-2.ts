import type { RuleWords } from '../rule-words.ts';

export const usStates2 = {
  'US-IL-FPBA-COLLECT': {
    may: 'A hospital may send an uninsured patient’s bill to an agency or law firm only after screening, the discount, a review of the bill, a plan offer and at least 90 days from discharge or care to ask for help.',
  },
  'US-IL-HOME-LIEN': {
    may: 'From 1 January 2027, a hospital may not put a lien on the patient’s main home.',
  },
  'US-IL-LICENCE': {
    may: 'An agency needs the Illinois collection agency licence (IDFPR) and keeps to contact from 8:00 to 21:00.',
  },
  'US-IL-SOL': {
    may: 'A suit must start within 10 years for a written contract, 5 years for an oral one.',
  },
  'US-NJ-120': {
    may: 'Take no collection action (agency, lawsuit, lien, garnishment, seizure) until 120 days after the first bill, and only once you have offered a reasonable payment plan.',
  },
  'US-NJ-30NOTICE': {
    may: 'At least 30 days before a collection action, send another bill with a notice of what you intend and a deadline that is at least 30 days away.',
  },
  'US-NJ-PLAN': {
    may: 'Offer a plan of at most 3 % of monthly income, over at least 6 months, with 60 days’ grace and at most 3 % interest a year.',
    doubt: 'One source speaks of 6 to 60 months or more.',
  },
  'US-NJ-INTEREST': {
    may: 'Ask for at most 3 % interest a year on medical debt and add no collection fees.',
  },
  'US-NJ-GARNISH': {
    may: 'Do not take wages from a patient whose income is below 600 % of the poverty level.',
  },
  'US-NJ-APPEAL-HALT': {
    may: 'Take no collection action while an appeal to the patient’s insurer is open.',
  },
  'US-NJ-SOL': {
    may: 'A suit over a bill must start within 6 years.',
  },
  'US-MD-240': {
    may: 'A hospital may neither sue nor charge interest before 240 days from the first bill, and may sue only for more than $500.',
  },
  'US-MD-PLAN': {
    may: 'A hospital’s plan by income takes at most 5 % of adjusted gross income a month.',
  },
  'US-MD-FAP': {
    may: 'A hospital gives free care up to 200 % of the poverty level and reduced prices up to 500 %. Patients may apply for 240 days.',
  },
  'US-MD-LIEN': {
    may: 'Put no lien on a home in which its owner lives, and mark a court complaint as being about medical debt.',
  },
  'US-MD-MCDCA': {
    may: 'Do not contact a patient so often, or at such unusual hours, that it is abuse. This binds the practice too; the law names no hours or counts.',
  },
  'US-MD-SOL': {
    may: 'A suit over a bill must start within 3 years.',
  },
  'US-NM-INDIGENT': {
    may: 'Take no suit, lien, garnishment, seizure or debt sale against a patient with income up to 200 % of the poverty level. Decide on this first, within 10 days; it takes 3 contacts to find that a patient does not cooperate.',
    doubt: 'It is open whether an independent practice outside a facility is bound by this law.',
  },
  'US-NM-NOTICE': {
    may: 'Add to each bill, in English and Spanish and in 14 points, the notice that the patient may ask whether low income protects from collection.',
    doubt: 'Another passage of the rules asks for a separate sheet in bold of 12 points.',
  },
  'US-NM-SCREEN': {
    may: 'Before asking for payment, a facility checks the patient’s insurance, looks for public programmes and helps to apply.',
  },
  'US-NM-SOL': {
    may: 'A suit must start within 6 years for a written contract, 4 years for an open account.',
  },
  'US-WA-120': {
    may: 'Do not sell a debt or hand it to an agency until 120 days after you sent the first bill.',
  },
  'US-WA-INTEREST': {
    may: 'Before a judgment, ask for at most 9 % interest a year on medical debt.',
  },
  'US-WA-ITEMISE': {
    may: 'An agency’s first letter names the rights to the account number, the last payment date, an itemised statement and, for hospitals, charity care. If asked, it stops until the statement is sent, within 30 days.',
  },
  'US-WA-HOURS': {
    may: 'An agency’s call or visit before 7:30 or from 21:00 on, where the patient is, is presumed harassment.',
  },
  'US-WA-FREQ': {
    may: 'More than 3 contacts of an agency in 7 days, all channels together, are presumed harassment; so is more than 1 at work. Answers to the patient do not count.',
    doubt:
      'It is not clear whether any 7 days or a calendar week count, nor how texts count since the law was amended.',
  },
  'US-WA-VENDOR-RISK': {
    may: 'Whoever supplies forms as a "collection system", even for use in the practice’s name, is a collection agency and needs a licence. So does a practice that uses a name suggesting somebody else.',
  },
  'US-WA-SOL': {
    may: 'A suit must start within 6 years for a written contract, 3 years for an unwritten one.',
  },
  'US-OR-SCREEN': {
    may: 'A hospital or its clinic may pass a bill to a collector only after checking whether the patient qualifies for help and sending its policy and the application form.',
  },
  'US-OR-UDCPA': {
    may: 'Do not contact a patient repeatedly, or at times you know to be inconvenient, in order to harass. In Oregon this binds the practice too.',
  },
  'US-OR-SOL': {
    may: 'In Oregon, a suit over a bill must start within 6 years.',
  },
  'US-TX-ITEMISED': {
    may: 'A licensed facility may not collect before it has sent the itemised bill: each service in plain words, codes, what others paid and what is due. It sends it within 30 days of the last payment by a third party.',
    doubt: 'Doctors’ offices may be outside this rule, since it speaks of licensed facilities.',
  },
  'US-TX-11MONTH': {
    may: 'Bill the patient or the insurer by the first day of the 11th month after the service. Otherwise what the insurer would have paid is lost.',
  },
  'US-TX-DCA': {
    may: 'The Texas law on how debts are collected binds the practice too. An agency posts a bond of $10,000.',
  },
  'US-TX-WAGES': {
    may: 'Wages may not be taken for a debt of this kind.',
  },
  'US-TX-SOL': {
    may: 'A suit over a bill must start within 4 years.',
  },
  'US-FL-HOURS': {
    may: 'Call, text or visit only from 8:00 to 21:00 where the patient is, the practice included, unless the patient agrees otherwise. E-mail is not limited.',
  },
  'US-FL-ECA': {
    may: 'Before suing, reporting, selling or seizing, a hospital or surgical centre looks for help, sends an itemised bill, hears the insurer and any appeal, honours talks and plans, and gives 30 days’ traceable notice.',
  },
  'US-FL-SOL-MED': {
    may: 'A hospital or surgical centre must sue within 3 years of handing the debt to somebody else for collection.',
  },
  'US-FL-EXEMPT': {
    may: 'For a debt to a hospital or surgical centre, a vehicle worth up to $10,000 and belongings up to $10,000 may not be seized.',
  },
  'US-FL-REGISTER': {
    may: 'An agency must be registered with the Florida regulator (OFR) as a consumer collection agency.',
  },
  'US-NC-30NOTICE': {
    may: 'A hospital or surgical centre gives 30 days’ notice before collection, waits while a request for charity care is open, and puts no lien on the main home.',
  },
  'US-NC-DCA': {
    may: 'Do not call so often that it harasses, nor outside normal waking hours; the law names no hours. In North Carolina this binds the practice too.',
  },
  'US-NC-LICENCE': {
    may: 'An agency needs the permit of North Carolina’s insurance department (NCDOI).',
  },
  'US-NC-SOL': {
    may: 'A suit over a bill must start within 3 years, or 10 years for a contract under seal.',
  },
  'US-MA-CREDITOR-FREQ': {
    may: 'Call or text a patient about a debt at most 2 times within 7 days; at work, at most 2 times in 30 days. In Massachusetts this binds the practice too.',
  },
  'US-MA-HOURS': {
    may: 'Call only from 8:00 to 21:00 where the patient is. In Massachusetts this binds the practice too.',
  },
} satisfies Record<string, RuleWords>;
