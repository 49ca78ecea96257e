export {
  type PdfAttachment,
  type PdfFonts,
  type PdfWarning,
  type PortfolioPdf,
  type PortfolioPdfInput,
  renderPortfolioPdf,
} from './portfolio.ts'
