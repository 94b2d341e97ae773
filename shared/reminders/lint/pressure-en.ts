import { CLASSES_EN as WORDS } from './classes-en.ts';
import { phrases } from './phrases.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  phrases(
    [
      'judgment|judgement|verdict|ruling|decree|sentence .. against_you|entered|issued|pronounced|handed_down',
      'you|your|debt|case|file|name .. on|in|into|from|with .. public|national|permanent|central|official|credit|medical .. record*|register*|file*|list*|database*|bureau*',
      'has|have|had|was|were .. been .. recorded|entered|listed|placed|reported .. in|on|with|to .. register|record|bureau*|list|file|database|authorit*',
    ],
    WORDS,
  ),
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  phrases(
    [
      'taken|deducted|withheld|collected .. from|out_of .. your? .. social_security|benefits|pension|disability|tax|refund|wages|salary|paycheck',
      'we|i am|are .. {government} agency|body|authority|office|service|bureau|department|institution|officer*|agent*',
      'state|government|law|treasury|ministry|city|county|regulator .. adds|imposes|applies|charges|sets|collects|requires|demands|obliges|forces|orders|guarantees .. fee*|surcharge*|interest|penalt*|percent|#|you|patients|everyone|payment',
      'statutory|legal|mandatory|compulsory|official .. late|collection|delay|default? fee*|surcharge*|interest|penalt*|charge*|increase',
      'fee*|surcharge*|interest|penalt* .. by|from|under .. state|law|government|statute|decree',
      'fee*|surcharge*|interest|penalt* .. added|accrue*|double*|grow* .. automatic*|daily|every|each|hour*|overnight',
      'as|because .. spouse|wife|husband|parent|mother|father|son|daughter|child|heir|widow|widower|relative|guarantor .. you .. owe|liable|answer*|responsible|must|inherit*|automatic*|have_to|take_over',
      'you|family|spouse|children|relatives|parents .. automatic*|jointly|personally|legally .. liable|responsible|owe*|answer*|bound|agree*|accept*',
      'no|any|not_any .. charity|assistance|help|aid|relief|discount|hardship .. program*|fund*|scheme*|available|offer*|exist*',
      'we .. do_not|don_t|never .. offer|accept|give|allow|do|make|have .. plans|instal*|discount*|assistance|help|payment_plan*|partial|exceptions|breakdown|itemi*|written|copies',
      'debt*|bill*|it .. never|not|cannot .. expire*|lapse*|age|time-barred|run_out|become_too_old|prescribe*',
      'you .. cannot|can_t|can_not|may_not|no_longer|not .. entitled|allowed|permitted|right|able|dispute|appeal|contest|object|challenge|question .. to|bill|this|amount|any|ask',
      'disput*|contest*|question*|complain*|object* .. costs|cost|counts|makes|will_cost|doubles|is_not_allowed|is_not_possible|does_not_stop|does_not_change|does_not_help|is_fraud',
      'silence|not_reply*|no_reply|no_answer|not_answer*|failure_to_reply|failure_to_respond|not_object* .. mean*|taken|treat*|count*|regard*|read|interpret*|equal*|amount*|as|be .. refus*|admi*|accept*|agree*|confess*|consent*|no|yes|guilt',
      'clear*|clean*|wip*|restor*|repair* .. your|their|his .. record*|name|credit|reputation|history|file',
    ],
    WORDS,
  ),
);

const PRESSURE_SAID = wordRule(
  'pressure',
  'deniable',
  phrases(
    [
      'requires|needs|demands|calls_for .. action|attention|payment|answer|reply {soon}',
      'time|clock|countdown|deadline|hours|minutes .. ticking|running|started|has_begun|is_over|runs_out',
      '#|one|two|three|few|twelve|24|48 hours|hour|minutes|days .. left|remain*|to_go|from_now|only',
      'offer|discount|reduction|deal|price|chance .. expires|disappears|vanishes|ends|lapses|gone|runs_out|void',
      '{paying} .. {all} .. {soon}',
      'needs|has|have|must .. to? be .. paid|settled|cleared|here|in_our .. {soon}|in_full|hour*|without',
      'cannot|can_t|will_not|won_t|not .. wait .. any|until|longer|another|more|for',
      'open|read|answer|reply|act|call .. immediately|at_once|now|today|urgently|this_instant',
      'out_of_the_question|not_an_option|ruled_out|take_it_or_leave_it|end_of_discussion|non-negotiable|period',
    ],
    WORDS,
  ),
  // an urgent question of health is no hurry to pay
  /urgent(?:ly)?(?! (?:medical|care|health|questions?|needs?|help|problems?|cases?))/,
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  phrases(
    [
      '{call} .. every|each day|hour|morning|evening|week',
      'only see|treat|help|examine|receive you|your|him|her .. after|once|when|if',
      '{care} .. {withheld} ... {unless} ... {paying}',
      '{withheld} .. your|any|the|his|her|further {care} ... {unless} ... {paying}',
      'skip|go_without|give_up|cut|cut_back|cancel|do_without|forget|save_on|stop|spend_less|sacrifice .. {pleasures}',
      'put|charge|load|stick .. on|to .. card|cards|visa|overdraft',
      'loan|loans|overdraft|cash_advance|advance_on|second_mortgage|microcredit .. you|take|help|easy|minutes|if|your|can|get|ask|would',
      'ask|call|tell|get .. family|friend*|parents|boss|relatives|somebody|someone|church .. help|lend|money|out|pay|for_it|for_the',
      'explain|tell|account_for|justify|clarify .. why|reason* .. not|delay|unpaid|have_n_t|haven_t|silence|did',
      'keep|continue|go_on|carry_on|not_stop|never_stop|won_t_stop .. calling|writing|phoning|texting|ringing|contacting|reminding|emailing|knocking|to_call',
      '{call} .. daily|hourly|every_day|every_hour|every_morning|each_day|twice_a_day|times_a_day|a_day|day_and_night|round_the_clock|weekends|all_day',
      'do_not|don_t .. reply|write|call|ask|phone|argue|object|discuss|bother|consult|talk .. just|simply|only|pay|about_this|lawyer|anyone|with|to_anyone|back',
    ],
    WORDS,
  ),
);

/** By what English sentences press and claim what is not so, beyond single words. */
export const PRESSURE_EN: readonly WordRule[] = [CLAIMS_SAID, CLAIMS, PRESSURE_SAID, PRESSURE];
