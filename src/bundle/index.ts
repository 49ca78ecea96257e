export type { BagFailure } from './check-bag.ts'
export type { PdfReading, ReadPdf } from './check-pdf.ts'
export type { BundleSource, ContainerFailure } from './container.ts'
export type { BundleIndex } from './index-schema.ts'
export { type OpenedBundle, type OpenFailure, openBundle } from './open.ts'
export type { BundleOutline } from './outline.ts'
export { type BundlePlan, type PlanFailure, type PlanInput, planBundle } from './plan.ts'
export type { ContentsFailure } from './read-contents.ts'
export type {
  BundleForm,
  ConfirmationFact,
  FileMark,
  Headline,
  IntegrityFact,
  PdfFact,
  RejectReason,
  SignatureFact,
  Verdict,
} from './verdict.ts'
export { type VerifyOptions, verifyBundle } from './verify.ts'
export {
  type BundleDocuments,
  type ReadFile,
  type WriteFailure,
  type WriteInput,
  writeBundle,
} from './write.ts'
