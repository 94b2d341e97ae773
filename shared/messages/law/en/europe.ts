import type { RuleWords } from '../rule-words.ts';

export const europe = {
  'EU-GDPR-PROCESSOR': {
    may: 'Sign a data processing contract with your host, your reminder service and an agency that works on your instructions: purpose, duration, security, subcontractors, breaches, return of data, audits.',
  },
  'EU-GDPR-MINIMISE': {
    may: 'Share no diagnosis, no medical record and no name of a treatment that reveals health: these are data under special protection.',
  },
  'EU-GDPR-BREACH': {
    may: 'Report a breach of personal data to the data protection authority within 72 hours.',
  },
  'FR-R1241-SCOPE': {
    may: 'These rules bind whoever collects for others, even now and then. They do not bind a practice that asks for its own fees, nor lawyers and court officers.',
    doubt:
      'A service that only sends the practice’s own messages is arguably outside, but the wording is broad.',
  },
  'FR-R1242-AGENCY': {
    may: 'Before it starts, an agency needs liability insurance, a bank account only for clients’ money, and a written declaration to the public prosecutor.',
  },
  'FR-R1243-CONTRACT': {
    may: 'An agency may act for you only under a written contract that lets it receive payments and states what is owed and why, its liability cover, its fee and how it pays you.',
  },
  'FR-R1244-LETTER': {
    may: 'An agency must first send a letter: who it is, for whom, what is owed in detail and why, how to pay, and the law’s text on costs. Each later step names that letter and its date.',
  },
  'FR-R1245-INFORM': {
    may: 'An agency must tell you of each payment, even a part, and of any other offer that the patient makes.',
  },
  'FR-R1246-REMIT': {
    may: 'An agency gives the patient a receipt for each payment and passes the money on to you within 1 month, unless your contract says otherwise.',
  },
  'FR-L1118-FEES': {
    may: 'Add no collection costs to what the patient owes, nor the lump sum of 40 euros between firms, unless you hold a court title, a law prescribes the act, or a judge finds bad faith.',
  },
  'FR-INTEREST': {
    may: 'Late interest is the legal rate, which changes each half-year, and runs from the formal notice to pay.',
  },
  'FR-HOURS-NONE': {
    may: 'French law sets no hours for friendly reminders. From 9:00 to 20:00, Monday to Saturday and not on holidays, is only this product’s proposal.',
  },
  'FR-HARASS-CONSO': {
    may: 'Do not contact a patient again and again against their wish, stay when asked to leave or threaten what is unlawful. Hour, place and insistence count. Penalty: up to 2 years and 300,000 euros.',
  },
  'FR-HARASS-PENAL': {
    may: 'Repeated calls or messages meant to upset, and harassment, are crimes (each up to 1 year and 15,000 euros). So is looking like a court officer.',
  },
  'FR-SECRET': {
    may: 'Speak or write only to the patient, a legal guardian or a service bound by secrecy; not to family, employer or neighbours. Nothing on the envelope may hint at care.',
  },
  'FR-HDS': {
    may: 'If health data are hosted for a French practice, the host must be certified for health data (HDS).',
  },
  'FR-PRESCRIPTION-CONSO': {
    may: 'Sue within 2 years of the due date. A reminder or formal notice does not restart the time; the patient’s admission, a suit or an enforcement act does.',
    doubt:
      'Whether 2 or 5 years hold for care fees is argued; no ruling on private clinics was found, so 2 is the safe limit.',
  },
  'FR-PRESCRIPTION-5': {
    may: 'By another reading, the general time of 5 years holds for doctors’ fees.',
    doubt:
      'The consumer code gives 2 years and may hold instead; which of them applies to care is argued.',
  },
  'FR-PRESCRIPTION-PUBLIC': {
    may: 'For a public hospital the Treasury collects, and has 4 years from the payment order.',
  },
  'FR-CNIL-RETENTION': {
    may: 'Take a patient off a list of unpaid accounts within 48 hours of payment, and after 3 years at most. Keep accounting papers for 10 years.',
    doubt:
      'The 48 hours and 3 years are remembered from the authority’s practice and are not confirmed.',
  },
  'FR-PETITES-CREANCES': {
    may: 'For up to 5,000 euros, a court officer can run a simple procedure of 1 month. You bear its cost.',
  },
  'ES-HOURS-NONE': {
    may: 'Spanish law sets no hours or number of contacts for collection. From 9:00 to 20:00, Monday to Saturday and not on holidays, is only this product’s proposal.',
  },
  'ES-LCD-29': {
    may: 'Contact a patient again and again only as far as getting the bill paid justifies it. Call from a number that can be identified, and leave a home when asked to.',
  },
  'ES-HONOR': {
    may: 'Do not tell the employer, neighbours or family about the debt, nor put the patient’s name on a public list.',
  },
  'ES-ART20': {
    may: 'A debt may go to a credit file only if certain, due, unpaid, of 50 euros or more, not in a dispute procedure, and the patient was told beforehand. It stays 5 years at most; the file tells the patient within 30 days.',
  },
  'ES-SOL-3': {
    may: 'A professional’s fees must be claimed within 3 years of the end of the service. A suit, a demand for payment or the patient’s admission starts the time anew.',
    doubt:
      'For a clinic that is a company, the general time of 5 years may hold instead; 3 is the safe limit.',
  },
  'ES-SOL-5': {
    may: 'Other claims, perhaps those of a clinic that is a company, must be brought within 5 years of the due date.',
    doubt:
      'Where the bill counts as a professional’s fees, 3 years hold instead; that is the safer limit.',
  },
  'ES-CT-SOL-3': {
    may: 'In Catalonia, payment for a service must be claimed within 3 years.',
  },
  'ES-RETENTION': {
    may: 'Keep clinical records at least 5 years from the discharge of each episode, accounts 6 years and tax papers 4. Then block the data and later delete them.',
  },
  'ES-LICENCE-NONE': {
    may: 'Spain has no special licence for agencies that collect a practice’s bills.',
  },
  'ES-INTEREST': {
    may: 'Interest is the legal rate, from the day you demand payment. Add no fees that were not agreed.',
  },
} satisfies Record<string, RuleWords>;
