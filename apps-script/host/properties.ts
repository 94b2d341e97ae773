import { exception, serve } from './serve.ts';
import type { Run } from './state.ts';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

const MOST_A_VALUE = 9 * 1024;
const MOST_A_STORE = 500 * 1024;

/** The three stores; the document's is there only where a document is. */
export function createPropertiesService(run: Run): PropertiesService {
  const { state } = run;
  const document = createStore(() => state.documentProperties);
  const user = createStore(() => state.account.userProperties);
  const script = createStore(() => state.account.scriptProperties);
  return serve<PropertiesService>('PropertiesService', {
    getDocumentProperties: () => (run.hasDocument ? document : null) as Properties,
    getUserProperties: () => user,
    getScriptProperties: () => script,
  });
}

function createStore(values: () => Map<string, string>): Properties {
  const parts: Partial<Properties> = {
    getProperty: (key: string) => values().get(String(key)) ?? null,
    getProperties: () => Object.fromEntries(values()),
    getKeys: () => [...values().keys()],
  };
  const store = parts as Properties;
  Object.assign(parts, changes(values, store));
  return serve<Properties>('Properties', parts);
}

function changes(values: () => Map<string, string>, store: Properties) {
  const replaceAll = (next: Map<string, string>) => {
    refuseTooMuch(next);
    values().clear();
    for (const [key, value] of next) values().set(key, value);
    return store;
  };
  return {
    setProperty: (key: string, value: string) =>
      replaceAll(new Map([...values(), [String(key), String(value)]])),
    setProperties(entries: Record<string, string>, deleteAllOthers = false) {
      const added = Object.entries(entries).map(([key, value]) => [key, String(value)] as const);
      return replaceAll(new Map([...(deleteAllOthers ? [] : values()), ...added]));
    },
    deleteProperty(key: string) {
      values().delete(String(key));
      return store;
    },
    deleteAllProperties() {
      values().clear();
      return store;
    },
  } satisfies Partial<Properties>;
}

function refuseTooMuch(values: ReadonlyMap<string, string>): void {
  let total = 0;
  for (const [key, value] of values) {
    const size = Buffer.byteLength(value);
    if (size > MOST_A_VALUE) throw exception('Argument too large: value');
    total += Buffer.byteLength(key) + size;
  }
  if (total > MOST_A_STORE) {
    throw exception(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}
