export { importRules as default } from './scripts/checks/import-rules.ts'
