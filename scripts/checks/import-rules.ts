// Rules of imports, all drawn from one table. What pages import is checked apart: .astro files are not read here.
import type { IConfiguration, IRegularForbiddenRuleType } from 'dependency-cruiser'
import { layers, packageOwners, portableModules, siteFolders } from './layers.ts'

const anyOf = (names: readonly string[]) => `(?:${names.join('|')})`
const modules = Object.keys(layers)

type Rule = Omit<IRegularForbiddenRuleType, 'severity'>

const layerRules: Rule[] = Object.entries(layers)
  .filter(([name]) => name !== 'i18n')
  .map(([name, { mayImport }]) => ({
    name: `${name}-imports-below`,
    comment: `${name} may import: ${mayImport.join(', ') || 'nothing'}`,
    from: { path: `^src/${name}/` },
    to: { path: '^src/', pathNot: `^src/${anyOf([name, ...mayImport])}/` },
  }))

const ownerRules: Rule[] = Object.entries(packageOwners).map(([name, owners]) => ({
  name: `${name}-has-owners`,
  comment: `${name} belongs to ${owners.join(', ')}`,
  from: { path: '^src/', pathNot: `^src/${anyOf(owners)}/` },
  to: { path: `node_modules/${name}/` },
}))

const rules: Rule[] = [
  ...layerRules,
  ...ownerRules,
  {
    name: 'i18n-imports-types',
    comment: 'Words may know the shapes of other modules, never their code.',
    from: { path: '^src/i18n/' },
    to: { path: '^src/', pathNot: '^src/i18n/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'only-through-the-face',
    from: { path: `^src/(${anyOf(modules)})/` },
    to: { path: `^src/${anyOf(modules)}/`, pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$'] },
  },
  {
    name: 'face-by-its-name',
    comment: 'Between modules the import reads #name, not a path.',
    from: { path: '^(?:src/([^/]+)|scripts)/' },
    to: {
      path: '^src/[^/]+/index[.]ts$',
      pathNot: '^src/$1/',
      dependencyTypesNot: ['aliased-subpath-import'],
    },
  },
  {
    name: 'scripts-import-portable',
    from: { path: '^scripts/', pathNot: '^scripts/integrations/' },
    to: { path: '^src/', pathNot: `^src/${anyOf(portableModules)}/index[.]ts$` },
  },
  {
    name: 'no-node-in-src',
    comment: 'Portable and browser code asks the platform only for what browsers have.',
    from: { path: '^src/', pathNot: `^src/${anyOf(siteFolders)}/` },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-development-packages-in-src',
    from: { path: '^src/', pathNot: '^src/(?:content[.]config[.]ts$|pages/)' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-cycles',
    comment: 'A circle of types alone is harmless: words know the shapes of modules that use the words.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'everything-resolves',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(?:astro:|virtual:)' },
  },
]

export const importRules = {
  forbidden: rules.map((rule) => ({ ...rule, severity: 'error' as const })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
} satisfies IConfiguration
