import type { RuleWords } from '../rule-words.ts';

export const usStates1 = {
  'US-CA-ROSENTHAL-SCOPE': {
    may: 'In California a practice that collects its own bills is bound too, by most of the federal rules on how collectors behave.',
  },
  'US-CA-ROSENTHAL-HOURS': {
    may: 'Call or send messages only from 8:00 to 21:00 where the patient is. In California this binds the practice too.',
    doubt:
      'It is not settled whether the federal number of 7 calls in 7 days binds a practice in California.',
  },
  'US-CA-HSC-127425-SALE': {
    may: 'A hospital may sell a debt only after the patient was found not to qualify for help or did not answer for 180 days. The buyer is licensed, adds no interest or fees, does not resell, and returns mistaken accounts.',
  },
  'US-CA-HSC-127425-180': {
    may: 'A hospital, or whoever collects for it, may not sue before 180 days have passed since the first bill.',
  },
  'US-CA-HSC-AGENCY-CONTRACT': {
    may: 'A hospital needs a written collection policy and the agency’s written promise to follow it, also on what a reasonable payment plan is.',
  },
  'US-CA-HSC-PLAN': {
    may: 'A hospital offers patients with income up to 400 % of the poverty level a plan without interest, of at most 10 % of the family’s monthly income after essential costs.',
  },
  'US-CA-DCLA': {
    may: 'An agency needs the California debt collector licence (DFPI) and shows its number in letters and electronic messages.',
  },
  'US-CA-SOL': {
    may: 'A suit must start within 4 years of the missed payment for a written contract or an open account, 2 years for an oral one. The debt itself does not disappear.',
  },
  'US-CA-GARNISH': {
    may: 'From wages go at most the lesser of 20 % of disposable pay and 40 % of what exceeds 48 times the minimum hourly wage.',
  },
  'US-NY-SOL-MED': {
    may: 'A hospital or licensed professional must sue within 3 years of the treatment.',
  },
  'US-NY-NO-GARNISH': {
    may: 'A hospital or licensed professional may not take wages, nor put a lien on the patient’s main home, for a medical judgment.',
  },
  'US-NY-INTEREST': {
    may: 'On a judgment for a consumer’s debt, interest is 2 % a year.',
  },
  'US-NY-HFAL-180': {
    may: 'A hospital may not sue or start collection before 180 days from the first bill after care, nor before it has made reasonable efforts to learn if the patient qualifies for help.',
  },
  'US-NY-HFAL-400': {
    may: 'A hospital may not sue a patient whose income is below 400 % of the poverty level.',
  },
  'US-NY-HFAL-PLAN': {
    may: 'A hospital’s plan takes at most 5 % of gross monthly income, with at most 2 % interest a year.',
  },
  'US-NY-HFAL-SALE': {
    may: 'A hospital may not sell medical debt, except to relieve the patient of it.',
  },
  'US-NY-PHL18C': {
    may: 'Ask consent to payment apart from consent to treatment, and ask for no card in advance for emergency or necessary care.',
    doubt:
      'The state is said not to enforce the part on separate consent for now; this has not been checked.',
  },
  'US-NYC-DCWP-FREQ': {
    may: 'Contact a patient about a debt at most 3 times within 7 days, by calls, voicemail, texts and e-mail together; attempts count. This binds a practice too once it starts collection procedures. Answers asked for do not count.',
    doubt:
      'The number 3 is remembered from the text of 2024 and was not read again in that of 2026; the start date was moved several times.',
  },
  'US-NYC-DCWP-CONTENT': {
    may: 'A collector’s notice, within 5 days, also tells which languages are served, that medical debt is not reported and, if so, that it is too old to sue. Disputes are proven or closed within 45 days, records kept 3 years.',
  },
  'US-NYC-LICENCE': {
    may: 'An agency needs New York City’s licence for debt collection agencies (DCWP).',
  },
  'US-CO-182': {
    may: 'For hospital services, also by professionals there, take no lawsuit or similar step until 182 days after the service.',
  },
  'US-CO-30NOTICE': {
    may: 'Write 30 days before a lawsuit or similar step for hospital services and add the state’s text on discounted care. An agency adds the law’s sentence on discounts, with the link.',
  },
  'US-CO-NO-FORECLOSE': {
    may: 'A hospital debt may not lead to the forced sale of the patient’s main home.',
  },
  'US-CO-INTEREST': {
    may: 'Ask for at most 3 % interest a year on medical debt.',
  },
  'US-CO-APPEAL-HALT': {
    may: 'While an appeal to the health insurer is open, and for 63 days after, a collector may not contact the patient to collect, report the debt or sell it.',
  },
  'US-CO-PLAN-COPY': {
    may: 'A collector sends a plan of 4 or more instalments in writing within 7 days. It may ask for the whole rest only after 2 attempts to reach the patient and a written notice.',
  },
  'US-CO-HOURS': {
    may: 'In Colorado an agency may call or send messages only from 8:00 to 21:00 where the patient is.',
  },
  'US-CO-DISCOUNT': {
    may: 'A hospital checks uninsured patients for discounted care. Up to 250 % of the poverty level, it bills monthly at most 4 % of income, each professional 2 %, for at most 36 months.',
  },
  'US-CO-LICENCE': {
    may: 'An agency needs the Colorado licence for collection agencies.',
  },
} satisfies Record<string, RuleWords>;
