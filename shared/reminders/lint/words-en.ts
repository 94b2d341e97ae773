import { HEALTH_EN } from './health-en.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  // courts and what they do
  /courts?(?! (?:street|road|avenue|lane|place|house)|yard)/,
  /legal (?:\w+ )?(?:actions?|proceedings?|steps?|measures?|departments?|teams?|consequences?|remed\w+|routes?|means|letters?|claims?|costs?|fees|process|channels?|matter|counsel|trouble)/,
  /(?:take|go|going|turn\w*|proceed\w*) legal|lawsuits?|litigat\w*|(?<!\b(?:have|has|by|through|with|to|be) (?:an? |your |own )*)(?:lawyers?|attorneys?|solicitors?)|(?:district|our|the clinic's|state) (?:lawyers?|attorneys?)|prosecut\w*/,
  /(?:will|to|may|might|could|can|shall) sue|su(?:e|ed|ing) (?:you|for|over)|be(?:ing)? sued/,
  /bailiffs?|sheriffs?|marshals?|constables?|process servers?|enforcement (?:agents?|officers?|action)/,
  /judgments? (?:against|debt|entered|will)|default judgment|garnish\w*|(?:your|attach\w*|from|of) (?:wages|salary|paychecks?|tax refund)/,
  /seiz(?:e|ed|es|ing)|seizure of|repossess\w*|liens?|foreclos\w*|(?:freez\w+|froze\w*|block\w*|lev\w+) (?:on )?your (?:\w+ )?accounts?/,
  /take (?:away )?your (?:car|house|home|belongings|property|furniture|savings)/,
  // police
  /arrest(?:s|ed|ing)?|police|jail\w*|prison|imprison\w*|warrants?|criminals?|crimes?|felony|fraud\w*|theft|stealing|behind bars|deport\w*|immigration|visa (?:status|application|renewal)|child (?:protective )?services|custody of/,
  // registers of debtors
  /credit (?:bureaus?|reports?|reporting|scores?|ratings?|records?|files?|history|histories|referenc\w+|standing|worth\w*)|blacklist\w*|black-listed|black list|(?:affect|hurt|harm|damage|ruin|destroy|protect|save|spoil|mark on) your (?:good )?credit|defaulters?|database of/,
  // others
  /(?:tell|telling|call|calling|contact\w*|inform\w*|notify\w*|write|writing|visit\w*|speak\w*|talk\w*|involv\w+|alert\w*|approach\w*|turn|reach\w* out|copy|share \w+|ring|phone|let)(?: to| with| round to)? (?:your|his|her|their)(?: \w+)? (?:employers?|boss|workplace|work|supervisor|family|families|relatives|kin|neighbou?rs?|neighbou?rhood|friends|husband|wife|spouse|partner|parents|mother|father|children|landlord|school|church|colleagues|co-?workers|embassy|community)/,
  /(?:employers?|boss|family|relatives|neighbou?rs?|friends|husband|wife|spouse|landlord|parents|colleagues|co-?workers|other (?:clinics|doctors|practices|dentists)|every (?:clinic|doctor)\w*) (?:\w+ ){0,2}(?:will|would|may|might|could|should|ought to|deserves? to|needs? to|has a right to) (?:like to |want to |be (?:surprised|interested|sad|shocked|disappointed) to )?(?:know|learn|hear|find|be (?:told|informed|asked|contacted)|see|read|refuse|turn)/,
  /at your (?:work|job|workplace|place of work|doorstep|door)|to your (?:workplace|doorstep|door)/,
  // what "could happen"
  /consequences|repercussions|(?:further|stronger|other|additional|more serious|stricter|drastic|firmer|harsher|all necessary|appropriate) (?:action|steps|measures|means)/,
  /escalat\w*|pursue you|pursue (?:this|the) (?:matter|debt)|full(?:est)? extent|come after you|know where you|follows? you (?:\w+ )?(?:around|wherever|everywhere|for)|show up|turn up at|someone will (?:visit|come)|send (?:someone|somebody|people|men) (?:to|round)/,
  /(?:leaves?|left|leaving) us (?:with )?(?:no|little) (?:\w+ )?(?:choice|alternative|option)|(?:have|has) no (?:other )?(?:choice|alternative|option) but/,
  /(?:you(?:'ll| will| would| may| might)) (?:come to |soon )?regret|you(?:'ll| will) be sorry|(?:would|will) be a (?:pity|shame)|(?:we would|we'd|i would|i'd) hate to|(?:do not|don't) (?:really )?want to (?:find out|know what|see what|end up)|(?:do not|don't) (?:make|force|push|test|oblige) us|you have been warned|(?:last|final) warning|or else|mark my words|things (?:will|could|may|can) get/,
  /(?:affect|hurt|harm|damage|ruin|destroy|jeopardi[sz]e|cost you|endanger|risk|threaten|spoil|block) (?:\w+ )?your (?:\w+ )?(?:mortgage|loans?|lease|tenancy|job|license|licence|future|reputation|name|rental|career|residency|benefits|home|house|car|insurance|application)/,
  /at your (?:own )?(?:cost|expense|risk|peril)|bear the (?:cost|costs)|files? like yours/,
);

const AGENCIES = wordRule(
  'agency',
  'deniable',
  /(?:debt |collections? )(?:collect(?:ors?|ion)|agenc(?:y|ies)|compan(?:y|ies)|firms?|department|services?)|(?:to|in|into|for|with) collections?(?! of)|collectors/,
);

const SHAME_SAID = wordRule(
  'shame',
  'deniable',
  /ashamed|shame(?:ful|less|d)?|embarrass\w*|disgrac\w*|humiliat\w*|guilty|blame\w*|dishono\w*|disappoint\w*|irresponsib\w*|careless\w*|neglig\w*|selfish\w*|dishonest\w*|ungrateful|ingratitude|lazy|laziness|rude|immoral/,
  /(?:lists?|names?|wall|board|photos?) of (?:\w+ )?(?:patients|people|those|debtors)|(?:post|publish|display|print|hang|read out|announce|announcing|reading out|publishing|posting)(?:ed|ing|s)? (?:a list|your (?:\w+ )?(?:name|photo|debt|balance)|the names?|names|it on|the list)|notice ?board|in public|publicly|in front of (?:other|every|all)/,
);

const SHAME = wordRule(
  'shame',
  'always',
  /(?:honest|decent|responsible|respectable|good|normal|reliable|honou?rable|grown|serious|mature|considerate) (?:people|person|adults?|citizens?|patients?|man|woman|parents?|mothers?|fathers?|families|neighbou?rs?)/,
  /decency|self-respect|conscience|moral\w*|upbringing|good manners|your character|common courtesy|freeload\w*|dead-?beats?|delinquen\w*|scroung\w*|cheat\w*|liars?|lying|thie(?:f|ves)|parasit\w*|non-?payers?|(?:bad|poor|slow) payers?|(?:serial|repeat|chronic|habitual) (?:\w+ )?(?:offenders?|payers?)|debtors?/,
  /(?:is|was) (?:this )?how you (?:thank|repay|treat|reward)|(?:that|this) is (?:the|your) thanks|repay (?:her|him|us|our|their|that|such) (?:\w+ )*(?:like|with|this)|you never (?:even )?(?:thank\w*|bother\w*)|bother(?:ed)? to (?:pay|reply|answer|call|open)/,
  /example (?:you|to your|for your)|what (?:would|will|do|must|might) (?:your|people|others|the) (?:\w+ )?(?:think|say)|in your (?:position|place) i|people in your/,
  /(?:surely|clearly|evidently|obviously|apparently),? (?:you|someone|somebody|a person|anyone)|you (?:evidently|clearly|obviously|apparently|surely)/,
  /(?:someone|somebody|anyone|people|a person)\b[^.]{0,40}\bafford|you (?:could|can) (?:surely |easily |clearly |obviously |certainly |still |always )?afford (?:a |the |to go|to buy|that|new |your |vac|hol)|(?:money|cash|time|enough) for (?:a |your |the |that |new )*(?:\w+ )?(?:vacations?|holidays?|trip|cruise|car|phone|shoes|tv|clothes|restaurants?|cigarettes|luxur\w+|concerts?|parties|pets?)|your (?:vacation|holiday|cruise|new car|new phone|trip to|instagram|facebook|social media)|luxur(?:y|ies)/,
  /you (?:\w+ )?(?:were|are|seem\w*|was) (?:\w+ )?(?:happy|quick|glad|keen|eager|fast|ready|grateful)(?: enough)? to|when you (?:needed|wanted|were (?:in need|suffering|ill|sick))/,
  /(?:people|patients|accounts|customers|someone|somebody|families|those) like (?:you|yours)|(?:because of|thanks to|due to) (?:you|people|patients who|accounts)|(?:fees|prices|rates|costs) (?:\w+ )?(?:go|going|went|gone) up|other(?:s| patients| families| people) (?:\w+ )?(?:have to|must|manage|pay for|are paying|cover|suffer|pick up)|every(?:one|body) else (?:\w+ )?(?:pays|paid|manages|has|can|settles)|unlike you|unlike other|most (?:people|patients|of our patients) (?:\w+ )?pay (?:on time|their|promptly|without|at once)|all (?:the |our )?other (?:patients|families) (?:pay|have paid|manage)/,
  /(?:certain|special|some) (?:kind|sort|type) of (?:person|people|patient)|how (?:could|can|dare) you|have you no|do you (?:really|honestly)|do you not care|do you care|let (?:us|him|her|me|the doctor|everyone) down|took advantage|taking advantage|abus\w+ (?:our|of)|our (?:kindness|generosity|trust|good ?will)|(?:not|isn't) a charity|free ride|sets? a bad|it(?: is|'s) sad|no respect|lack of respect|respect for (?:us|our|other)|stupid\w*|pathetic|childish\w*|a trifle|someone (?:your age|with your|of your|in your)/,
);

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  /summon\w*|subpoena\w*|official (?:\w+ )?(?:notice|notification|document|demand|order|communication|letter|record)|case no|docket|registry|tribunal|judicial|affidavit|hereby (?:\w+ )?(?:summoned|ordered|notified|required|given)/,
  /(?:debt|name|account|file|case|balance|you) (?:has|have|was|were|is) (?:now )?(?:already )?(?:been )?(?:already )?(?:reported|registered|entered|listed|judged|convicted|condemned|forwarded|handed|passed|flagged|filed)/,
  /(?:already|been) reported|(?:found|held) (?:\w+ )?(?:liable|guilty)|judge (?:has|ruled|decided|signed|ordered)|illegal|(?:against|break\w*|broke|violat\w+) the law/,
  /(?:count|counts|taken|treated|regarded|serves?|works?) as (?:an? |your )?(?:\w+ )?(?:admission|acceptance|consent|agreement|confession|promise)|(?:cannot|can't|can no longer|too late to) (?:\w+ )?(?:be )?(?:disput\w+|contest\w*|appeal\w*|question\w*|challeng\w+|corrected|reduced|negotiat\w+|object\w*)/,
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  /(?:department|ministry|secretary|board) of (?:health|justice|revenue|the treasury)|(?:government|state|ministry|irs|federal \w+|treasury|health authority|authorities|medicare|medicaid|social security)(?: \w+)? (?:has|have) (?:\w+ )?(?:authori[sz]ed|instructed|ordered|appointed|empowered|mandated)|(?:authori[sz]ed|appointed|empowered|mandated|certified|instructed) (?:us |me )?(?:by the|to (?:collect|recover|act))|on behalf of the (?:court|state|government|police)/,
  /by law,? we (?:can|may|will|must charge|are allowed)|legal(?:ly)? (?:value|effect|force)|legally (?:\w+ )?(?:erased?|binding|obliged|obligated|required to pay|owed?|bound|cleared|settled|final)|by law,? (?:you|it|this|the interest|interest|doubl\w+)|(?:which|that|and) by law|the law (?:says|states|requires you|obliges|forces|demands|gives us|allows us|entitles us|punishes|forbids you|is clear|is on our)/,
  /(?:opening|reading|receiving|ignoring|not answering|your silence|silence|staying silent|using|clicking) (?:[\w,]+ ){0,6}(?:accept\w*|agree\w*|admit\w*|acknowledge\w*|admission|acceptance|consent\w*)|you (?:have )?(?:already )?(?:accepted|admitted|acknowledged) (?:that|the (?:full|whole|debt)|owing)/,
  /you (?:\w+ ){0,2}waived?|waiv\w+ (?:your|the|all|any) (?:\w+ )?right|forfeit\w*|you (?:have )?(?:lost|lose|gave up|given up|give up|no longer have) (?:\w+ ){0,2}rights?|renounc\w*|you (?:are|were) (?:not|never|no longer) (?:entitled|allowed|permitted)|(?:has|have) no right|no right to|you signed (?:\w+ ){1,3}(?:that|which) (?:waives|gives|says)|by signing\b[^.]{0,40}(?:waiv|gave|accept|lost|agreed)/,
  /(?:disput\w+|contest\w+|appeal\w*|complain\w*|objecti\w+|protest\w*) (?:\w+ ){0,4}(?:(?:does|do|will|would|can) not|doesn't|don't|won't|cannot|can't) (?:stop|suspend|change|help|pause|delay|prevent|release|work)|(?:disput\w+|complain\w*|objecti\w+|appeal\w*) (?:\w+ ){0,3}(?:is|are) (?:pointless|useless|not possible|not accepted|too late|inadmissible)|not (?:open|subject) to (?:dispute|appeal|question|negotiation|review)|non-?negotiable|records are final|is final|final and binding|never (?:wrong|make (?:a )?mistakes?)|infallible/,
  /no (?:itemi[sz]ed|breakdown|payment plans?|instalments?|installments?|financial (?:help|assistance|aid)|assistance|discounts?|programs?)\b[^.]{0,30}(?:exists?|is (?:available|possible|given)|are (?:available|possible|given)|at all)|(?:breakdown|details?|calculation|statement) (?:is|are) (?:confidential|secret)|only (?:full |immediate )?payment (?:removes?|erases?|stops?|can|will)/,
  /confirmed (?:\w+ ){0,4}that you (?:are|have|did|acted|refus\w+)|in bad faith|interest (?:\w+ ){0,4}(?:doubles?|triples?)|doubl(?:es|ing) (?:every|each)|never (?:expires?|lapses?)|does not (?:expire|lapse)|(?:clean\w*|clear|erase|wipe|remove|delete)[sd]? (?:\w+ ){0,3}(?:history|slate|credit|entry|listing)|from your (?:history|record)|(?:part|arm|branch|member) of the (?:court|government|state|police)|(?:we are|i am|this is) (?!not )(?:\w+ )?an? (?:court|government|federal|state|public|officer|official)|has the force of|under penalty|under oath/,
);

const PRESSURE_SAID = wordRule(
  'pressure',
  'deniable',
  /act (?:now|fast|today|at once|immediately|quickly)|(?:pay\w*|settle\w*|call|contact us|reply|respond|clear|transfer|send|answer)\b[^.;]{0,30}\b(?:immediately|at once|right now|right away|straight away|instantly|urgently|without (?:any )?(?:further |more )?delay|asap|this instant)|(?:immediate|urgent) (?:payment|settlement|attention|action|reply|response|matter)|time (?:is running|has run|is) (?:out|up)|hurry|running out of time|the clock is|no later than (?:today|tomorrow|tonight)/,
  /(?<!\bwe (?:\w+ ){0,2})(?:pay|settle|clear|answer|respond|reply|transfer|unless|decide|confirm)\b[^.]{0,40}\b(?:within (?:the )?(?:next )?(?:\w+ )?(?:hours?|minutes?)|by (?:noon|midnight|tonight|tomorrow|the end of (?:the|this|today)|close of business|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)|five|six))|today,? or (?:we|i|else|face|the|your|you will)|you have (?:only )?(?:\d+|\w+) (?:hours?|minutes?)|not tomorrow|today at the latest|by return/,
  /(?:last|final) (?:\w+ )?(?:chance|opportunity|call|demand)|only chance|one (?:last|final) (?:chance|time)|(?:offer|discount|chance) (?:ends|expires|is gone)|never be repeated/,
  /you must (?:\w+ )?(?:pay|settle|transfer|borrow|explain|answer)|must be (?:paid|settled|cleared) (?:today|now|in full|immediately|at once)|nothing less|(?:whole|full|entire) (?:amount|sum|balance|\$\S+) (?:\w+ )?(?:today|now|at once|tonight|immediately)|(?:we|i) (?:demand|insist)|we require (?:payment|full|the full|immediate|you)|(?:i|we) (?:will )?expect (?:payment|you to|it |full|your (?:card|money|payment|answer))|(?:all|every cent|everything|in full) (?:today|now|at once)/,
  /(?:your|a) (?:credit )?card number|(?:cannot|can't|won't|will not|refuse to|no longer) (?:release|hand over|give you your|issue|see you|book|renew|refill|treat you|accept you)|hold(?:ing)? (?:back )?your (?:records|results|file)|withh(?:old|eld)\w*|(?:cancel\w*|suspend\w*|terminate) (?:\w+ )?your (?:\w+ )?(?:care|appointments?|visits?)|(?:find|look for) another (?:doctor|clinic|dentist|practice)|no longer (?:be )?(?:a )?(?:welcome|patient of)|depends on (?:your |the )?pay\w*/,
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  /excuses?(?! us| me| the)|(?:do not|don't) (?:\w+ )?(?:bother|waste|argue|play|pretend|hide|delay|think you|expect|count on|even think|discuss|keep us|make us wait)|(?:stop|quit) (?:\w+ )?(?:wasting|playing|ignoring|pretending|hiding|making|arguing|delaying)|no (?:use|point) (?:in )?\w+ing|(?:pointless|useless) to|(?:simply|just) pay (?:it|up|now|what)|pay up|no discussion|without discussion|spare (?:us|me)/,
  /(?:our|my|everyone's) patience|patience (?:has|is|wears|runs|ran)|tired of|fed up|enough is enough|sick of|(?:we|i)(?: have|'ve)? (?:tried|been) (?:to be )?(?:\w+ )?(?:nice|patient|kind|polite|lenient|generous|more than)|how many (?:more )?times|yet again|again and again|we (?:will|shall|'ll) (?:keep|continue|go on) (?:to )?(?:call|writ|contact|phon)\w*|we(?:'ll| will) (?:call|write|phone|text|ring|message) (?:you )?(?:\w+ )?(?:every|daily|twice|until)|every (?:day|morning|hour|evening) until/,
  /why (?:you |it |this |the \w+ )?(?:have not|haven't|has not|hasn't|did not|didn't|are not|aren't|is not|isn't|still|never|refus\w+)|why (?:have|did|do|are|has|is) (?:you|this|it|the|we)\b[^?.]{0,30}(?:not|still|never|n't|unpaid|open)|why haven't|reasons? (?:for|why) (?:your|you)|what is your reason/,
  /borrow\w*|(?:ask|get|take) (?:\w+ )?(?:your )?(?:parents|family|relatives|friends?|a friend|boss|employer|mother|father|children|somebody|someone) (?:for (?:the|a|some|money)|to (?:lend|pay))|lend|pawn\w*|sell (?:something|your (?:car|tv|phone|jewel\w*|things|belongings))|(?:take|get|apply for|open|use|sign up for) (?:out )?(?:an? |the |our )?(?:\w+ )?(?:loan|credit line|line of credit|cash advance|new card|overdraft)|payday|max out|put it on (?:your|a) (?:credit )?card/,
  /(?:until|unless|as long as|so long as|till)\b[^.;]{0,60}\b(?:(?:will|can|shall|do|could|may|are|is|would) ?(?:not|no longer|never)|won't|cannot|can't|refus\w+|forget|no (?:more |new |further )?(?:appointments?|visits?|records?|refills?|certificates?|referrals?|forms?|care))/,
  /(?:will|can|shall|could|may|are|is) ?(?:not|no longer|never)\b[^.;]{0,50}\b(?:appointments?|visits?|records?|renew\w*|see you|seen|refills?|results?|certificates?|referrals?|release\w*|hand\w* over|book\w*|schedul\w+|care|forms?|notes)\b[^.;]{0,40}\b(?:until|unless|before|as long as)/,
  /only (?:if|when|after|once) (?:you|the|this|your)[^.]{0,30}(?:paid|clear\w*|settl\w*)|good standing|no matter (?:what|how)|whatever it takes|find (?:the money|a way to pay|it somewhere)|come up with|(?:i|we) want (?:the|my|our|your) (?:money|payment|card|full|whole)|keep(?:s|ing)? (?:us|the doctor|everyone)? ?waiting/,
);

/** English words that have no place in a reminder, in folded text. */
export const EN: readonly WordRule[] = [
  ...[HEALTH_EN, THREATS, AGENCIES, SHAME_SAID, SHAME],
  ...[CLAIMS_SAID, CLAIMS, PRESSURE_SAID, PRESSURE],
];
