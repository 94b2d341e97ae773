import type { CivilDate } from '../../calendar.ts';
import { isBound, stageOf } from '../../law/in-force.ts';
import { mandatoryItems } from '../../law/mandatory-items.ts';
import { lawOf } from '../../law/places.ts';
import type { MandatoryItem } from './items.ts';

/** Something that the law of a place wants in each reminder, and that the linter can find there. */
export interface LawItem {
  readonly item: MandatoryItem;
  readonly citation: string;
}

/** What the law of a place wants in a clinic's reminder by e-mail; it wants no more of any other way. */
export interface LawOnWords {
  readonly items: readonly LawItem[];
  /** Rules that want something which no check of words can judge: type, size, "if it applies". */
  readonly told: readonly { readonly ruleId: string; readonly citation: string }[];
}

/**
 * What the law of the clinic's place wants in a reminder, on a day.
 *
 * @param place of `LAW_PLACES`, or a country; null where nobody has said: then nothing is asked for
 * @example lawOnWords('CL', '2026-11-24').items[0]?.citation // 'Ley 19.496 art. 37'
 */
export function lawOnWords(place: string | null, day: CivilDate): LawOnWords {
  if (place === null) return { items: [], told: [] };
  const { packs } = lawOf(place);
  const rules = packs.flatMap((pack) => pack.rules);
  const items = new Map<MandatoryItem, string>();
  const unchecked = rules
    .filter((rule) => rule.kind === 'required_content' && rule.check === undefined)
    .filter((rule) => rule.creditor === undefined && isBound(rule, 'clinic'))
    .filter((rule) => stageOf(rule, day) === 'in-force')
    .map(({ id, citation }) => [id, citation] as const);
  const told = new Map(unchecked);
  for (const { element, ruleId, citation } of mandatoryItems(packs, 'clinic', 'email', day)) {
    const known = KNOWN[element];
    if (known && !items.has(known.item)) items.set(known.item, citation);
    if (!known || known.alsoTold) told.set(ruleId, citation);
  }
  return {
    items: [...items].map(([item, citation]) => ({ item, citation })),
    told: [...told].map(([ruleId, citation]) => ({ ruleId, citation })),
  };
}

/** Elements of the packs' rules by what finds them; where the type or the size is law too, a person is told. */
const KNOWN: Readonly<Record<string, { item: MandatoryItem; alsoTold?: true } | undefined>> = {
  who_the_creditor_is: { item: 'who-the-creditor-is' },
  // the list of bills has the day, the number and the amount of each
  contract_date_due_date_amount: { item: 'fee-breakdown' },
  fee_breakdown: { item: 'fee-breakdown' },
  interest_breakdown: { item: 'no-extras' },
  how_to_pay: { item: 'how-to-pay' },
  rights_incl_written_copy: { item: 'written-copy' },
  contact_channels: { item: 'contact-channels' },
  statement_not_an_enforcement_procedure: { item: 'not-a-court-procedure' },
  assistance_available: { item: 'assistance' },
  debt_not_reported_and_rights: { item: 'not-reported', alsoTold: true },
  medical_debt_not_reportable_notice: { item: 'not-reported' },
  language_access_statement: { item: 'other-languages' },
  indigency_determination_available: { item: 'low-income-protection', alsoTold: true },
};
