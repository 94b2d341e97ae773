import { HINT_CLASSES_EN as WORDS } from './hint-classes-en.ts';
import { phrases } from './phrases.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  phrases(
    [
      'goes|go|going|passes|sent|handed|forwarded|referred|transferred to .. counsel|litigation|our_partners|those_who|higher|another_desk',
      'counsel .. proceeds|proceed|advises|instructed|retained|reviews|reviewed|will',
      'refund|benefits|wages|salary|pension|earnings|account|accounts|payments|assets .. intercepted|attached|offset|redirected|levied|diverted|reduced|opposed',
      'mortgage|lease|loan|credit|job|visa .. undisturbed|untouched|unaffected|unharmed|unscathed',
      'not|never .. leave|leaves .. person|your|a .. mortgage|credit|application|name|record',
      'not|no_longer .. in_our|out_of|within_our .. hands|control|power',
      'your name .. circulat*|shared|sent|forwarded|pass* .. practices|clinics|doctors|offices|others|list',
      'reserve* .. right|rights .. to|of|every|all',
    ],
    WORDS,
  ),
);

const SHAME = wordRule(
  'shame',
  'always',
  phrases(
    [
      'distaste|disdain|dismay|displeasure|disapproval|reproach|indignation',
      'repaid|repay|rewarded|returned|answered|met .. us|it|this|courtesy|kindness|trust|care .. with indifference|silence|contempt|nothing|neglect|evasion',
      'draw|drawn|drew|form our|its|the|own .. conclusions|opinion',
      'one|we|anyone might|may|would|could .. have expected|thought|hoped|supposed .. better|a|an|more|from|of',
      'party|person|patient|individual|citizen|man|woman|household of .. integrity|honor|honour|standing|character|means|principle|ordinary|good',
      'think|thinks|say|says .. of_you|about_you|when_you_walk|when_you_come|to_themselves',
      'grown men|women|people|man|woman|adults .. settle|pay|honor|know|do|explain',
      'roll|list|register|sheet|board .. of .. overdue|unpaid|owing|late|families|debtors|names',
      'overdue|unpaid|late families|patients|households|names .. pinned|posted|read|listed|corridor|displayed',
      'pinned_up|posted_up|read_out|read_aloud|hung_up',
      'your|yours|name .. stands|ranks|sits|comes|is first|last|top|at_the_top|bottom',
      'in .. years .. i|we .. seldom|rarely|never|have_not|not .. seen|met|come_across|encountered|known',
      'took|accepted|enjoyed|used our|the services|care|time|work|attention .. not|nothing|invoice|but|without',
      'undersigned|i|we should not .. have_to explain|remind|teach|ask|beg',
    ],
    WORDS,
  ),
);

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  phrases(
    [
      'ftc|federal_trade_commission|cfpb|attorney_general|department_of|bureau_of|board_of|office_of ... reviewed|found|confirmed|decided|determined|approved|certified .. your|balance|owing|bill|file|account|amount',
      'i_write|we_write|writing|acting|act|appointed as|for|under|by .. county_s|state_s|court_s|appointed|receiver|delegat*|official|commissioned|trustee_of',
      'national|federal|state|central|public office|bureau|agency|institute|register|authority of|for .. creditors|medical|debt*|collections|accounts|recovery',
    ],
    WORDS,
  ),
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  phrases(
    [
      'by|under|pursuant_to statute|law|regulation|code|act|ordinance .. may_not|cannot|must|no_patient|patient|forbid*|barred',
      'disputing|contesting|questioning|appealing|complaining|requesting|asking .. carries|incurs|costs|triggers|adds|attracts|bears|entails',
      'fee|charge|rate|surcharge|penalty|percentage .. fixed|set|imposed|ordered|mandated|prescribed|required .. by|under',
      'assistance|aid|help|relief|discounts|charity .. reserved|limited|restricted|available_only|only .. by_law|for|to .. persons|those|people|without|citizens',
      'answerable|responsible|liable|accountable|chargeable .. for .. sibling*|parent*|spouse*|brother*|sister*|family|son*|daughter*|relative*|another',
      'brother|sister|sibling|parent|spouse|child|heir|grandchild* .. answerable|responsible|inherit*|liable|owe*|must_pay|bound',
      'signature|signing|form|paper|intake .. extinguished|ended|waived|removed|surrendered|cancelled|barred|settled .. any|all|your|every|right*|claim*',
      'no .. court|bankruptcy|judge|law|office|agency|ombudsman|mediator .. jurisdiction|competent|power|authority|can_help|intervene|touch',
      'in_all fifty_states|states|fifty',
      'plans|instalments|installments|discounts|delays|extensions .. forbidden|prohibited|barred|not_permitted|disallowed|closed .. to_us|by|under',
    ],
    WORDS,
  ),
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  phrases(
    [
      'remit|pay|settle|answer|reply|telephone|call|appear by|before|at .. a_m|p_m|#_p_m|#_a_m|noon|close_of_business|#_pm|#_am|o_clock',
      'correspondence|letters|requests|replies|questions|objections .. afterward|received|after|thereafter .. not .. opened|read|considered|answered|entertained',
      'will_not_be|shall_not_be|never_be opened|read|considered|entertained|answered|discussed|returned',
      'state|set_out|give|list|explain|account .. in_writing|within|by .. reasons|why|grounds|motives',
      'reasons|grounds|motives .. for .. not|which|failure|non-payment|delay|having',
      'upon|on|against receipt|payment .. of .. balance|sum|amount|full .. not_before|only|and_not|no_earlier',
      'and|but not_before',
      'held|retained|kept|withheld|waits|waiting|stays .. pending|until|awaiting|subject_to|as security|settlement|payment|pledge|collateral',
      'letter|records|certificate|results|file|chart|report|referral ... pending|against|upon settlement|payment|receipt',
      'fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth notice|reminder|letter|message|call|communication|demand',
      'already .. in_the .. tray|post|mail|queue|printer',
      'nothing to_discuss|to_talk|to_negotiate|left_to',
      'only answer|reply|response|thing|language .. requires|accept*|want*|need*|money|payment',
      'inquiries|enquiries|calls|telephone|questions|letters|visits .. merely|only|simply .. delay|prolong|waste|slow',
      'are|is|will_be declined|refused|unwelcome|disregarded|ignored|discarded|unread',
      'relative*|family|friend*|brother*|sister*|parents|employer|neighbor*|parish|church .. advance|lend|loan|cover|contribute|help_you_pay|chip_in|position',
      'approach|turn_to|apply_to|borrow|appeal_to .. relative*|family|friend*|someone|neighbors|parish|church|employer|anyone',
      'ring|call|telephone|phone|write .. at .. noon|eight|five|nine|dawn|dinner|morning .. and|until',
      'refrain|abstain|desist|spare from|us|yourself .. involv*|contact*|consult*|propos*|ask*|call*|writ*|complain*|suggest*',
      'consumer office|agency|bureau|advocate|association|group .. only|prolong|waste|delay|pointless|nothing|no_use',
      'obligations|expenses|bills|purchases|spending|outgoings .. explain|why|preferred|before|instead|each|over_ours',
      'leave .. work|job|shift|early|meeting .. come|go|pay|window|at_once|cashier',
      'dies|ends|expires|vanishes|closes|lapses .. at .. midnight|tonight|noon|sunset|today',
      'where|how|what|on_what .. salary|wages|income|paycheck|money .. went|spent|gone|go|goes',
      'kindly|please|be_so_good .. this_evening|tonight|at_once|without_fail|forthwith',
    ],
    WORDS,
  ),
);

/** By what a stiff English letter harms: in the words of an office, a law or a schoolmaster. */
export const STIFF_EN: readonly WordRule[] = [THREATS, SHAME, CLAIMS_SAID, CLAIMS, PRESSURE];
