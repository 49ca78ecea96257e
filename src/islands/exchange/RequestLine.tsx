import { useState } from 'preact/hooks'
import type { OpenedBundle } from '#bundle'
import { confirmationMeanings, declineReasons, type Entry, type EvidenceFile } from '#domain'
import {
  declineWords,
  entryFacts,
  entryTitle,
  fileSize,
  meaningHelp,
  meaningWords,
  requestTexts,
} from '#i18n'
import { Actions, Button, ChoiceField, DataList, ProseField, SelectField, Sheet } from '#ui'
import { bundleReader } from '../shared/bundle-reader.ts'
import { FileViewer } from '../shared/FileViewer.tsx'
import { useObjectUrl } from '../shared/use-object-url.ts'
import type { Draft } from './drafts.ts'
import styles from './RequestLine.module.css'

type Props = { request: OpenedBundle; entry: Entry; draft: Draft; onChange: (draft: Draft) => void }

const choices = [
  ...confirmationMeanings.map((value) => ({ value, label: meaningWords[value], help: meaningHelp[value] })),
  { value: 'decline' as const, label: requestTexts.decline, help: requestTexts.declineHelp },
]

const reasons = declineReasons.map((value) => ({ value, label: declineWords[value] }))

/** One entry of a request: its facts, its documents, and the answer. */
export function RequestLine({ request, entry, draft, onChange }: Props) {
  return (
    <Sheet title={entryTitle(entry)}>
      <DataList items={entryFacts(entry).map(({ label, value }) => ({ term: label, value }))} />
      <Documents request={request} entry={entry} />
      <ChoiceField
        label={requestTexts.answer}
        value={draft.choice}
        choices={choices}
        onChange={(choice) => onChange({ ...draft, choice })}
      />
      {draft.choice === 'decline' && (
        <>
          <SelectField
            label={requestTexts.reason}
            value={draft.reason ?? ''}
            options={reasons}
            placeholder={requestTexts.rolePlaceholder}
            onChange={(reason) => reason && onChange({ ...draft, reason })}
          />
          <ProseField
            label={requestTexts.reasonWords}
            help={requestTexts.reasonWordsHelp}
            value={draft.words}
            maxLength={2000}
            onInput={(words) => onChange({ ...draft, words })}
          />
        </>
      )}
    </Sheet>
  )
}

function Documents({ request, entry }: Pick<Props, 'request' | 'entry'>) {
  const [shown, setShown] = useState<number>()
  const files = entry.evidence.flatMap((one) => request.files.find((file) => file.sha256 === one.file) ?? [])
  if (files.length === 0) return <p>{requestTexts.noFiles}</p>
  return (
    <>
      {files.map((file, at) =>
        file.media === 'image' ? (
          <Picture key={file.sha256} request={request} file={file} onOpen={() => setShown(at)} />
        ) : null,
      )}
      <Actions>
        {files.map((file, at) => (
          <Button key={file.sha256} icon="eye" onClick={() => setShown(at)}>
            {file.name}, {fileSize(file.bytes)}
          </Button>
        ))}
      </Actions>
      {shown !== undefined && (
        <FileViewer
          reader={bundleReader(request)}
          files={files}
          at={shown}
          onMove={setShown}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  )
}

/** A photo of a document is seen at once, and larger by a press. */
function Picture({
  request,
  file,
  onOpen,
}: {
  request: OpenedBundle
  file: EvidenceFile
  onOpen: () => void
}) {
  const src = useObjectUrl(() => request.readFile(file.sha256).catch(() => undefined), [file.sha256])
  if (!src) return null
  return (
    <button type="button" class={styles.open} aria-label={requestTexts.enlarge(file.name)} onClick={onOpen}>
      <img class={styles.picture} src={src} alt="" />
    </button>
  )
}
