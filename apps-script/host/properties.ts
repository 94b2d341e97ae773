import { exception, serve } from './serve.ts';
import type { Run } from './state.ts';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

const MOST_A_VALUE = 9 * 1024;
const MOST_A_STORE = 500 * 1024;

/** The document's store, where a document is, and the person's own in every document. */
export function createPropertiesService(run: Run): PropertiesService {
  const document = createStore(run.state.documentProperties);
  const user = createStore(run.account.userProperties);
  return serve<PropertiesService>('PropertiesService', {
    getDocumentProperties: () => (run.hasDocument ? document : null) as Properties,
    getUserProperties: () => user,
  });
}

function createStore(values: Map<string, string>): Properties {
  const store: Properties = serve<Properties>('Properties', {
    getProperty: (key: string) => values.get(String(key)) ?? null,
    getKeys: () => [...values.keys()],
    setProperty(key: string, value: string) {
      refuseTooMuch(new Map([...values, [String(key), String(value)]]));
      values.set(String(key), String(value));
      return store;
    },
    deleteProperty(key: string) {
      values.delete(String(key));
      return store;
    },
  });
  return store;
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
