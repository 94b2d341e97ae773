import { HINT_CLASSES_EN as WORDS } from './hint-classes-en.ts';
import { phrases } from './phrases.ts';
import { type WordRule, wordRule } from './word-rule.ts';

const THREATS = wordRule(
  'threat',
  'deniable',
  phrases(
    [
      'your|the|a|his|her|their {watchers} .. {hears}',
      'we|i|we_d|i_d|we_ll|i_ll|someone|one .. ring*|ring_up|phone*|call*|text*|write|writing|reach*|visit*|speak*|talk*|ask*|inform*|informing|tell*|find_its_way|involve* .. your {watchers}',
      'conversation|chat|word .. with .. your {watchers}',
      'inform*|informing|telling|contacting|calling|visiting .. your {watchers}',
      'your {watchers} s? address|number|phone|email|workplace',
      'emergency_contact*|background_check*|licensing_board|probation_officer|repo_man',
      'a deputy .. gets|has|will|comes|come|knock*|serve*|your',
      '{harm} .. your {prospects}',
      'losing|risking|worth_losing|goodbye_to .. {prospects}',

      'ever tried|try|trying renting|getting|buying|borrowing',
      'step*|things|measures|process .. difficult|hard|impossible|cannot|can_t .. reverse*|undo*|undone|stop*|take_back',
      'never|not|hardly .. outcome|step|road|path|route|option .. prefer*|want*|like|choose',
      'rather|prefer* .. you never|not had|have|need to',
      'all_we_shall_say|all_we_will_say|all_i_ll_say|all_i_will_say|say_no_more|leave_it_at_that|enough_said|just_saying|just_sayin|do_the_math|draw_your_own|read_between',
      'whether|if|how_long .. remain*|stay* .. private|between_us|quiet|discreet|confidential|matter',
      'as_you|you_can|one_can imagine|guess|picture',
      'not|aren_t|isn_t|won_t|less|nearly .. sweet|gentle|friendly|nice|patient|polite|pleasant|forgiving|understanding as|than|about|when',
      'keep|dodge|dodging|ghost*|stall*|ignore|ignoring|delay .. see|watch|find_out|wait .. what|how|where|who',
      'get*|turn* .. messy|ugly|nasty|unpleasant|awkward',
      'other|fellow|neighboring offices|practices|clinics|doctors|places|dentists .. talk*|town|share|take_on|warn*|compare|names',
      'outside|external|in-house counsel|professionals|investigator*|specialists',
      'guess who|what|where',
      'kiss|wave|say .. goodbye|bye',
      'don_t|do_not|doesn_t .. make me|us .. be|do|call|go|have|get|send',
      'shame|pity|sad|unfortunate|awkward|regrettable if|were|should|when',
      'decision|decided|considering|thinking|tempted|discussing|weighing .. about|to|of|whether inform*|tell*|contact*|call*|visit*|involv*|informing|shar*',
      'deputy|officer|marshal|agent|man|someone|visitor .. gets|has|needs|have your address',
      'hanging|stuck|lingering|sitting .. over|off|on your .. head|record|name|file',
    ],
    WORDS,
  ),
);

