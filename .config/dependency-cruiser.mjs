// Who may import whom. Imports run one way:
//   routes -> feature verbs -> shared + platform; api -> feature verbs; ui -> shared;
//   apps-script -> shared; shared -> nothing.
// tests/house/imports.test.ts plants a violation of each rule and sees it caught.

const SERVER_CODE = '^apps-script/src/(?!sidebar/)';
const FEATURES = '^portal/app/(?!routes/|ui/|platform/)[^/]+/';

/** Files at `from` may import what matches one of `allowed`, and nothing else. */
function only(name, comment, from, allowed, fromNot = []) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: fromNot },
    to: { pathNot: allowed, couldNotResolve: false },
  };
}

export default {
  forbidden: [
    only(
      'shared-imports-nothing',
      'The rules are pure: no I/O, no package.',
      '^shared/',
      '^shared/',
      ['^shared/(contract|sheet)/'],
    ),
    only(
      'shared-schemas-import-zod-mini-only',
      'What crosses a wire is checked by zod/mini and named by hashes: both small enough for the bundle.',
      '^shared/(contract|sheet)/',
      ['^shared/', 'node_modules/zod/(v4/)?mini/', 'node_modules/@noble/hashes/'],
    ),
    only('add-on-imports-shared', 'The script runs on rules alone.', SERVER_CODE, [
      SERVER_CODE,
      '^shared/',
    ]),
    only(
      'sidebar-imports-shared-and-preact',
      'The page talks to the script through the contract only.',
      '^apps-script/src/sidebar/',
      ['^apps-script/src/sidebar/', '^shared/', 'node_modules/preact/'],
    ),
    {
      name: 'host-runs-the-bundle-only',
      comment: 'The local Sheets runs the shipped files: it may not reach into their sources.',
      severity: 'error',
      from: { path: '^apps-script/(host|probe)/' },
      to: { path: ['^apps-script/src/', '^portal/'] },
    },
    {
      name: 'page-imports-shared-and-itself',
      comment: 'Browser code. Of the host it may know types and the wire, never code.',
      severity: 'error',
      from: { path: '^apps-script/host/page/' },
      to: {
        pathNot: [
          '^apps-script/host/page/',
          '^apps-script/host/server-wire',
          '^shared/',
          'node_modules/',
        ],
        dependencyTypesNot: ['type-only'],
        couldNotResolve: false,
      },
    },
    {
      name: 'host-does-not-import-page',
      comment: 'The page is built and served, not called.',
      severity: 'error',
      from: { path: '^apps-script/host/(?!page/)' },
      to: {
        path: '^apps-script/host/page/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'routes-call-verbs',
      comment: 'A route parses, calls a verb and shows.',
      severity: 'error',
      from: { path: '^portal/app/routes/' },
      to: { path: ['^portal/api/', '^apps-script/', '^prisma/'] },
    },
    {
      name: 'verbs-know-no-door',
      comment: 'A feature is used by routes and by the api; it imports neither, nor the add-on.',
      severity: 'error',
      from: { path: FEATURES },
      to: { path: ['^portal/app/routes/', '^portal/api/', '^apps-script/', '^portal/server'] },
    },
    {
      name: 'api-calls-verbs',
      comment: 'Machine doors stand before the pages and never import one.',
      severity: 'error',
      from: { path: '^portal/api/' },
      to: { path: ['^portal/app/(routes|ui)/', '^apps-script/', '^prisma/'] },
    },
    only('ui-imports-shared', 'Components that know nothing of the domain.', '^portal/app/ui/', [
      '^portal/app/ui/',
      '^shared/',
      'node_modules/',
    ]),
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^portal/app/platform/' },
      to: { path: ['^portal/app/(?!platform/)', '^portal/api/', '^apps-script/'] },
    },
    {
      name: 'one-door-to-the-database',
      comment: 'Whoever could open a client of the database would pass by the scope.',
      severity: 'error',
      from: {
        path: '^portal/',
        pathNot: ['^portal/app/platform/(transaction.server.ts$|generated/)'],
      },
      to: {
        path: '^portal/app/platform/generated/(?!enums.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'scopes-begin-transactions',
      comment: 'A transaction without a scope would be one without a tenant.',
      severity: 'error',
      from: {
        path: '^(portal|prisma)/',
        pathNot: ['^portal/app/platform/scope(-machines)?.server.ts$'],
      },
      to: { path: '^portal/app/platform/transaction.server.ts$' },
    },
    {
      name: 'connections-are-the-platforms',
      comment: 'Features and doors get a transaction; they open nothing.',
      severity: 'error',
      from: { path: '^(portal|prisma)/', pathNot: ['^portal/app/platform/'] },
      to: {
        path: 'node_modules/(pg|@prisma/(client|adapter-pg))/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'seed-knows-the-demo-sheet',
      comment:
        'The demo of the portal is of the same clinic as the demo sheet; nothing else is shared.',
      severity: 'error',
      from: { path: '^prisma/' },
      to: { path: '^apps-script/', pathNot: ['^apps-script/host/demo-(lines|random)\\.ts$'] },
    },
    {
      name: 'commands-and-process-stand-outside',
      comment: 'They start the portal and work on it; nothing in it knows them.',
      severity: 'error',
      from: { path: '^portal/(app|api)/' },
      to: { path: '^portal/(commands/|(process|server|build).ts$)' },
    },
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other, code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps-script|portal)/dist/' }, // packages have such a folder, too,
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
