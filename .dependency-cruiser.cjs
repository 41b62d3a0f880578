// Imports look left: contracts ← rules ← models ← rooms ← handlers ← server; packages are declared, and nothing imports in a circle.
const layers = ['contracts', 'rules', 'models', 'rooms', 'handlers', 'server'];
const beside = ['client', 'web', 'tests', 'bench', 'demo', 'scripts'];
const all = [...layers, ...beside];
const production = [...layers, 'client', 'web'];

const inFolders = folders => `^(${folders.join('|')})/`;
const except = folders => inFolders(all.filter(folder => !folders.includes(folder)));

const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

/** A folder sees itself and these, and no other of ours. */
const sees = (folder, seen) =>
  forbid(`${folder}-looks-left`, { path: `^${folder}/` }, { path: except([folder, ...seen]) });

module.exports = {
  forbidden: [
    ...layers.map((layer, index) => sees(layer, layers.slice(0, index))),
    sees('client', ['contracts']),
    sees('web', ['client', 'contracts']),
    sees('demo', ['contracts', 'models', 'server', 'client']),
    sees('scripts', ['contracts', 'server']),
    forbid(
      'scripts-see-embedded-and-documents-only',
      { path: '^scripts/' },
      { path: '^server/(?!embedded/|documents/)' },
    ),
    forbid(
      'embedded-stands-alone',
      { path: '^server/embedded/' },
      { path: [except(['server']), '^server/(?!embedded/)'] },
    ),
    forbid(
      'embedded-knows-two-packages',
      { path: '^server/embedded/' },
      { path: 'node_modules/', pathNot: 'node_modules/(mongoose|mongodb-memory-server-core)/' },
    ),
    forbid('rules-are-pure', { path: '^rules/' }, { dependencyTypes: ['core', 'npm', 'npm-dev'] }),
    forbid('contracts-run-anywhere', { path: '^contracts/' }, { dependencyTypes: ['core'] }),
    // A circle that a type closes is none once the types are stripped.
    forbid('no-circles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    forbid('resolvable', {}, { couldNotResolve: true }),
    forbid('declared-packages', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    forbid(
      'no-development-packages',
      { path: inFolders(production) },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'require', 'types'],
      extensions: ['.ts', '.mts', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