const SHAME = wordRule(
  'shame',
  'always',
  phrases(
    [
      '{humble}|father|mother|sister|brother|neighbor*|neighbour*|others|patients .. never|always|faithfully|without_fail|not_once ... late|missed|behind|written_to|reminded|asked|pay*|paid|five|dollar*|time|week|month',
      'single_mothers|widow*|pensioner*|grandma .. who .. bring*|pay*|send*|manage*|without_fail',
      'with|on far|much|so|half less|little|fewer .. manage*|pay*|paid',
      'who earns|makes less|half|a_fraction|minimum',
      'fixed_income|minimum_wage|food_stamps|disability .. never|always|still|yet|manage*',
      'you|your|with|had|posted .. {luxuries} ... but|yet|while|and_not|than|walk* ... pay*|bill|balance|us|tab|bucks|owe|send|money|sixty|dollar*',
      'time|money|energy|cash|funds .. to|for ... but|yet not|nothing|none|never|no',
      '{luxuries} .. walk* out',
      'tacky|classy|pathetic|mortif*|cringe*|blush*|laughing_stock|laughingstock|running_joke|go_figure|grown-ups|grownups|big_girl|big_boy|sweetie|crawled_under|crawl_under|how_rich|shabby',
      'must|would be nice|lovely|convenient|comfortable|pleasant .. letting|having|being|living|to',
      'laugh*|joke*|gossip*|whisper* .. office|staff|team|about_you|at_you|over|desk|stop|here',
      'held_up|used|shown|cited|mentioned|came_up .. as|at .. example|meeting|lesson',
      'different|better|another|higher picture|opinion|impression|image|idea|view .. of you',
      'your late|dear|poor|own father|mother|husband|wife|parents|grandmother|family ... never|always|would|ashamed|proud',
      'used|accustomed to .. waited_on|served|handouts|easy|favors|being',
      'advantage of .. us|our|her|him|kindness|goodwill|patience|people|doctor*|clinic',
      'distinction|honor|prize|record|trophy|award|title .. of|for ... oldest|worst|longest|slowest|latest|biggest|most',
      'out_of fashion|style .. remind*|file|pay*|us|you|your|it_seems',
      'gone|went|goes out_of fashion|style',
      'if_it_were_me|if_it_was_me|were_it_me|in_your_shoes|in_your_place .. i|we|would|d|have|could',
      'names|name .. next_to|beside|above|by|over .. coffee|wall|board|door|fridge|bulletin|machine|desk|mirror',
      'painful|sad|saddening|disheartening|sobering|hard|disappointing .. to revise|realize|watch|discover|accept|admit|write',
      'nothing obliges|forces|requires you to .. think|remember|care',
      'forgive|pardon|excuse .. observation|bluntness|frankness|candor|saying_so|honesty',
      'one|we do|does not|rather like|care|wish to_say|say_it|to_mention',
      'carry|carrying|cover|covering|subsidiz* you|your_share|people_like',
      'set_out|meant|intend* to .. use|cheat|advantage|hurt|fool',
      'conscience|sleep .. at_night|easy|easily|clear|soundly|well',
    ],
    WORDS,
  ),
);

/** By what English sentences threaten and shame politely, in jest or by a hint. */
export const HINTED_THREATS_EN: readonly WordRule[] = [THREATS, SHAME];

const CLAIMS_SAID = wordRule(
  'false-claim',
  'deniable',
  phrases(
    [
      'we_are|we_re|i_m|i_am|this_is|speaking|writing|calling .. officer|state|county|federal|government|deputy|detective|investigator|inspector|clerk|marshal|agent .. agency|office|division|department|bureau|unit|with|from|of',
      'this_is|i_m|i_am|my_name_is officer|deputy|detective|inspector|agent|marshal|clerk|sergeant',
      'hooked_up|connected|linked|tied|plugged|reports .. to|into|with .. irs|government|court*|bank*|bureau*|police|dmv|state|employer*',
      'score .. fell|dropped|went_down|lost|points',
      '{authority} .. certified|okayed|ok_d|approved|signed|validated|ruled|decided|determined|confirmed .. this|your|that|the|it|one|figure|bill|balance|amount',
      'done_deal|set_in_stone|case_closed|end_of_story|end_of_discussion|nothing_you_can',
    ],
    WORDS,
  ),
);

