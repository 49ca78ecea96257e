import { useState } from 'preact/hooks'
import type { OpenedBundle } from '#bundle'
import type { Entry } from '#domain'
import { entryFacts, entryLine, entryPassages, entryTitle, fileSize } from '#i18n'
import { Button, DataList, Disclosure, Passages } from '#ui'
import { bundleReader } from '../shared/bundle-reader.ts'
import { FileViewer } from '../shared/FileViewer.tsx'
import styles from './BundleEntry.module.css'

/** One entry of a bundle with everything that is written in it. */
export function BundleEntry({ bundle, entry }: { bundle: OpenedBundle; entry: Entry }) {
  const [shown, setShown] = useState<number>()
  const files = entry.evidence.flatMap((one) => bundle.files.find((file) => file.sha256 === one.file) ?? [])
  const line = entryLine(entry)
  return (
    <Disclosure summary={line ? `${entryTitle(entry)} · ${line}` : entryTitle(entry)}>
      <div class={styles.entry}>
        <DataList items={entryFacts(entry).map(({ label, value }) => ({ term: label, value }))} />
        <Passages passages={entryPassages(entry)} />
        <ul class={styles.files}>
          {files.map((file, at) => (
            <li key={file.sha256}>
              <Button kind="quiet" icon="file" onClick={() => setShown(at)}>
                {file.name}, {fileSize(file.bytes)}
              </Button>
            </li>
          ))}
        </ul>
        {shown !== undefined && (
          <FileViewer
            reader={bundleReader(bundle)}
            files={files}
            at={shown}
            onMove={setShown}
            onClose={() => setShown(undefined)}
          />
        )}
      </div>
    </Disclosure>
  )
}
