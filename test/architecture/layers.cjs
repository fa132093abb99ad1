// Which folder may import which. A TypeScript project a folder makes most wrong turns type errors already; this guards
// the rest, and cycles.
const wrong = (name, from, to) => ({ name, severity: 'error', from, to });
const only = (folder) => ({ path: `^${folder}/` });

module.exports = {
  forbidden: [
    wrong('no-circular', {}, { circular: true }),
    wrong('shared-is-the-bottom', only('shared'), { path: '^(renderer|electron|central|scripts|test)/' }),
    wrong('shared-uses-no-node', only('shared'), { dependencyTypes: ['core'] }),
    wrong('renderer-stays-a-page', only('renderer'), { path: '^(electron|central|scripts|test)/' }),
    wrong('renderer-uses-no-node', only('renderer'), { dependencyTypes: ['core'] }),
    wrong('electron-stays-a-host', only('electron'), { path: '^(renderer|central|scripts|test)/' }),
    wrong('central-stands-alone', only('central'), { path: '^(renderer|electron|scripts|test)/' }),
    wrong('scripts-use-no-tests', only('scripts'), { path: '^test/' }),
    wrong(
      'a-feature-never-imports-a-feature',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/([^/]+)/', pathNot: '^renderer/features/$1/' },
    ),
    wrong(
      'features-are-the-top',
      { path: '^renderer/(data|host|ui|importing|marking|expert-desk|citations|concerns|stick|exporting|pictures)/' },
      { path: '^renderer/features/' },
    ),
    wrong('ui-knows-no-data', only('renderer/ui'), { path: '^renderer/(data|host)/' }),
    wrong(
      'only-data-touches-dexie',
      { path: '^renderer/', pathNot: '^renderer/data/' },
      { path: 'node_modules/dexie' },
    ),
    // but for the window that the developer's loop opens
    wrong(
      'electron-only-in-the-host',
      { pathNot: ['^electron/', '^scripts/dev-window[.]cjs$'] },
      { path: 'node_modules/electron/' },
    ),
    wrong('no-missing-module', { pathNot: '^test/' }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