const CLAIMS = wordRule(
  'false-claim',
  'always',
  phrases(
    [
      '{authority} .. lets|let|allows|allow|permits|permit|authoriz*|entitle* us|our|the_clinic|clinics|practices|doctors|offices',
      '{authority} .. does_not|do_not|doesn_t|don_t|no_longer|never .. apply|extend|count|cover|allow_you|permit_you|let_you|allow_patients|protect|accept|hear',
      '{authority} .. says|say|said|requires|require|states|means|orders|demands .. you|patients|everyone|all .. have_to|must|owe|pay|to_pay|are|cannot|can_t',
      '{authority} .. forbids|forbid|prohibits|prohibit|bans|reserves|reserve|bars|left_us|informed_us|told_us|advised_us|instructed|wants|obliges|considers|treats|deems',
      'unlawful|prohibited|forbidden|against_the_law|not_legal|not_permitted|not_allowed in|under|by|for|here|to|at',
      '{care}|instalments|installments|plans|discounts|extensions|refunds|partial_payments .. are|is .. unlawful|illegal|prohibited|forbidden|banned|abolished|outlawed|barred',
      'exempt from|of .. rule*|law*|discount*|that|every|any|those|the',
      'under .. act|law|code|treaty|statute|rules|regulation* ... binding|becomes|owed|liable|lose|waive*|forfeit*|double*|automatic*|final',
      'statement|bill|letter|balance|debt|figure|invoice .. becomes|become|is|are|turns .. binding|final|official|irrevocable|indisputable|undisputed|enforceable',
      'can|may|could no_longer .. be .. altered|changed|corrected|disputed|reduced|questioned|reversed|appealed|contested|discussed|relied|adjusted',
      'nothing .. further|left|more|else to .. discuss|dispute|argue|question|decide|appeal|review',
      'reply|answer|response|reading|opening|silence|text|click|visit|payment .. read|taken|treated|counts|counted|amounts|considered|viewed|deemed|understood .. as|to|confirm*|accept*|agree*|admi*|waiv*',
      'by reading|opening|answering|replying|clicking|receiving|keeping|signing|walking|ignoring|using|coming|taking ... agree|agreed|agreeing|accept*|owe|admit*|waive*|confirm*|consent*',
      'you|your|have|ve .. signed|sign|gave|given|give|waived away|up|your .. right*',
      'window|deadline|period|door|time .. for .. charity|help|assistance|discount*|dispute*|appeal*|questions .. closed|passed|ended|shut|over|expired|gone',
      'are|is .. we_are_advised|we_are_told|unlawful|illegal|not_allowed .. for|in|under .. this_state|anything|bills|amounts|patients',
      'congress|legislature|government|state|law .. left|gives|gave|leaves .. us|no|clinics .. choice|discretion|option|right',
      'consumer|usual|normal .. stuff|rules|laws|protections .. doesn_t|don_t|does_not|do_not apply|count|cover',
      'tack|add|charge|charges|apply|adds .. percent|% .. whenever|late|if|each|every|by_law|a_day',
      'changes|change nothing because|since|as|for',
      'travel|travels|follow|follows under|across|by|through .. law|treaty|act|state*|border*',
    ],
    WORDS,
  ),
);

const PRESSURE_SAID = wordRule(
  'pressure',
  'deniable',
  phrases(
    [
      'read|give|text|tell|send me|us|over .. your_card|card_number|digits|sixteen|expiration|cvv',
      'blank|signed|open|standing check|cheque|card|authorization|authorisation',
    ],
    WORDS,
  ),
);

