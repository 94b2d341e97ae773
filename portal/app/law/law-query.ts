import { type CivilDate, parseCivilDate } from '../../../shared/calendar.ts';
import { type Moment, parseMoment } from '../../../shared/law/moment.ts';
import { LAW_PLACES } from '../../../shared/law/places.ts';
import {
  ACTIONS,
  type Action,
  type Actor,
  CHANNELS,
  type Channel,
} from '../../../shared/law/vocabulary.ts';

/** What stands in the fields of a question: as it was typed, or as it is proposed. */
export interface TypedQuestion {
  action: string;
  channel: string;
  on: string;
  at: string;
}
export type QuestionField = keyof TypedQuestion;

/** What somebody asks: null while nobody has asked, or by which fields it cannot be answered. */
export type AskedQuestion =
  | null
  | { refused: QuestionField[] }
  | { action: Action; channel: Channel | null; now: Moment };

/** Whose law an address asks for. */
export interface LawQuery {
  /** Null where none is named. */
  place: string | null;
  actor: Actor;
  day: CivilDate;
  /** What of the address cannot be understood. */
  refused: ('place' | 'actor' | 'day')[];
  typed: TypedQuestion;
  question: AskedQuestion;
}

interface Defaults {
  /** Where the address names none. */
  place: string | null;
  actor: Actor;
  today: CivilDate;
}

/** Reads an address; nothing in it is trusted. */
export function readLawQuery(search: URLSearchParams, defaults: Defaults): LawQuery {
  const asked = (name: string) => search.get(name) ?? '';
  const place = asked('place') || defaults.place;
  const actor = asked('actor') || defaults.actor;
  const day = parseCivilDate(asked('day') || defaults.today);
  const isKnown = {
    place: place === null || LAW_PLACES.includes(place),
    actor: isActor(actor),
    day: day.ok,
  };
  const shown = day.ok ? day.value : defaults.today;
  const typed = typedQuestion(search, shown);
  return {
    place: isKnown.place ? place : null,
    actor: isActor(actor) ? actor : defaults.actor,
    day: shown,
    refused: (['place', 'actor', 'day'] as const).filter((name) => !isKnown[name]),
    typed,
    question: search.has('action') ? questionOf(typed) : null,
  };
}

function isActor(text: string): text is Actor {
  return text === 'clinic' || text === 'agency';
}

function typedQuestion(search: URLSearchParams, day: CivilDate): TypedQuestion {
  return {
    action: search.get('action') ?? 'contact',
    channel: search.get('channel') ?? 'call',
    on: search.get('on') ?? day,
    at: search.get('at') ?? '10:00',
  };
}

function questionOf({ action: what, channel: way, on, at }: TypedQuestion): AskedQuestion {
  const action = ACTIONS.find((one) => one === what);
  const channel = CHANNELS.find((one) => one === way) ?? null;
  const isDay = parseCivilDate(on).ok;
  const now = parseMoment(`${on}T${at}`);
  // who contacts nobody needs no way; one that does not exist is refused all the same
  const isWay = channel !== null || (action !== 'contact' && way === '');
  if (action && isWay && now !== null) {
    return { action, channel: action === 'contact' ? channel : null, now };
  }
  const isRight = {
    action: action !== undefined,
    channel: isWay,
    on: isDay,
    at: parseMoment(`2026-01-01T${at}`) !== null,
  };
  return {
    refused: (['action', 'channel', 'on', 'at'] as const).filter((name) => !isRight[name]),
  };
}
