/** The rooms of a house from the ground up: each may use what lies below it. */
const HOUSES = {
  'src/extract/rules/statistics': [
    ['words', 'the words of a sentence'],
    ['money', 'whose currency a sign means'],
    ['period', 'the time that a figure is for'],
    ['walk', 'from the number to what it measures, along its clause'],
    ['site', 'a figure in its story, and what was told before it'],
    ['name', 'what it measures, in full words'],
    ['topic', 'what is measured where the clause does not say'],
    ['goods', 'who sold what to whom'],
    ['items', 'one more of a list, one part of a whole'],
    ['statement', 'a level, a target, a gift: what sort of statement'],
    ['parties', 'whose figure it is'],
    ['reading', 'every figure of a story, once'],
    ['kinds', 'one rule a kind'],
  ],
  'src/extract/rules/meetings': [
    ['clause', 'an encounter as one clause tells it'],
    ['when', 'its day'],
    ['where', 'its place'],
    ['visits', 'who visits whom'],
    ['events', 'ceremonies, sessions, exercises, awards'],
    ['talks', 'who meets whom'],
  ],
};

/** A wall above each room but the top one. */
const floors = Object.entries(HOUSES).flatMap(([house, rooms]) =>
  rooms.slice(0, -1).map(([room, holds], floor) => ({
    name: `${house.split('/').at(-1)}-${room}-uses-what-lies-below`,
    severity: 'error',
    comment: `${room}: ${holds}. What it shares with a room above belongs into one below both; the order is in HOUSES.`,
    from: { path: `^${house}/${room}/`, pathNot: '\\.test\\.ts$' },
    to: {
      path: `^${house}/(?:${rooms
        .slice(floor + 1)
        .map(([above]) => above)
        .join('|')})/`,
    },
  })),
);

/** The walls of the house. Each rule's comment says where the code should go instead. */
export default {
  forbidden: [
    ...floors,
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two modules that need each other share an idea: give it a file of its own that both import.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'dataset-stands-alone',
      severity: 'error',
      comment:
        'The contract imports nothing from the other rooms. What both halves need belongs into src/dataset itself; what one half needs, into that half.',
      from: { path: '^src/dataset' },
      to: { path: '^src/(?!dataset)' },
    },
    {
      name: 'dataset-has-no-platform',
      severity: 'error',
      comment: 'The contract runs everywhere. Reading files belongs into src/build, fetching into src/app/data.',
      from: { path: '^src/dataset', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'dataset-needs-valibot-only',
      severity: 'error',
      comment:
        'A library beside valibot in the contract would be loaded by every page. Use it in src/extract, src/build or src/app.',
      from: { path: '^src/dataset', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev'], pathNot: 'node_modules/valibot' },
    },
    {
      name: 'extract-is-pure',
      severity: 'error',
      comment: 'The extractor also runs in the browser. Reading files and HTML belongs into src/build/read.',
      from: { path: '^src/extract', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'extract-knows-dataset-only',
      severity: 'error',
      comment:
        'text -> records needs the contract and nothing else. Merging across articles belongs into src/build/merge, showing into src/app.',
      from: { path: '^src/extract' },
      to: { path: '^src/(?!extract|dataset)' },
    },
    {
      name: 'build-knows-no-page',
      severity: 'error',
      comment: 'The command line and the page meet in the files of src/dataset/site. Shared code belongs there.',
      from: { path: '^src/build' },
      to: { path: '^src/app' },
    },
    {
      name: 'app-knows-no-build',
      severity: 'error',
      comment: 'The page reads the files of src/dataset/site. What it needs from the build belongs into one of them.',
      from: { path: '^src/app' },
      to: { path: '^src/build' },
    },
    {
      name: 'app-meets-extract-in-a-worker',
      severity: 'error',
      comment:
        'Only the worker that reads a pasted article runs the extractor; the rest of the page talks to that worker.',
      from: { path: '^src/app', pathNot: '\\.worker\\.ts$' },
      to: { path: '^src/extract' },
    },
    {
      name: 'app-has-no-node',
      severity: 'error',
      comment:
        'The page runs in a browser. Work that needs Node belongs into src/build, its result into a file of src/dataset/site.',
      from: { path: '^src/app', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-are-islands',
      severity: 'error',
      comment:
        'A feature does not import another one. Compose both at the route; a part without domain words belongs into src/app/ui.',
      from: { path: '^src/app/features/([^/]+)/' },
      to: { path: '^src/app/features/([^/]+)/', pathNot: '^src/app/features/$1/' },
    },
    {
      name: 'features-know-no-route',
      severity: 'error',
      comment: 'Routes compose features, never the other way. Addresses are in src/app/paths.ts.',
      from: { path: '^src/app/(?:features|ui|charts|data|url|i18n)' },
      to: { path: '^src/app/(?:routes|frame)' },
    },
    {
      name: 'routes-are-islands',
      severity: 'error',
      comment: 'A route does not import another one. What two pages share is a feature.',
      from: { path: '^src/app/routes/([^/]+)/' },
      to: { path: '^src/app/routes/([^/]+)/', pathNot: '^src/app/routes/$1/' },
    },
    {
      name: 'ui-has-no-domain',
      severity: 'error',
      comment: 'src/app/ui has no domain words. A component that knows meetings or partners is a feature.',
      from: { path: '^src/app/ui' },
      to: { path: '^src/(?:dataset|app/(?:features|routes|data|charts))' },
    },
    {
      name: 'recharts-in-charts-only',
      severity: 'error',
      comment: 'Recharts is loaded lazily and in one room. Draw it in src/app/charts and import that.',
      from: { path: '^src', pathNot: '^src/app/charts' },
      to: { path: 'node_modules/recharts' },
    },
    {
      name: 'search-parameters-in-url-only',
      severity: 'error',
      comment: 'Each parameter of an address is one file in src/app/url with its round-trip test; import its hook.',
      from: { path: '^src', pathNot: '^src/app/url' },
      to: { path: 'node_modules/nuqs' },
    },
    {
      name: 'no-test-code-in-code',
      severity: 'error',
      comment:
        'A helper that only tests need lives beside them as *-builder.ts or arbitrary-*.ts and is imported by tests only.',
      from: { path: '^src', pathNot: '(?:\\.test\\.tsx?|-builder\\.ts|/arbitrary-[^/]+\\.ts)$' },
      to: {
        path: '(?:\\.test\\.tsx?$|node_modules/(?:fast-check|vitest|@testing-library)/|/line-builder\\.ts$|/arbitrary-[^/]+\\.ts$)',
      },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      comment: 'The package comes in with another one by chance. Add it to package.json.',
      from: { path: '^(?:src|e2e|checks)' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      comment: 'The import leads nowhere: check its spelling and its file extension.',
      from: { path: '^src' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$|\\?url$|\\?worker$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'tsc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