const PRESSURE = wordRule(
  'pressure',
  'always',
  phrases(
    [
      '{tied} ... {until} ... {settled}',
      'no|not|sorry|hold*|holding|held|kept|keep|keeping|release* .. {tied} ... {until} ... {settled}|us|see|then',
      'took|take|taken|pulled|bumped|removed|dropped|crossed you|your|him|her|them .. off|from .. schedule|calendar|list|book|books',
      'happy|glad|pleasure|delighted ... {tied}|chart|form|records ... the_second|the_minute|the_moment|once|as_soon_as|when ... {settled}|hits',
      'signed|sent|released|ready|mailed|printed .. with_pleasure|gladly|happily .. once|when|after|as_soon_as',
      'kept|held|saved|reserved .. only|as_a_favor|as_a_courtesy|for_now ... until|till|unless',
      'second|third|fourth|fifth|sixth|tenth|# time|text|call|email|message|letter|try|attempt since|today|this_week|this_morning|already|in',
      'not_going_away|won_t_go_away|going_nowhere|keep_calling|keep_texting|keep_trying|keep_writing|here_i_am_again|me_again|us_again',
      'holdup|hold-up|what_s_keeping|what_s_stopping|what_is_keeping|puzzled|dog_ate|the_dog|this_time_around',
      'drop_everything|drop_what|stop_what|tick_tock|gets_cold|this_second|this_minute|asap|pronto|chop_chop|right_this|holding_the_phone|on_the_line|before_lunch|before_dinner|before_bed|before_you_go|within_minutes|while_you_read',
      'skip|skipping|put_off|delay|postpone|hold_off|push_back|miss .. car_payment|rent|mortgage|electric*|utilit*|car_note|phone_bill|grocer*|tuition|power_bill|gas_bill|cable',
      'sell|selling|sale|pawn*|auction*|list .. belongings|things|stuff|online|ebay|jewelry|tv|console|car|furniture|marketplace|guitar|watch|ring',
      'belongings|possessions|jewelry|things|stuff .. sale|sell|online|pawn*',
      'payday place|lender*|store|shop|loan*|advance*|app|office',
      'loan|advance|credit_line|overdraft .. takes|quick|easy|minutes|approved|instant*|today|apply',
      'stop|quit|give_up|no_use|no_point|no_sense waiting|asking|arguing|hoping|explaining|stalling',
      'let .. subject|matter|topic rest|drop|lie',
      'mention*|bring*|rais* .. doctor|dr|nurse .. only|waste|use_up|time|busy|upset',
      'my|our numbers|bonus|quota|target|commission|boss|kids|job|family|month-end|paycheck .. look|depend*|line|terrible|bad|thank|on|riding|needs',
      'spare_a_thought|spare .. thought|have_a_heart|have_mercy|help_me_out|do_me_a_favor|do_us_a_favor',
      'extensions|extension|help|plans|time|patience|discounts .. is|are for .. those|people|patients|folks .. who',
      'link|offer|page|code|discount .. lapse|lapses|expire|expires|close|closes|gone|disappear* .. at|in|by|before|tonight|today .. five|six|noon|midnight|minute*|hour*|#|tonight|today|tomorrow',
      'explain|account_for|justify|list|show|tell|write_down .. what|where|how .. spen*|goes|went|money_goes',
      'our|the|my system|screen|tracker|software|computer .. shows|tells|says|sees .. opened|read|seen|clicked',
      'opened|read|seen|saw .. twice|times|three_times|already|yesterday .. nothing|yet|still|puzzled|no',
      'at_my_desk|sit_here|sitting_here|stay_here|waiting_up|up_all_night .. until|till|tonight|waiting',
      'pick|choose one|now .. holding|waiting|right',
      'you_re|you_are|we_re|i_m gonna|going_to need you to',
      'finished|done|settled|sorted|over_with|taken_care .. before|by .. coffee|lunch|dinner|bed|noon|tonight|breakfast|hang_up|weekend',
      'refill*|prescription*|appointment*|chart|referral* .. depend*|hinge*|rest*|ride* .. on|upon',
      'ask|borrow|call .. your .. parents|mother|boss|employer|friend*|sister|brother .. for|advance|help_you_pay|to_lend|money',
    ],
    WORDS,
  ),
);

/** By what English sentences claim and press politely, in jest or by a hint. */
export const HINTED_PRESSURE_EN: readonly WordRule[] = [
  CLAIMS_SAID,
  CLAIMS,
  PRESSURE_SAID,
  PRESSURE,
];
