import type { RuleWords } from '../rule-words.ts';

const OVERRIDDEN =
  'A federal bureau says that federal law overrides this ban; until a court decides, this product keeps to the ban.';

export const usCreditReports = {
  'US-FCRA-MED-CODE': {
    may: 'Whoever reports a health debt to a credit bureau must first tell the bureau that it reports for a health provider, so that the report hides which provider it is.',
  },
  'US-FCRA-7Y': {
    may: 'A debt in collection may stay in a credit report for at most 7 years, counted from 180 days after it fell behind.',
  },
  'US-CFPB-MEDRULE-VACATED': {
    may: 'There is no federal ban on medical debt in credit reports: a court set the rule of 7 January 2025 aside on 11 July 2025. Pages that still cite it are out of date.',
  },
  'US-CRA-VOLUNTARY': {
    may: 'By their own policy, not by law, the credit bureaus leave out medical debts that are paid, under $500 at first, or less than 365 days late.',
  },
  'US-CFPB-PREEMPTION-2025': {
    may: 'A federal bureau says that federal law overrides state bans on medical debt in credit reports. This does not bind the courts: keep to the state bans.',
    doubt:
      'Courts differ: an appeals court said in 2022 that such bans are not broadly overridden, a Texas court remarked in 2025 that they are.',
  },
  'US-CA-1785-27-REPORT': {
    may: 'Do not report a medical debt to a credit bureau. Whoever does so knowingly loses the debt. Cosmetic care and credit cards are not covered.',
    doubt: OVERRIDDEN,
  },
  'US-CA-1785-27-CONTRACT': {
    may: 'Put the sentence of section 1785.27, that this debt may not be reported to a credit bureau, in each written contract that creates a medical debt, plans included. Without it the contract is void.',
  },
  'US-NY-CREDIT-REPORT': {
    may: 'Do not report a medical debt to a credit bureau: a reported debt is void. Write this ban into your contract with an agency.',
    doubt: OVERRIDDEN,
  },
  'US-CO-CREDIT-REPORT': {
    may: 'Medical debt may not appear in a credit report, and a collector must say so in its first letter. Very large loans, above the federal limit for home loans, are excepted.',
    doubt:
      'Sources give 2 start dates, 7 August 2023 and 6 August 2024, and the law is being fought in court; until it is decided, this product keeps to the ban.',
  },
  'US-IL-CREDIT-REPORT': {
    may: 'Do not report a medical debt to a credit bureau; it may not appear in a credit report.',
    doubt: OVERRIDDEN,
  },
  'US-NJ-CREDIT-REPORT': {
    may: 'Do not report a debt for care since 22 July 2024 to a credit bureau: a reported debt is void.',
    doubt: OVERRIDDEN,
  },
  'US-NJ-STATEMENT': {
    may: 'Say in each message about collection, in bold of 14 points, that the debt has not been reported to a credit bureau and which rights the patient has.',
  },
  'US-MD-CREDIT-REPORT': {
    may: 'Do not tell a credit bureau about a medical debt, and write this ban into your contract with a collector.',
    doubt: OVERRIDDEN,
  },
  'US-WA-CREDIT-REPORT': {
    may: 'Do not report a medical debt to a credit bureau: if you do, the debt is void.',
    doubt: OVERRIDDEN,
  },
  'US-OR-CREDIT-REPORT': {
    may: 'Do not report a medical debt to a credit bureau: a court may declare a reported debt void.',
    doubt:
      'The exact first day in 2026 has not been checked, and a federal bureau says that federal law overrides such bans; until a court decides, this product keeps to the ban.',
  },
} satisfies Record<string, RuleWords>;
