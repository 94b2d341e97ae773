import type { WordClasses } from './phrases.ts';

/** Words of English that stand for one another in the phrases of the linter. */
export const CLASSES_EN: WordClasses = {
  // whom a threat brings in
  enforcers: [
    ...['police', 'officers', 'sheriff*', 'bailiff*', 'court*', 'judge', 'lawyer*', 'attorney*'],
    ...['solicitor*', 'authorities', 'magistrate*', 'prosecutor*', 'marshals', 'legal team'],
  ],
  offices: [
    ...[
      'tax office',
      'taxman',
      'irs',
      'internal revenue',
      'hmrc',
      'revenue service',
      'benefits office',
      'job center',
    ],
    ...['social services', 'social security', 'welfare office', 'immigration', 'home office'],
    ...['embassy', 'consulate', 'child services', 'dmv', 'licensing board', 'housing office'],
  ],
  others: [
    ...['employer*', 'boss', 'manager', 'supervisor', 'workplace', 'human resources', 'hr'],
    ...['family', 'relatives', 'parents', 'mother', 'father', 'children', 'kids', 'spouse'],
    ...['husband', 'wife', 'partner', 'neighbor*', 'neighbour*', 'landlord*', 'friends'],
    ...[
      'colleagues',
      'coworkers',
      'co-workers',
      'church',
      'school',
      'teacher*',
      'pastor',
      'references',
      'in-laws',
    ],
  ],
  property: [
    ...['house', 'home', 'car', 'vehicle', 'furniture', 'belongings', 'possessions', 'apartment'],
    ...[
      'savings',
      'license',
      'licence',
      'homes',
      'property',
      'wages',
      'salary',
      'paycheck*',
      'pension',
      'bank account',
      'job',
    ],
  ],
  take: [
    ...['take', 'taking', 'taken', 'seize*', 'lose', 'losing', 'forfeit*', 'deduct*', 'dock*'],
    ...['garnish*', 'attach*', 'withhold', 'freeze', 'frozen', 'empty', 'sell off', 'claim'],
  ],
  // who is compared, and to whom
  people: [
    ...['people', 'person', 'patient', 'patients', 'families', 'customers', 'clients', 'adult'],
    ...['adults', 'man', 'woman', 'parent', 'mother', 'father', 'citizen', 'human being'],
  ],
  team: [
    ...['nurse*', 'staff', 'team', 'employees', 'doctor', 'doctors', 'receptionist*', 'assistants'],
    ...['colleagues', 'practice', 'clinic', 'small business', 'hygienist*', 'midwives'],
  ],
  paying: [
    ...['pay', 'pays', 'paid', 'paying', 'settle*', 'clear', 'cleared', 'payment', 'payments'],
    ...['money', 'balance', 'bill', 'debt', 'amount', 'transfer*', 'account'],
  ],
  // what must never hang on payment
  care: [
    ...['appointment*', 'visit', 'visits', 'consultation*', 'care', 'records', 'record', 'chart'],
    ...['results', 'referral*', 'certificate*', 'refill*', 'file', 'files', 'notes', 'x-rays'],
    ...[
      'slot',
      'check',
      'check-up',
      'prescription*',
      'paperwork',
      'medical report',
      'sick note*',
      'treatment plan',
      'test results',
    ],
  ],
  withheld: [
    ...['cancel*', 'lost', 'lose', 'given away', 'given to', 'withheld', 'withhold', 'hold back'],
    ...['held back', 'keep back', 'refus*', 'den*', 'suspend*', 'stopped', 'blocked', 'postponed'],
    ...['released', 'release', 'handed over', 'hand over', 'locked', 'off the calendar', 'paused'],
    ...['not be able', 'not see', 'not be seen', 'not treat', 'not give', 'not send', 'not book'],
    ...[
      'not renew',
      'no new',
      'no more',
      'no further',
      'no longer',
      'on hold',
      'have to wait',
      'has to wait',
    ],
  ],
  unless: [
    ...['unless', 'until', 'if', 'before', 'once', 'when', 'without', 'otherwise', 'only after'],
    ...['as long as', 'so long as', 'depends', 'till', 'as soon as', 'only when', 'pending'],
  ],
  soon: [
    ...['today', 'tonight', 'now', 'this week', 'this minute', 'this afternoon', 'this morning'],
    ...['tomorrow', 'at once', 'by friday', 'by monday', 'by tonight', 'immediately', 'right away'],
    ...['before # p.m', 'before #pm', 'before noon', 'by noon', 'before the weekend', 'by return'],
  ],
  all: [
    'all of it',
    'everything',
    'whole',
    'full',
    'entire',
    'total',
    'lot',
    'every cent',
    'in full',
  ],
  pleasures: [
    ...['groceries', 'meal*', 'dinner*', 'lunch*', 'coffee*', 'takeaway*', 'cigarettes', 'netflix'],
    ...['subscription*', 'vacation*', 'holiday*', 'outing*', 'restaurant*', 'gym', 'streaming'],
    ...['christmas', 'birthday*', 'treats', 'luxuries', 'night out', 'shopping', 'something else'],
  ],
  call: [
    'contact*',
    'call',
    'calls',
    'called',
    'calling',
    'phone',
    'ring',
    'text',
    'write',
    'email*',
    'message*',
    'visit',
  ],
  government: [
    ...['state', 'government', 'ministry', 'treasury', 'county', 'city', 'federal', 'public'],
    ...['official', 'judicial', 'court', 'police', 'health department', 'health authority'],
  ],
};
