import { useState } from 'preact/hooks'
import { tableTexts } from '#i18n'
import { Button, Disclosure, FileDrop, ProseField } from '#ui'
import type { Source } from './messages.ts'
import styles from './TableScreen.module.css'

const formats = '.csv,.tsv,.txt,.xlsx,.ods'

/** Takes a file by choice, drop or paste, and rows copied from a spreadsheet. */
export function TableSource({ isBusy, onTake }: { isBusy: boolean; onTake: (source: Source) => void }) {
  const [text, setText] = useState('')
  return (
    <div class={styles.source}>
      <FileDrop
        label={tableTexts.drop}
        hint={tableTexts.dropHint}
        accept={formats}
        isMultiple={false}
        isDisabled={isBusy}
        onFiles={([file]) => file && onTake({ kind: 'file', file })}
      />
      <p role="status">{isBusy ? tableTexts.reading : ''}</p>
      <Disclosure summary={tableTexts.paste}>
        <ProseField
          label={tableTexts.pasteLabel}
          help={tableTexts.pasteHelp}
          value={text}
          onInput={setText}
        />
        <Button
          isBusy={isBusy}
          isDisabled={text.trim() === ''}
          onClick={() => onTake({ kind: 'text', text })}
        >
          {tableTexts.read}
        </Button>
      </Disclosure>
    </div>
  )
}
