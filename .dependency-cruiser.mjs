// Rules of imports, all drawn from one table. What pages import is checked apart: .astro files are not read here.
import { layers, packageOwners, portableModules } from './scripts/checks/layers.ts'

const anyOf = (names) => `(?:${names.join('|')})`
const modules = Object.keys(layers)

const layerRules = Object.entries(layers)
  .filter(([name]) => name !== 'i18n')
  .map(([name, { mayImport }]) => ({
    name: `${name}-imports-below`,
    comment: `${name} may import: ${mayImport.join(', ') || 'nothing'}`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: '^src/', pathNot: `^src/${anyOf([name, ...mayImport])}/` },
  }))

const ownerRules = Object.entries(packageOwners).map(([name, owners]) => ({
  name: `${name}-has-owners`,
  comment: `${name} belongs to ${owners.join(', ')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${anyOf(owners)}/` },
  to: { path: `node_modules/${name}/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    ...ownerRules,
    {
      name: 'i18n-imports-types',
      comment: 'Words may know the shapes of other modules, never their code.',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/', pathNot: '^src/i18n/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-through-the-face',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: `^src/${anyOf(modules)}/`, pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$'] },
    },
    {
      name: 'face-by-its-name',
      comment: 'Between modules the import reads #name, not a path.',
      severity: 'error',
      from: { path: '^(?:src/([^/]+)|scripts)/' },
      to: {
        path: '^src/[^/]+/index[.]ts$',
        pathNot: '^src/$1/',
        dependencyTypesNot: ['aliased-subpath-import'],
      },
    },
    {
      name: 'scripts-import-portable',
      severity: 'error',
      from: { path: '^scripts/', pathNot: '^scripts/integrations/' },
      to: { path: '^src/', pathNot: `^src/${anyOf(portableModules)}/index[.]ts$` },
    },
    {
      name: 'no-node-in-src',
      comment: 'Portable and browser code asks the platform only for what browsers have.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-packages-in-src',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:content[.]config[.]ts$|pages/)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'A circle of types alone is harmless: words know the shapes of modules that use the words.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(?:astro:|virtual:)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
