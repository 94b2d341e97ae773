/**
 * The document's own small store: settings that belong to this spreadsheet, as JSON by name.
 * A value holds 9 KB at most.
 */
export function load<T>(name: string): T | null {
  const text = PropertiesService.getDocumentProperties().getProperty(name);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null; // written by something else: as good as absent
  }
}

/** Keeps a value under a name. */
export function save(name: string, value: unknown): void {
  PropertiesService.getDocumentProperties().setProperty(name, JSON.stringify(value));
}

/** Forgets all values whose name is not among those to keep. */
export function forgetAllBut(kept: readonly string[]): void {
  const store = PropertiesService.getDocumentProperties();
  for (const name of store.getKeys()) if (!kept.includes(name)) store.deleteProperty(name);
}
