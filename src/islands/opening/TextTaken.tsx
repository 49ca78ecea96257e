import type { EvidenceFile } from '#domain'
import { fileSize, openScreenTexts } from '#i18n'
import { FactsTable, LinkButton, Stack, VerdictSheet } from '#ui'
import { link } from '../shared/link.ts'

/** The entries came from a lone PDF: which files stayed behind, and how they come back. */
export function TextTaken({ missing }: { missing: readonly EvidenceFile[] }) {
  return (
    <Stack>
      <VerdictSheet
        tone="ok"
        headline={openScreenTexts.textTaken}
        action={
          <LinkButton href={link('/portfolio/')} kind="primary" icon="book-open">
            {openScreenTexts.toPortfolio}
          </LinkButton>
        }
      >
        <p role="status">
          {missing.length > 0 ? openScreenTexts.missingFiles(missing.length) : openScreenTexts.noFiles}
        </p>
      </VerdictSheet>
      {missing.length > 0 && (
        <FactsTable
          caption={openScreenTexts.missingList}
          columns={openScreenTexts.missingColumns}
          rows={missing.map(({ sha256, name, bytes }) => ({ id: sha256, cells: [name, fileSize(bytes)] }))}
        />
      )}
    </Stack>
  )
}
