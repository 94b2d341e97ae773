import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languageOf } from '../../../shared/messages/index.ts';
import type { OperatorMessages } from '../../../shared/messages/operator/index.ts';
import type { Language } from '../../../shared/money.ts';

/** What the process runs with. */
export interface Settings {
  /** Of the database's owner; null: the embedded server. */
  databaseUrl: string | null;
  /** 32 bytes, under which all other keys are wrapped. */
  masterKey: Buffer;
  /** Where people reach the portal, without a path. */
  origin: URL;
  /** Null in the demo alone, where a page shows the mail. */
  smtpUrl: string | null;
  /** Addresses of proxies whose `X-Forwarded-For` is believed; null: none is. */
  trustedProxy: string | null;
  port: number;
  /** The folder of the embedded database and of what else is kept on disk. */
  data: string;
  demo: boolean;
}

/** A setting or an option that is missing or wrong. */
export interface SettingProblem {
  name: keyof OperatorMessages['settings'];
  problem: keyof OperatorMessages['problems'];
  /** What was typed, of an option that is not known. */
  typed?: string;
}

type SettingName = Exclude<SettingProblem['name'], '--port' | '--data' | 'option'>;
type Environment = Readonly<Record<string, string | undefined>>;
/** What a text means, or what is wrong with it. */
type Parsed<T> = { value: T } | { problem: SettingProblem['problem'] };

const DEFAULT_PORT = 4190;
const KEY_LENGTH = 32;

/**
 * Reads the settings from the environment, the options from the command line. In the demo nothing is
 * required: a key is made and kept in the data folder.
 *
 * @example readSettings({ MASTER_KEY: '…', ORIGIN: 'https://…', SMTP_URL: 'smtps://…' }, ['--port', '80'])
 */
export function readSettings(
  env: Environment,
  args: string[],
): { settings: Settings | null; problems: SettingProblem[] } {
  const { demo, port, data, problems } = readOptions(args);
  const read = <T>(name: SettingName, isRequired: boolean, parse: (text: string) => Parsed<T>) => {
    const text = env[name]?.trim();
    if (!text) {
      if (isRequired) problems.push({ name, problem: 'missing' });
      return null;
    }
    const parsed = parse(text);
    if ('value' in parsed) return parsed.value;
    problems.push({ name, problem: parsed.problem });
    return null;
  };
  const databaseUrl = read('DATABASE_URL', false, parseDatabaseUrl);
  const masterKey = read('MASTER_KEY', !demo, parseKey);
  const origin = read('ORIGIN', !demo, parseOrigin);
  const smtpUrl = read('SMTP_URL', !demo, parseSmtpUrl);
  const trustedProxy = read('TRUSTED_PROXY', false, parseProxies);
  if (problems.length > 0) return { settings: null, problems };
  const key = masterKey ? { value: masterKey } : demoKey(data);
  if ('problem' in key) return { settings: null, problems: [{ name: '--data', ...key }] };
  const settings: Settings = {
    databaseUrl,
    masterKey: key.value,
    origin: origin ?? new URL(`http://localhost:${port}`),
    smtpUrl,
    trustedProxy,
    port,
    data,
    demo,
  };
  return { settings, problems };
}

/** The language of whoever runs the portal: `--locale`, else the terminal's. */
export function operatorsLanguage(env: Environment, args: readonly string[]): Language {
  const asked = /--locale[= ](\w+)/.exec(args.join(' '))?.[1];
  return languageOf(asked ?? env['LC_ALL'] ?? env['LANG'] ?? 'en');
}

const OPTIONS = {
  port: { type: 'string' },
  'portal-port': { type: 'string' }, // beside the local Sheets, whose own port is `--port`
  data: { type: 'string' },
  demo: { type: 'boolean' },
  locale: { type: 'string' },
} as const;

function readOptions(args: string[]) {
  const { values, tokens } = parseArgs({ args, strict: false, tokens: true, options: OPTIONS });
  const problems: SettingProblem[] = tokens
    .filter((token) => token.kind !== 'option' || !Object.hasOwn(OPTIONS, token.name))
    .map(({ index }) => ({ name: 'option', problem: 'unknown', typed: args[index] ?? '' }));
  const port = Number(values['portal-port'] ?? values.port ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    problems.push({ name: '--port', problem: 'notPort' });
  }
  if (values.data === true) problems.push({ name: '--data', problem: 'missing' });
  // npm starts scripts in the project's folder, and tells in INIT_CWD where the command was typed
  const data = resolve(
    ...(typeof values.data === 'string' ? [process.env['INIT_CWD'] ?? '', values.data] : ['.data']),
  );
  return { demo: values.demo === true, port, data, problems };
}

function parseDatabaseUrl(text: string): Parsed<string> {
  return /^postgres(ql)?:\/\/[^/]+\/[^/]+/.test(text) && URL.canParse(text)
    ? { value: text }
    : { problem: 'notDatabase' };
}

function parseKey(text: string): Parsed<Buffer> {
  const value = Buffer.from(text, 'base64');
  return value.length === KEY_LENGTH ? { value } : { problem: 'notKey' };
}

function parseOrigin(text: string): Parsed<URL> {
  const value = URL.canParse(text) ? new URL(text) : null;
  if (!value || !/^https?:$/.test(value.protocol) || value.href !== `${value.origin}/`) {
    return { problem: 'notOrigin' };
  }
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(value.hostname);
  return value.protocol === 'https:' || isLocal ? { value } : { problem: 'notHttps' };
}

function parseSmtpUrl(text: string): Parsed<string> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^smtps?:$/.test(url.protocol)) return { problem: 'notSmtp' };
  const hasSender = url.searchParams.get('from')?.includes('@') ?? false;
  return hasSender ? { value: text } : { problem: 'noSender' };
}

/** Addresses, networks and three names, as Express knows them. */
function parseProxies(text: string): Parsed<string> {
  const isProxy = (part: string) => {
    if (['loopback', 'linklocal', 'uniquelocal'].includes(part)) return true;
    const [address = '', bits = '0', ...more] = part.split('/');
    const most = isIP(address) === 4 ? 32 : 128;
    return isIP(address) > 0 && /^\d+$/.test(bits) && Number(bits) <= most && more.length === 0;
  };
  return text.split(',').every((part) => isProxy(part.trim()))
    ? { value: text }
    : { problem: 'notProxies' };
}

/** The demo's own key, made once. */
function demoKey(data: string): Parsed<Buffer> {
  const path = join(data, 'demo-master-key');
  const made = randomBytes(KEY_LENGTH).toString('base64');
  try {
    mkdirSync(data, { recursive: true });
    if (!existsSync(path)) writeFileSync(path, made, { mode: 0o600, flag: 'wx' });
  } catch {
    // of two that start at once the first one's counts
    if (!existsSync(path)) return { problem: 'notWritable' };
  }
  return parseKey(readFileSync(path, 'utf8'));
}

/** A key for one purpose, derived from the master key, so that no two purposes share one. */
export function keyFor(purpose: string): Buffer {
  return derivedKey(settings().masterKey, purpose);
}

/** The same for a master key that is not yet the running one. */
export function derivedKey(masterKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', purpose, KEY_LENGTH));
}

let running: Settings | null = null;

/** Said once, when the process starts. */
export function keepSettings(value: Settings): void {
  running = value;
}

export function settings(): Settings {
  if (!running) throw new Error('The settings were asked for before they were read');
  return running;
}
