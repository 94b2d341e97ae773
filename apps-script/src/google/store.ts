type Properties = GoogleAppsScript.Properties.Properties;

const MOST_BYTES = 9 * 1024;

/**
 * The document's own small store: settings that belong to this spreadsheet, as JSON by name.
 * A value holds 9 KB at most.
 */
export function load<T>(name: string): T | null {
  return read<T>(PropertiesService.getDocumentProperties(), name);
}

/** Keeps a value under a name. */
export function save(name: string, value: unknown): void {
  PropertiesService.getDocumentProperties().setProperty(name, JSON.stringify(value));
}

/** Whether a value is small enough to be kept. */
export function fits(value: unknown): boolean {
  const text = JSON.stringify(value);
  // each character that is not ASCII counts as the bytes that it takes
  return encodeURIComponent(text).replace(/%[\dA-F]{2}/g, 'x').length <= MOST_BYTES;
}

/** Forgets a value. */
export function forget(name: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(name);
}

/** Forgets all values whose name is not among those to keep. */
export function forgetAllBut(kept: readonly string[]): void {
  const store = PropertiesService.getDocumentProperties();
  for (const name of store.getKeys()) if (!kept.includes(name)) store.deleteProperty(name);
}

/** The person's own store: nobody else who works in the spreadsheet reads it. */
export function loadOwn<T>(name: string): T | null {
  return read<T>(PropertiesService.getUserProperties(), name);
}

/** Keeps a value for this person alone. */
export function saveOwn(name: string, value: unknown): void {
  PropertiesService.getUserProperties().setProperty(name, JSON.stringify(value));
}

/** Forgets a value of this person. */
export function forgetOwn(name: string): void {
  PropertiesService.getUserProperties().deleteProperty(name);
}

function read<T>(store: Properties, name: string): T | null {
  const text = store.getProperty(name);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null; // written by something else: as good as absent
  }
}
