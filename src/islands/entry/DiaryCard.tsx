import { useRef } from 'preact/hooks'
import type { Achievement, Work } from '#domain'
import { diaryCard, diaryTexts } from '#i18n'
import type { ProfileDb } from '#storage'
import { Actions, Button, Disclosure } from '#ui'
import { showToast } from '../shared/toasts.ts'
import styles from './DiaryCard.module.css'
import { DiaryPicture } from './DiaryPicture.tsx'

type Props = { db: ProfileDb; entry: Achievement | Work }

/** The entry as a text and a picture that the class teacher can put into the school diary (S1-27). */
export function DiaryCard({ db, entry }: Props) {
  const text = diaryCard(entry)
  const shown = useRef<HTMLPreElement>(null)
  async function copy() {
    const isCopied = await copyText(text)
    if (!isCopied && shown.current) getSelection()?.selectAllChildren(shown.current)
    showToast(isCopied ? diaryTexts.copied : diaryTexts.selected)
  }
  return (
    <Disclosure summary={diaryTexts.title}>
      <p class={styles.help}>{diaryTexts.help}</p>
      <pre ref={shown} class={styles.card}>
        {text}
      </pre>
      <Actions>
        <Button icon="copy" onClick={() => void copy()}>
          {diaryTexts.copy}
        </Button>
        <DiaryPicture db={db} entry={entry} />
      </Actions>
    </Disclosure>
  )
}

/** Whether the browser let the text into its clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
