import { HEALTH_EN } from './health-en.ts';
import { HINTED_PRESSURE_EN, HINTED_THREATS_EN } from './hints-en.ts';
import { PRESSURE_EN } from './pressure-en.ts';
import { STIFF_EN } from './stiff-en.ts';
import { THREATS_EN } from './threats-en.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  // courts and what they do
  /courts?(?! (?:street|road|avenue|lane|place|house)|yard|-appointed)/,
  /legal (?:\w+ )?(?:actions?|proceedings?|steps?|measures?|departments?|teams?|consequences?|remed\w+|routes?|means|letters?|claims?|costs?|fees|process|channels?|matter|counsel|trouble)/,
  /(?:take|go|going|turn\w*|proceed\w*) legal|lawsuits?|litigat\w*|(?<!\b(?:have|has|by|through|with|to|be) (?:an? |your |own )*)(?:lawyers?|attorneys?|solicitors?)|(?:district|our|the clinic's|state) (?:lawyers?|attorneys?)|prosecut\w*/,
  /(?:will|to|may|might|could|can|shall) sue|su(?:e|ed|ing) (?:you|for|over)|be(?:ing)? sued/,
  /bailiffs?|sheriffs?|marshals?|constables?|process servers?|enforcement (?:agents?|officers?|action)/,
  /judgments? (?:against|debt|entered|will)|default judgment|garnish\w*|(?:from|out of|part of|attach\w*|dock\w*|deduct\w* from|keep|take) your (?:wages|salary|paychecks?|pay|tax refund)|wage (?:attachment|deduction)s?/,
  /seiz(?:e|ed|es|ing)|seizure of|repossess\w*|liens?|foreclos\w*|(?:freez\w+|froze\w*|block\w*|lev\w+) (?:on )?your (?:\w+ )?accounts?/,
  /take (?:away )?your (?:car|house|home|belongings|property|furniture|savings)/,
  // police
  /arrest(?:s|ed|ing)?|police|jail\w*|prison|imprison\w*|warrants?|criminals?|crimes?|felony|(?<!\b(?:from|against|prevent|avoid|suspect|report|possible) (?:\w+ )?)fraud\w*|theft|stealing|behind bars|deport\w*|immigration|visa (?:status|application|renewal)|child (?:protective )?services|custody of/,
  // registers of debtors
  /credit (?:bureaus?|reports?|reporting|scores?|ratings?|records?|files?|history|histories|referenc\w+|standing|worth\w*)|blacklist\w*|black-listed|black list|(?:affect|hurt|harm|damage|ruin|destroy|protect|save|spoil|mark on) your (?:good )?credit|defaulters?|database of/,
  // others
  /(?:tell|telling|call|calling|contact\w*|inform\w*|notify\w*|write|writing|visit\w*|speak\w*|talk\w*|involv\w+|alert\w*|approach\w*|turn|reach\w* out|copy|share \w+|ring|phone|let)(?: to| with| round to)? (?:your|his|her|their)(?: \w+)? (?:employers?|boss|workplace|work|supervisor|family|families|relatives|kin|neighbou?rs?|neighbou?rhood|friends|husband|wife|spouse|partner|parents|mother|father|children|landlord|school|church|colleagues|co-?workers|embassy|community)/,
  /(?:employers?|boss|family|relatives|neighbou?rs?|friends|husband|wife|spouse|landlord|parents|colleagues|co-?workers|other (?:clinics|doctors|practices|dentists)|every (?:clinic|doctor)\w*) (?:\w+ ){0,2}(?:will|would|may|might|could|should|ought to|deserves? to|needs? to|has a right to) (?:like to |want to |be (?:surprised|interested|sad|shocked|disappointed) to )?(?:know|learn|hear|find|be (?:told|informed|asked|contacted)|see|read|refuse|turn)/,
  /at your (?:work|job|workplace|place of work|doorstep|door)|to your (?:workplace|doorstep|door)/,
  // what "could happen"
  /consequences|repercussions|(?:further|stronger|other|additional|more serious|stricter|drastic|firmer|harsher|all necessary|appropriate) (?:action|steps|measures|means)/,
  /escalat\w*|pursue you|pursue (?:this|the) (?:matter|debt)|full(?:est)? extent|come after you|know where you|follows? you (?:\w+ )?(?:around|wherever|everywhere|for)|(?:we|i|someone|somebody|people|they|officers?|agents?|men)(?:'ll| will| may| might| could| can)? (?:\w+ )?(?:show|turn) up|someone will (?:visit|come)|send (?:someone|somebody|people|men) (?:to|round)/,
  /(?:leaves?|left|leaving) us (?:with )?(?:no|little) (?:\w+ )?(?:choice|alternative|option)|(?:have|has) no (?:other )?(?:choice|alternative|option) but/,
  /(?:you(?:'ll| will| would| may| might)) (?:come to |soon )?regret|you(?:'ll| will) be sorry|(?:would|will) be a (?:pity|shame)|(?:we would|we'd|i would|i'd) hate to|(?:do not|don't) (?:really )?want to (?:find out|know what|see what|end up)|(?:do not|don't) (?:make|force|push|test|oblige) us|you have been warned|(?:last|final) warning|or else|mark my words|things (?:will|could|may|can) get/,
  /(?:affect|hurt|harm|damage|ruin|destroy|jeopardi[sz]e|cost you|endanger|risk|threaten|spoil|block) (?:\w+ )?your (?:\w+ )?(?:mortgage|loans?|lease|tenancy|job|license|licence|future|reputation|name|rental|career|residency|benefits|home|house|car|insurance|application)/,
  /at your (?:own )?(?:cost|expense|risk|peril)|bear the (?:cost|costs)|files? like yours/,
  /legal(?! (?:guardian|representative|aid|advice|right|help|holiday|name|age|tender)s?)|(?:\w+ )?law (?:firm|office)s?/,
  /(?:every|all|other|any) (?:\w+ )?(?:clinics?|doctors?|practices?|hospitals?|dentists?|offices?) in (?:the|this|your)|(?:national|central|public|state) (?:\w+ )?(?:database|regist\w+|list|file)/,
  /(?:come|stop|drop|swing|pass|call) by your (?:home|house|place|door|office|work)|(?:come|go|visit|knock\w*|stand\w*|ring\w*) (?:you )?(?:to|at|on|in|outside) your (?:home|house|place|door|apartment|work)|visit (?:you|your home|your house)/,
  /follows? you|haunt\w*|rest of your life|inherit\w*|your heirs|your estate|your (?:assets|finances|bank account|pension|passport|license|licence)(?! (?:details|number))/,
  /one way or (?:another|the other)|sooner or later|no way out|no escape|you will pay|make (?:it|this|things|matters) (?:\w+ )?worse|get(?:s)? (?:\w+ )?worse|report (?:you|this|it|your)(?: \w+)? to(?! us)|make sure (?:that )?(?:you|your|every|no)|see to it|take (?:it|this) (?:further|higher|elsewhere)|find out (?:where|who|what) you|(?:people|everyone|everybody|the (?:whole|entire) \w+|half the \w+|all of \w+|the town|the neighbou?rs)(?: in \w+)? (?:will|would|may|might|could|should|is going to|are going to) (?:know|hear|learn|see|find|talk)/,
  /face (?:\w+ )?(?:the|legal|serious|further|additional|a|an|charges|costs)|bring (?:charges|a case|an action)|press charges|suffer|severe|serious (?:trouble|steps|consequences|problems)|penalt(?:y|ies)|punish\w*|revok\w*|disconnect\w*|evict\w*|bankrupt you|take you to/,
);

const AGENCIES = wordRule(
  'agency',
  'deniable',
  /(?:debt |collections? )(?:collect(?:ors?|ion)|agenc(?:y|ies)|compan(?:y|ies)|firms?|department|services?)|(?:to|in|into|for|with) collections?(?! of)|collectors/,
);

const SHAME_SAID = wordRule(
  'shame',
  'deniable',
  /shame(?:ful|less|d)?|embarrass\w*|disgrac\w*|disappoint\w*|irresponsib\w*|careless\w*|selfish\w*|dishonest\w*|ingratitude/,
  /(?:lists?|names?|wall|board|photos?) of (?:\w+ )?(?:patients|people|those|debtors)|(?:post|publish|display|print|hang|read out|announce|announcing|reading out|publishing|posting)(?:ed|ing|s)? (?:a list|your (?:\w+ )?(?:name|photo|debt|balance)|the names?|names|it on|the list)/,
  /unacceptable|cowardly/,
);

const SHAME = wordRule(
  'shame',
  'always',
  /(?:honest|decent|responsible|respectable|good|normal|reliable|honou?rable|grown|serious|mature|considerate) (?:people|person|adults?|citizens?|patients?|man|woman|parents?|mothers?|fathers?|families|neighbou?rs?)/,
  /decency|conscience|(?:your|bad|poor|weak) (?:\w+ )?character|freeload\w*|dead-?beats?|delinquen\w*|liars?|thie(?:f|ves)|non-?payers?|debtors?/,
  /(?:is|was) (?:this )?how you (?:thank|repay|treat|reward)/,
  /example (?:you|to your|for your)/,
  /(?:surely|clearly|evidently|obviously|apparently),? (?:you|someone|somebody|a person|anyone)|you (?:evidently|clearly|obviously|apparently|surely)/,
  /(?:someone|somebody|anyone|people|a person)\b[^.]{0,40}\bafford|(?:money|cash|time|enough) for (?:a |your |the |that |new )*(?:\w+ )?(?:vacations?|holidays?|trip|cruise|car|phone|shoes|tv|clothes|restaurants?|cigarettes|luxur\w+|concerts?|parties|pets?)|your (?:vacation|holiday|cruise|new car|new phone|trip to|instagram|facebook|social media)/,
  /you (?:\w+ )?(?:were|are|seem\w*|was) (?:\w+ )?(?:happy|quick|glad|keen|eager|fast|ready|grateful)(?: enough)? to/,
  /(?:people|patients|accounts|customers|someone|somebody|families|those) like (?:you|yours)|(?:because of|thanks to|due to) (?:you|people|patients who|accounts)|(?:fees|prices|rates|costs) (?:\w+ )?(?:go|going|went|gone) up/,
  /(?:certain|special|some) (?:kind|sort|type) of (?:person|people|patient)|have you no|someone (?:your age|with your|of your|in your)/,
  /we (?:have )?trusted you|trusted (?:you|that you)/,
  /(?:your|the) neighbou?rs (?:\w+ )?(?:pay|paid|manage|settle)|(?:your|own) (?:duty|obligations?|responsibilities|word|promise)|think (?:about|of) (?:the|those|our|other|others|all) (?:nurses?|staff|team|doctors?|people|patients|families|children|others|example|work)|sleep(?:ing)? (?:well|at night)|do the right thing/,
);

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  /summon\w*|official (?:\w+ )?(?:notice|notification|document|demand|order|communication|letter|record)|case no|registry|hereby (?:\w+ )?(?:summoned|ordered|notified|required|given)/,
  /(?:debt|name|account|file|case|balance|you) (?:has|have|was|were|is) (?:now )?(?:already )?(?:been )?(?:already )?(?:reported|registered|entered|listed|judged|convicted|condemned|forwarded|handed|passed|flagged|filed)/,
  /(?:already|been) reported|judge (?:has|ruled|decided|signed|ordered)/,
  /(?:cannot|can't|can no longer|too late to) (?:\w+ )?(?:be )?(?:disput\w+|contest\w*|appeal\w*|question\w*|challeng\w+|corrected|reduced|negotiat\w+|object\w*)/,
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  /(?:department|ministry|secretary|board) of (?:health|justice|revenue|the treasury)|(?:authori[sz]ed|appointed|empowered|mandated|certified|instructed) (?:us |me )?(?:by the|to (?:collect|recover|act))/,
  /legally (?:\w+ )?(?:erased?|binding|obliged|obligated|required to pay|owed?|bound|cleared|settled|final)|by law,? (?:you|it|this|the interest|interest|doubl\w+)|(?:which|that|and) by law/,
  /(?:opening|reading|receiving|ignoring|not answering|your silence|silence|staying silent|using|clicking) (?:[\w,]+ ){0,6}(?:accept\w*|agree\w*|admit\w*|acknowledge\w*|admission|acceptance|consent\w*)/,
  /waiv\w+ (?:your|the|all|any) (?:\w+ )?right|you (?:have )?(?:lost|lose|gave up|given up|give up|no longer have) (?:\w+ ){0,2}rights?|(?:has|have) no right|no right to|you signed (?:\w+ ){1,3}(?:that|which) (?:waives|gives|says)/,
  /(?:disput\w+|contest\w+|appeal\w*|complain\w*|objecti\w+|protest\w*) (?:\w+ ){0,4}(?:(?:does|do|will|would|can) not|doesn't|don't|won't|cannot|can't) (?:stop|suspend|change|help|pause|delay|prevent|release|work(?! (?:in|for|at|here|with)\b))|records are final|is final/,
  /no (?:itemi[sz]ed|breakdown|payment plans?|instalments?|installments?|financial (?:help|assistance|aid)|assistance|discounts?|programs?)\b[^.]{0,30}(?:exists?|is (?:available|possible|given)|are (?:available|possible|given)|at all)|only (?:full |immediate )?payment (?:removes?|erases?|stops?|can|will)/,
  /confirmed (?:\w+ ){0,4}that you (?:are|have|did|acted|refus\w+)|doubl(?:es|ing) (?:every|each)|never (?:expires?|lapses?)|(?:clean\w*|clear|erase|wipe|remove|delete)[sd]? (?:\w+ ){0,3}(?:history|slate|credit|entry|listing)|from your (?:history|record)|(?:we are|i am|this is) (?!not )(?:\w+ )?an? (?:court|government|federal|state|public|officer|official)|has the force of/,
  /(?:federal|state) law (?:requires you|says|makes|obliges)|law (?:requires|obliges|forces|compels) (?:you|every|all|patients)/,
  /liable for/,
  /(?:senior|special|field|federal|state|certified|licensed) (?:\w+ )?(?:investigator|officer|agent|inspector|collector)|(?:fraud|asset|legal|recovery|enforcement|litigation) (?:unit|division|department|team|desk|office)/,
);

const PRESSURE_SAID = wordRule(
  'pressure',
  'deniable',
  /act (?:now|fast|today|at once|immediately|quickly)|the clock is/,
  /(?<!\bwe (?:\w+ ){0,2})(?:pay|settle|clear|answer|respond|reply|transfer|unless|decide|confirm)\b[^.]{0,40}\b(?:within (?:the )?(?:next )?(?:\w+ )?(?:hours?|minutes?)|by (?:noon|midnight|tonight|tomorrow|the end of (?:the|this|today)|close of business|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)|five|six))|you have (?:only )?(?:\d+|\w+) (?:hours?|minutes?)|by return/,
  /(?:last|final) (?:\w+ )?(?:chance|opportunity|call|demand)/,
  /you must (?:\w+ )?(?:pay|settle|transfer|borrow|explain|answer)|nothing less|(?:whole|full|entire) (?:amount|sum|balance|\$\S+) (?:\w+ )?(?:today|now|at once|tonight|immediately)|(?:i|we) (?:will )?expect (?:payment|you to|it |full|your (?:card|money|payment|answer))/,
  /(?:your|a) (?:credit )?card number|(?:cannot|can't|won't|will not|refuse to|no longer) (?:release|hand over|give you your|issue|see you|book|renew|refill|treat you|accept you)/,
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  /excuses?(?! us| me| the)|(?:do not|don't) (?:\w+ )?(?:bother|waste|argue|play|pretend|hide|delay|think you|expect|count on|even think|discuss|keep us|make us wait)|(?:simply|just) pay (?:it|up|now|what)|spare (?:us|me)/,
  /(?:our|my|everyone's) patience|patience (?:has|is|wears|runs|ran)|(?:we|i)(?: have|'ve)? (?:tried|been) (?:to be )?(?:\w+ )?(?:nice|patient|kind|polite|lenient|generous|more than)|we (?:will|shall|'ll) (?:keep|continue|go on) (?:to )?(?:call|writ|contact|phon)\w*/,
  /why (?:you |it |this |the \w+ )?(?:have not|haven't|has not|hasn't|did not|didn't|are not|aren't|is not|isn't|still|never|refus\w+)/,
  /borrow\w*|(?:ask|get|take) (?:\w+ )?(?:your )?(?:parents|family|relatives|friends?|a friend|boss|employer|mother|father|children|somebody|someone) (?:for (?:the|a|some|money)|to (?:lend|pay))|wait (?:for|until) payday|put it on (?:your|a) (?:credit )?card/,
  /(?:until|unless|as long as|so long as|till)\b[^.;]{0,60}\b(?:do not expect|don't expect|refus\w+|forget|no (?:more |new |further )?(?:appointments?|visits?|records?|refills?|certificates?|referrals?|forms?|care))/,
  /(?:will|can|shall|could|may|are|is) ?(?:not|no longer|never)\b[^.;]{0,50}\b(?:appointments?|visits?|records?|renew\w*|see you|seen|refills?|results?|certificates?|referrals?|release\w*|hand\w* over|book\w*|schedul\w+|care|forms?|notes)\b[^.;]{0,40}\b(?:until|unless|before|as long as)/,
  /good standing|find (?:the money|a way to pay|it somewhere)/,
  /(?:rent|grocery|food|holiday|christmas|vacation|savings) (?:money|fund|account)|(?:put|charge|load) (?:it|this|the \w+) (?:on|to) (?:a|your|the) (?:\w+ )?card/,
  /(?:until|by|before|at) midnight|today only|(?:do not|don't) (?:dispute|complain|contact|involve|ask|question|wait|come back|call (?:us|me) (?:about|to|until|again)|hang up|ignore|try|reply with|write back|make us|let this)(?! (?:us|us by e-?mail) if)/,
  /(?:next|your) (?:visit|appointment)s? (?:\w+ ){0,4}(?:refused|cancel+ed|denied|depends|at risk|only after|blocked)/,
);

/** English words that have no place in a reminder, in folded text. */
export const EN: readonly WordRule[] = [
  ...[HEALTH_EN, THREATS, AGENCIES, SHAME_SAID, SHAME],
  ...[CLAIMS_SAID, CLAIMS, PRESSURE_SAID, PRESSURE, ...THREATS_EN, ...PRESSURE_EN],
  ...[...HINTED_THREATS_EN, ...HINTED_PRESSURE_EN, ...STIFF_EN],
];
