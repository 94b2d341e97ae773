/**
 * How a service object of ours is made known: the add-on only ever holds a facade of it, and the
 * facade has the methods that stand here and no others.
 */
export interface Served {
  type: string;
  methods: string[];
  /** How many cells a call touches, for its cost. */
  cells: number;
}

const served = new WeakMap<object, Served>();
const enumNames = new WeakMap<object, { group: string; name: string }>();

/**
 * Offers a part of one of Google's types. Names and signatures of the part are checked by the
 * compiler; what it leaves out is not there at run time, and calling it fails as a missing function.
 *
 * @param type Google's name of the type, for example 'Range'
 * @param part the methods the add-on calls
 * @param cells how many cells the object spans
 */
export function serve<Whole extends object>(type: string, part: Partial<Whole>, cells = 0): Whole {
  served.set(part, { type, methods: Object.keys(part), cells });
  return part as Whole;
}

/** What is known of a service object; undefined for anything else. */
export function servedAs(value: unknown): Served | undefined {
  return typeof value === 'object' && value !== null ? served.get(value) : undefined;
}

/** A value of one of Google's enumerations, as a service answers it. */
export function enumValue<Enum>(group: string, name: string): Enum {
  const value = { group, name };
  enumNames.set(value, value);
  return value as Enum;
}

/** Group and name of an enumeration's value; undefined for anything else. */
export function enumNameOf(value: unknown): { group: string; name: string } | undefined {
  return typeof value === 'object' && value !== null ? enumNames.get(value) : undefined;
}

/** A value of an enumeration that the add-on passed in arrives as its name. */
export function nameOf(value: unknown): string {
  return String(value);
}

/**
 * Google's services block until they have an answer; here the answer may be a promise, which the
 * dispatcher awaits while the add-on sleeps.
 */
export function blocking<T>(answer: T | Promise<T>): T {
  return answer as T;
}

/** An error as Google throws it: a plain `Error` named 'Exception' in the add-on's realm. */
export function exception(message: string): Error {
  return Object.assign(new Error(message), { name: 'Exception' });
}
