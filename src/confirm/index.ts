export type { Statement, StatementWords } from './credential.ts'
export { type ConfirmationCode, type Confirmed, judgeConfirmation } from './judge.ts'
export { type CredentialFailure, type ReadCredential, readCredential } from './read-credential.ts'
export { signCredential } from './sign-credential.ts'
