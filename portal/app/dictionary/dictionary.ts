import {
  KPI_IDS,
  KPIS,
  type KpiId,
  type KpiKind,
  type KpiTerm,
  type KpiUnit,
} from '../../../shared/kpi/dictionary.ts';
import type { KpiWords } from '../../../shared/messages/kpi/en.ts';
import { REVIEW_FIGURES } from '../figures/review.ts';

/** A name for machines, and what a person reads for it. */
interface Named<Id extends string> {
  id: Id;
  text: string;
}

/** One figure as the dictionary tells it, to people and to machines. */
export interface Entry {
  id: KpiId;
  name: string;
  unit: Named<KpiUnit>;
  kind: Named<KpiKind>;
  formula: string;
  counts: string;
  leavesOut: string;
  numerator: Named<KpiTerm>;
  /** Null where nothing is divided. */
  denominator: Named<KpiTerm> | null;
  better: 'less' | 'more';
  source: string;
  /** Days past due of which there is a figure each; none where there is one figure alone. */
  ages: number[];
}

/** Every figure that Amiable shows, in the words of one language: made from what reckons them. */
export function dictionaryOf(words: KpiWords): Entry[] {
  const term = (id: KpiTerm) => ({ id, text: words.terms[id] });
  return KPI_IDS.map((id) => {
    const { unit, kind, numerator, denominator, better, source } = KPIS[id];
    return {
      ...{ id, ...words.figures[id], better, source },
      ...{
        unit: { id: unit, text: words.units[unit] },
        kind: { id: kind, text: words.kinds[kind] },
      },
      ...{ numerator: term(numerator), denominator: denominator && term(denominator) },
      ages: id === 'aged-share' ? AGES : [],
    };
  });
}

const AGES = REVIEW_FIGURES.flatMap((id) => (id.startsWith('aged-') ? [Number(id.slice(5))] : []));
