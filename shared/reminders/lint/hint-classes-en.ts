import { CLASSES_EN } from './classes-en.ts';
import { oneOf, type WordClasses } from './phrases.ts';

/** Words of English that stand for one another where something is hinted at or put stiffly. */
export const HINT_CLASSES_EN: WordClasses = {
  ...CLASSES_EN,
  // who would hear of it, or judge by it
  watchers: oneOf(
    'landlord*|lender*|banker*|employer*|boss|supervisor|human resources|hr|manager',
    'coworkers|co-workers|colleagues|neighbor*|neighbour*|mother|mom|mum|father|dad',
    'parents|husband|wife|spouse|fiance*|boyfriend|girlfriend|brother|sister|aunt|uncle',
    'in-laws|grandma|grandmother|son|daughter|kids|children|family|relatives|roommate*',
    'emergency contact*|next of kin|guarantor|co-signer|cosigner|references|school',
    'principal|teacher|coach|pastor|priest|church|congregation|dean|professor|mayor',
    'caseworker|probation officer|licensing board|union|customers|clients',
    'business partner*|commander|board*|whole town|friends',
  ),
  // what somebody hopes for, or lives by
  prospects: oneOf(
    'mortgage|lease|rental|apartment|loan|scholarship|tax refund|paycheck',
    'checking account|bank account|savings|license|licence|plates|benefits|pension',
    'green card|visa|citizenship|residency|promotion|custody|job|security clearance',
    'passport|house|home|car|truck|wages|social security',
  ),
  harm: oneOf(
    'goodbye|gone|lose|loses|losing|risk|risks|risking|at risk|harder|messy|trouble|dip',
    'dips|seize*|touch|complicat*|tricky|denied|reject*|turned down|affect*|impact*',
    'jeopard*|disappear*|held up|stall*|vanish*|fall through|falls through|in question',
    'watch what|take an interest',
  ),
  hears: oneOf(
    'know|knows|knew|hear|hears|heard|learn|learns|learned|told|find out|finds out',
    'finding out|informed|curious|wonder*|wondering|get a copy|gets a copy|get the next',
    'gets the next|in the loop|notified|get a call|gets a call|interest in|alerted',
    'surprised to|asked about',
  ),
  // who has little and pays all the same
  humble: oneOf(
    'grandma|grandmother|grandfather|widow*|student*|college kids|kids|single mother*',
    'single mom*|single parent*|pensioner*|retiree*|janitor|cleaning lady|households',
    'refugee*|immigrants|veteran*|unemployed|poorest|people with less|those with less',
    'families|minimum wage|fixed income|farmhands',
  ),
  luxuries: oneOf(
    'facebook|instagram|tiktok|manicure|nails|iphone|phone|suv|tesla|cruise|concert*',
    'festival|designer|purse|handbag|sneakers|jewelry|boat|golf|brunch|latte*|coffee*',
    'disney|beach|tan|vegas|vacation*|new car|tattoo*|haircut|gym|wedding|party',
    'restaurant*|truck|trip|dinner|steak|beer|cigarettes|lottery|casino|games|kitchen',
    'pool',
  ),
  // what a practice must not hold back
  tied: oneOf(
    'refill*|prescription*|chart|records|results|referral*|appointment*|chair|slot',
    'note for|sick note|school form*|daughter s school|certificate*|son s school|x-rays',
    'next visit|check-in|schedule|paperwork|camp form*|doctor s note|medical report',
    'clearance|test results|visit next|follow-up',
  ),
  until: oneOf(
    'until|till|til|once|unless|the second|the minute|the moment|the day|as soon as',
    'only when|only after|only if|depend*|pending|as long as|hinges|conditional',
    'subject to|in exchange|provided',
  ),
  settled: oneOf(
    'pay|paid|pays|payment|balance|zero|money|card|seen to|settled|settle|cleared',
    'caught up|owe|owed|dealt with|arrives|current|bill|taken care|square|in full|account',
    'amount|what is due',
  ),
  authority: oneOf(
    'act|hipaa|congress|medicare|medicaid|county|clerk|state|federal|government|irs|law',
    'laws|rules|regulation*|statute*|bureau|judge|court|treaty|treasury|attorney general',
    'department|ministry|auditor*|governor|commissioner|cms|fda|washington|medical board',
    'the ftc|cdc',
  ),
};
