import { LAW_PLACES } from '../../../shared/law/places.ts';
import type { Actor } from '../../../shared/law/vocabulary.ts';
import { formatDate } from '../../../shared/messages/dates.ts';
import { type LawReading, lawReading, placeName } from '../../../shared/messages/law/reading.ts';
import { lawTerms } from '../../../shared/messages/law/terms.ts';
import type { Language } from '../../../shared/money.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { Workplace } from '../paths.ts';
import type { Asked } from '../platform/doors.server.ts';
import type { TenantScope } from '../platform/scope.server.ts';
import type { Option } from '../ui/fields.tsx';
import { type LawQuery, type QuestionField, readLawQuery } from './law-query.ts';
import { type MayIAnswer, mayI } from './may-i.server.ts';
import { ownPlaces } from './own-places.server.ts';

/** The law of a place as a page shows it, in the reader's language. */
export interface LawView {
  workplace: Workplace;
  query: Omit<LawQuery, 'question'>;
  date: string;
  /** Null while no place is named that we know. */
  reading: LawReading | null;
  /** Null while nothing is asked. */
  answer: { refused: QuestionField[] } | MayIAnswer | null;
  choices: {
    own: Option[];
    countries: Option[];
    states: Option[];
    others: Option[];
    actions: Option[];
    channels: Option[];
  };
}

export async function readLawPage(
  scope: TenantScope,
  { url, language }: Pick<Asked, 'url' | 'language'>,
): Promise<LawView> {
  const { tenant } = scope;
  const own = await ownPlaces(scope);
  const { question, ...query } = readLawQuery(url.searchParams, {
    place: own[0] ?? null,
    actor: tenant.kind === 'practice' ? 'clinic' : 'agency',
    today: todayOf(scope),
  });
  const { place, actor, day, refused } = query;
  const isReadable = place !== null && refused.length === 0;
  return {
    workplace: { kind: tenant.kind, slug: tenant.slug },
    ...{ query, date: formatDate(day, language), choices: choicesOf(own, language) },
    reading: isReadable ? lawReading({ place, actor, day }, language) : null,
    answer: isReadable
      ? answerTo({ place, actor, question, timeZone: tenant.timeZone }, language)
      : null,
  };
}

interface Asking {
  place: string;
  actor: Actor;
  question: LawQuery['question'];
  timeZone: string;
}

function answerTo({ question, ...asking }: Asking, language: Language): LawView['answer'] {
  if (question === null || 'refused' in question) return question;
  return mayI({ ...asking, question }, language);
}

const COUNTRY = /^[A-Z]{2}$/;

/** Every place once, in the order of the alphabet; those of the workplace first, in their own. */
function choicesOf(own: readonly string[], language: Language): LawView['choices'] {
  const option = (value: string) => ({ value, label: placeName(value, language) });
  const rest = LAW_PLACES.filter((place) => !own.includes(place))
    .map(option)
    .sort((a, b) => a.label.localeCompare(b.label, language));
  const isCountry = ({ value }: Option) => COUNTRY.test(value) && value !== 'EU';
  const isState = ({ value }: Option) => value.startsWith('US-');
  const { actions, channels } = lawTerms(language);
  const options = (terms: Readonly<Record<string, string>>) =>
    Object.entries(terms).map(([value, label]) => ({ value, label }));
  return {
    own: own.map(option),
    countries: rest.filter(isCountry),
    states: rest.filter(isState),
    others: rest.filter((one) => !isCountry(one) && !isState(one)),
    ...{ actions: options(actions), channels: options(channels) },
  };
}
