import { CLASSES_EN as WORDS } from './classes-en.ts';
import { phrases } from './phrases.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  phrases(
    [
      'license|licence|passport|account|benefits|visa .. suspended|revoked|cancelled|canceled|blocked|frozen',
      'mention .. this|it .. to|at {others}',
      'let .. {others} .. know|hear|find_out',
      'before we .. act|move|strike|proceed|do_something',
      'have|had lost .. homes|houses|everything',
      'officer*|official*|agent* .. serve*|deliver*|hand|visit|come|papers',
      'no bank|lender|landlord .. will|would|lends',
      'no more letters|reminders|warnings|words|talk .. only|just|but',
      'filed|lodged|deposited|registered .. clerk|county|registry',
      'no|not|nothing .. protect*|save*|stop us|help_you|you_can_do',
      'ask|asking|question*|interview* .. your {others}',
      'prepared|ready|willing|determined to_go|to_fight|to_take_it|all_the_way',
      'go all_the_way|to_the_end|as_far_as',
      'put .. at_risk|in_danger|in_jeopardy',
      '{property} .. is|are|be|at .. risk|stake|danger|gone|next',
      '{take} .. your {property}',
      '{property} .. could|may|might|will|can .. be .. {take}',
      'enforce|enforced|enforcing|enforcement',
      'writ|writs|small_claims|execution_of',
      'judgment|judgement .. entered|issued|obtained|granted|won|order|against',
      '{offices} .. know|hear|informed|told|interest*|look|looking|check',
      'inform|tell|report|contact|notify|alert|pass .. {offices}',
      'mention|bring_up|raise|discuss .. with|to your {others}',
      'no|not .. other|another|any|single clinic|doctor|practice|hospital|dentist .. see|treat|take|accept|agree*|book',
      'word .. gets_around|will_get_around|spreads',
      'no|not .. {people} .. warned|end_well|be_pleasant|be_pretty',
      'unpleasant|nasty .. surprise*|letter*|visit*|step*|consequence*|for_you',
      'you .. not|won_t like|enjoy what|our|the .. next|do|methods|step|letter',
      'we have|know .. ways|methods|means .. of|to .. get|make|collect|recover',
      'we know your address|employer|car|family|plate|routine',
      'know where .. you live|find_you|you_work',
      'next letter|message|call|visitor will|won_t .. not|be|come from',
      'our|a|two|some .. agent*|representative*|men|colleague*|collector*|officer* .. visit|come|call_at|stop_by|knock|drop_by|door',
      'think|consider .. carefully|twice .. before|what',
      'last|final .. before .. {enforcers}|trouble|action|steps',
      'do_not|don_t .. come_crying|complain_later|say .. warned|blame_us',
      'you .. only_yourself .. to_blame',
    ],
    WORDS,
  ),
);

const SHAME_SAID = wordRule(
  'shame',
  'deniable',
  phrases(['your|this|such .. behavior|behaviour|attitude|conduct|manners'], WORDS),
);

const SHAME = wordRule(
  'shame',
  'always',
  phrases(
    [
      'you|anyone|person|adult .. should be|feel|know_better|think|pay|take|stop|consider|be_able',
      'surely|evidently|frankly|seriously|needless_to_say',
      'raised|brought_up|taught you|to',
      'we believed|trusted you|your',
      'everyone|everybody|town|village|office|team|staff|building .. knows|talks|talking|whispers|gossip*|laughs',
      'impatient|impatience|disbelief|contempt|disgust',
      'have|had|show|find .. courtesy|decency|honesty|goodness|politeness|courage|good_grace',
      'you knew .. price|cost|terms|what|that|we|very_well|perfectly',
      'do .. decent|honest|honorable|honourable|right|proper thing',
      'self-respect*|decent|honest|responsible|respectable|reasonable|civilized|upright {people}',
      'every|all|most|our|the .. other|of_our {people} .. {paying}|manage*|on_time|problem',
      'other|others|everyone|everybody {people}? .. pay|pays|paid|manage|manages|managed|settle|settles|settled .. on_time|promptly|why|without|but|their|easily|so',
      'why can|can_t|can_not|cannot|won_t .. you',
      'neighbors|neighbours|friends|colleagues|siblings .. pay|pays|paid|manage*|settle*|up_to_date',
      '{people} like you|this|that',
      'salar*|wages|jobs|families|living|livelihood*|survival .. depend*|suffer*|at_risk',
      'we|i expected|expect|thought|hoped .. better|more|otherwise|different .. of|from|you|manners|level',
      'says|tells|shows|speaks .. a_lot|everything|volumes|much|loads .. about|who|what|you|character',
      'your|a .. word|promise*|signature .. worth|worthless|nothing|means|meant|broken',
      'you|your .. gave|give|given .. word',
      'ignoring|refusing|avoiding|dodging .. us|our|letters|calls|messages|bill|debt|obligations|to_pay',
      'shown|show|have|having|a_little|some|any .. dignity|gratitude|consideration|pride|honor|honour|integrity|respect|courage|decency|manners|shame .. and|to|for|towards|enough|left|at_all',
      'you .. had|have|found|find|spend|spent .. money|cash|funds .. for|on .. {pleasures}|phone|car|things|yourself',
    ],
    WORDS,
  ),
);

/** By what English sentences threaten and shame, beyond single words. */
export const THREATS_EN: readonly WordRule[] = [THREATS, SHAME_SAID, SHAME];
