export { schoolField, studentField } from './document/fields.ts'
export { joinPictures } from './pictures-pdf.ts'
export {
  type PdfAttachment,
  type PdfEdition,
  type PdfFonts,
  type PdfWarning,
  type PortfolioPdf,
  type PortfolioPdfInput,
  renderPortfolioPdf,
} from './portfolio.ts'
export { type SignOptions, signPdf } from './signature/sign.ts'
export { type PdfFacts, type PdfSignature, verifyPdf } from './signature/verify.ts'
