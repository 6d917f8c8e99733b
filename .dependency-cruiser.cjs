// Which layer may import which: docs/architecture.md draws it. tests/house/layers.test.ts plants violations.

/** Packages that run anywhere and keep no state: all that the model may use besides itself. */
const pure = ['zod', 'csv-parse', '@noble/hashes', 'canonicalize', 'microdiff', 'pure-rand'];
const purePackages = `node_modules/(${pure.join('|')})/`;
const test = '\\.test\\.tsx?$';

/** A layer may import the layers named, its own files, and packages unless told otherwise. */
const layer = (name, allowed) => ({
  name: `${name}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${name}/`, pathNot: test },
  to: { path: '^(src-|tests/|scripts/)', pathNot: `^(${[name, ...allowed].join('|')})/` },
});

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    layer('src-model', []),
    layer('src-ipc', ['src-model']),
    layer('src-cli', ['src-model']),
    // The installed application is its own command line.
    layer('src-main', ['src-model', 'src-ipc', 'src-cli']),
    layer('src-preload', ['src-ipc', 'src-model']),
    layer('src-renderer', ['src-model', 'src-ipc']),
    never(
      'model-is-pure',
      'The model runs anywhere: no Node, no Electron, no React, no package that is not pure.',
      { path: '^src-model/', pathNot: test },
      { pathNot: ['^src-model/', purePackages] },
    ),
    never(
      'contract-is-data',
      'The contract holds schemas and nothing else.',
      { path: '^src-ipc/', pathNot: test },
      { pathNot: ['^src-(ipc|model)/', 'node_modules/zod/'] },
    ),
    never(
      'renderer-has-no-node',
      'The window is sandboxed: what it needs from the system it asks for through the contract.',
      { path: '^src-renderer/', pathNot: test },
      { path: ['node_modules/(electron|better-sqlite3|kysely|atomically|electron-log|commander)/'] },
    ),
    never(
      'renderer-has-no-builtins',
      '',
      { path: '^src-renderer/', pathNot: test },
      { dependencyTypes: ['core'] },
    ),
    never(
      'no-window-parts-outside-the-renderer',
      'React, charts and the DOM belong to the renderer.',
      { path: '^src-(cli|main|preload|ipc|model)/', pathNot: test },
      { path: 'node_modules/(react|react-dom|react-aria-components|chart\\.js|zustand|i18next)/' },
    ),
    never('no-circle', 'Two files that need each other are one idea.', {}, { circular: true }),
    never('everything-resolves', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    never(
      'no-test-in-source',
      'Sources do not import tests.',
      { pathNot: [test, '^tests/'] },
      { path: test },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.css', '.node'],
    },
  },
};
