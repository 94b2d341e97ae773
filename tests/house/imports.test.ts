import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
// biome-ignore lint/correctness/useImportExtensions: it takes the declaration for the module
import config from '../../.config/dependency-cruiser.mjs';
import { ROOT } from './sources.ts';

/** A file of each place, importing what it may not. */
const BREACHES: [string, string, string][] = [
  ['shared-imports-nothing', 'shared/planted.ts', '../apps-script/src/aging.ts'],
  ['shared-imports-nothing', 'shared/planted.ts', 'node:fs'],
  ['shared-imports-nothing', 'shared/planted.ts', 'zod/mini'],
  ['shared-schemas-import-zod-mini-only', 'shared/contract/planted.ts', 'zod'],
  ['shared-schemas-import-zod-mini-only', 'shared/sheet/planted.ts', 'node:fs'],
  ['add-on-imports-shared', 'apps-script/src/planted.ts', '../host/host.ts'],
  ['add-on-imports-shared', 'apps-script/src/planted.ts', './sidebar/view.ts'],
  ['add-on-imports-shared', 'apps-script/src/planted.ts', 'preact'],
  ['sidebar-imports-shared-and-preact', 'apps-script/src/sidebar/planted.ts', '../aging.ts'],
  ['sidebar-imports-shared-and-preact', 'apps-script/src/sidebar/planted.ts', 'zod'],
  ['host-runs-the-bundle-only', 'apps-script/host/planted.ts', '../src/aging.ts'],
  ['page-imports-shared-and-itself', 'apps-script/host/page/planted.ts', '../host.ts'],
  ['page-imports-shared-and-itself', 'apps-script/host/page/planted.ts', 'node:fs'],
  ['host-does-not-import-page', 'apps-script/host/planted.ts', './page/view.ts'],
  ['nobody-imports-tests', 'apps-script/host/planted.ts', '../../tests/helper.ts'],
  ['routes-call-verbs', 'portal/app/routes/planted.ts', '../../api/sync.ts'],
  ['verbs-know-no-door', 'portal/app/cases/planted.ts', '../routes/home.ts'],
  ['verbs-know-no-door', 'portal/app/cases/planted.ts', '../../api/sync.ts'],
  ['api-calls-verbs', 'portal/api/planted.ts', '../app/routes/home.ts'],
  ['ui-imports-shared', 'portal/app/ui/planted.ts', '../cases/recall.ts'],
  ['platform-knows-no-feature', 'portal/app/platform/planted.ts', '../cases/recall.ts'],
  ['one-door-to-the-database', 'portal/app/cases/planted.ts', '../platform/generated/client.ts'],
  ['one-door-to-the-database', 'portal/app/platform/planted.ts', './generated/client.ts'],
  ['scopes-begin-transactions', 'portal/app/cases/planted.ts', '../platform/transaction.server.ts'],
  ['connections-are-the-platforms', 'portal/app/cases/planted.ts', 'pg'],
  ['connections-are-the-platforms', 'portal/api/planted.ts', '@prisma/adapter-pg'],
  ['commands-and-process-stand-outside', 'portal/app/cases/planted.ts', '../../process.ts'],
  ['commands-and-process-stand-outside', 'portal/api/planted.ts', '../commands/erase.ts'],
  ['seed-knows-the-demo-sheet', 'prisma/planted.ts', '../apps-script/host/host.ts'],
  ['nothing-unresolved', 'shared/planted.ts', './nowhere.ts'],
];

const ALLOWED: [string, string][] = [
  ['shared/contract/planted.ts', 'zod/mini'],
  ['shared/planted.ts', './money.ts'],
  ['apps-script/src/planted.ts', '../../shared/money.ts'],
  ['apps-script/src/sidebar/planted.ts', 'preact/hooks'],
  ['apps-script/host/planted.ts', '../../shared/money.ts'],
  ['apps-script/host/page/planted.ts', '../server-wire.ts'],
  ['portal/app/routes/planted.ts', '../cases/recall.ts'],
  ['portal/app/cases/planted.ts', '../platform/scope.ts'],
  ['portal/api/planted.ts', '../app/cases/recall.ts'],
  ['portal/app/ui/planted.ts', '../../../shared/money.ts'],
  ['portal/app/platform/transaction.server.ts', './generated/client.ts'],
  ['portal/app/platform/scope.server.ts', './transaction.server.ts'],
  ['portal/app/cases/planted.ts', '../platform/generated/enums.ts'],
  ['portal/commands/planted.ts', '../app/cases/recall.ts'],
  ['portal/commands/planted.ts', '../process.ts'],
  ['prisma/planted.ts', '../apps-script/host/demo-lines.ts'],
  ['prisma/planted.ts', '../portal/app/cases/recall.ts'],
];

const NEIGHBOURS = [
  'shared/money.ts',
  'apps-script/src/aging.ts',
  'apps-script/src/sidebar/view.ts',
  'apps-script/host/host.ts',
  'apps-script/host/demo-lines.ts',
  'apps-script/host/server-wire.ts',
  'apps-script/host/page/view.ts',
  'tests/helper.ts',
  'portal/api/sync.ts',
  'portal/app/routes/home.ts',
  'portal/app/cases/recall.ts',
  'portal/app/platform/scope.ts',
  'portal/app/platform/transaction.server.ts',
  'portal/app/platform/generated/client.ts',
  'portal/app/platform/generated/enums.ts',
  'portal/commands/erase.ts',
  'portal/process.ts',
  'prisma/seed.ts',
];

let folder = '';

beforeEach(async () => {
  // Inside the repository, so that packages are found as they are in the real tree.
  await mkdir(`${ROOT}.cache`, { recursive: true });
  folder = await mkdtemp(`${ROOT}.cache/planted-`);
  await Promise.all(NEIGHBOURS.map((path) => put(path, 'export const it = 1;\n')));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** The names of the rules that the planted tree breaks. */
async function brokenRules(): Promise<string[]> {
  const { forbidden, options } = config;
  const result = await cruise(
    ['shared', 'apps-script', 'portal', 'prisma', 'tests'],
    { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } },
    options.enhancedResolveOptions,
  );
  const { summary } = result.output as ICruiseResult;
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
}

describe('import directions', () => {
  it.each(BREACHES)('%s: %s may not import %s', async (rule, path, target) => {
    await put(path, `import * as planted from '${target}';\nexport const used = planted;\n`);
    expect(await brokenRules()).toContain(rule);
  });

  it.each(ALLOWED)('%s may import %s', async (path, target) => {
    await put(path, `import * as planted from '${target}';\nexport const used = planted;\n`);
    expect(await brokenRules()).toEqual([]);
  });

  it('run in no circle', async () => {
    await put('shared/one.ts', "import { two } from './two.ts';\nexport const one = () => two;\n");
    await put('shared/two.ts', "import { one } from './one.ts';\nexport const two = () => one;\n");
    expect(await brokenRules()).toEqual(['no-cycles']);
  });
});
