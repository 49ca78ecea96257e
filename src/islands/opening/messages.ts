import type { OpenedBundle, OpenedPdf, OpenFailure } from '#bundle'
import type { Result } from '#failure'

/** What the page asks of the worker that reads a PDF which came without its bundle. */
export type ReadPdfOrder = { readonly pdf: Blob }

/** A bundle with a way to its files, or a PDF without one. */
export type Opened = Result<OpenedBundle | OpenedPdf, OpenFailure>
