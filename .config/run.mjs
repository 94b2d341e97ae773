// Runs one script of the repository and installs its packages first when they are missing:
//   node .config/run.mjs path/to/script.ts arguments...
// Plain JavaScript for any Node that knows .mjs (so no `node:` names, no new syntax): an old Node must
// get as far as the sentence that says it is too old. All words of this file go to stderr.
// biome-ignore-all lint/style/useNodejsImportProtocol: Node 12 does not know the protocol
import { spawn } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { constants } from 'os';
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST = [20, 19]; // what the tools of the test run ask for
// A registry that does not answer is given up after some ten seconds.
const PATIENCE = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=8000'];
const NETWORK_ERROR =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET|network/i;
// Settings of `npm run` that must reach `npm ci`; all others (omit, dry-run, json...) would bend it.
const KEPT_SETTING =
  /^npm_config_(registry|cache|userconfig|globalconfig|cafile|ca|proxy|https_proxy|noproxy|strict_ssl|.*:.*)$/i;

function say(text) {
  process.stderr.write(`${text}\n`);
}

function isTooOld() {
  const parts = process.versions.node.split('.').map(Number);
  return parts[0] < OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] < OLDEST[1]);
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages || {};
  } catch (_) {
    return {};
  }
}

/** Whether node_modules lacks a package of the lock file, or has it in another version. */
function isSomethingMissing() {
  const hidden = join(ROOT, 'node_modules', '.package-lock.json'); // npm writes it when it is done
  if (!existsSync(hidden)) return true;
  const installed = readPackages(hidden);
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  return Object.keys(wanted).some((path) => {
    if (path === '') return false;
    const present = installed[path];
    if (!present) return !wanted[path].optional; // a package for another system is rightly absent
    return present.version !== wanted[path].version;
  });
}

function npmCommand() {
  const started = process.env.npm_execpath || '';
  if (/npm-cli\.c?js$/.test(started) && existsSync(started)) return [process.execPath, [started]];
  return process.platform === 'win32' ? ['npm.cmd', []] : ['npm', []];
}

function installEnvironment() {
  const env = {};
  for (const name of Object.keys(process.env)) {
    const ofNpm = /^npm_/i.test(name) && !KEPT_SETTING.test(name);
    if (!ofNpm && name !== 'NODE_ENV') env[name] = process.env[name];
  }
  return env;
}

/** `npm ci`, quiet but for a line every ten seconds; resolves to what npm said and its exit code. */
function runNpm() {
  const command = npmCommand();
  const options = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const child = spawn(command[0], command[1].concat(options, PATIENCE), {
    cwd: ROOT,
    env: installEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command[0] === 'npm.cmd',
  });
  const stopPassing = passSignals(child);
  const started = Date.now();
  const ticking = setInterval(() => {
    say(`  still installing, ${Math.round((Date.now() - started) / 1000)} s`);
  }, 10000);
  let output = '';
  const keep = (chunk) => {
    output += chunk;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    const done = (code, signal) => {
      clearInterval(ticking);
      stopPassing();
      resolve({ code, signal, output, seconds: (Date.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      done(1, null);
    });
    child.on('close', done);
  });
}

function explainFailure(output) {
  if (NETWORK_ERROR.test(output)) {
    say(
      'The npm registry could not be reached: check the network, then run the same command again.',
    );
    return;
  }
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
  say('Installing the packages did not work; npm said:');
  say((lines.length > 0 ? lines : output.trim().split('\n')).slice(0, 12).join('\n'));
}

async function install() {
  say('Installing packages, about a minute the first time ...');
  const result = await runNpm();
  if (result.signal) process.exit(128 + constants.signals[result.signal]);
  if (result.code !== 0) {
    explainFailure(result.output);
    process.exit(1);
  }
  say(`Packages installed in ${Math.round(result.seconds)} s.`);
}

/** Passes signals on. A terminal sends Ctrl-C to the whole group itself: then only stay alive for it. */
function passSignals(child) {
  const handlers = ['SIGTERM', 'SIGHUP', 'SIGINT'].map((signal) => {
    const handler = () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    process.on(signal, handler);
    return [signal, handler];
  });
  return () => {
    handlers.forEach((pair) => {
      process.removeListener(pair[0], pair[1]);
    });
  };
}

function runScript(script, args) {
  const loader = pathToFileURL(join(ROOT, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  const child = spawn(process.execPath, ['--import', loader, script].concat(args), {
    stdio: 'inherit',
  });
  passSignals(child);
  child.on('error', (error) => {
    say(`The script could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('close', (code, signal) => {
    process.exit(signal ? 128 + constants.signals[signal] : code);
  });
}

async function main() {
  if (isTooOld()) {
    say(
      `This needs Node ${OLDEST.join('.')} or newer; yours is ${process.versions.node}. ` +
        'Get one at https://nodejs.org and run the same command again.',
    );
    process.exit(1);
  }
  if (process.argv.length < 3) {
    say('Say which script to run: node .config/run.mjs path/to/script.ts');
    process.exit(1);
  }
  if (isSomethingMissing()) await install();
  runScript(process.argv[2], process.argv.slice(3));
}

main();
