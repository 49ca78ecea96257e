import { useEffect, useState } from 'preact/hooks'
import { frameScreenTexts } from '#i18n'
import { type Install, type InstallHint, watchInstall } from '#pwa'
import { listEntries, type ProfileDb } from '#storage'
import { Actions, Button, Notice } from '#ui'
import { useWatch } from '../shared/use-watch.ts'

const ways = {
  prompt: frameScreenTexts.install,
  'ios-share': frameScreenTexts.installIos,
  'ios-open-safari': frameScreenTexts.installSafari,
} as const

/** Proposes to install the app, after the first saved entry; «Позже» keeps it away for 90 days. */
export function InstallNotice({ db }: { db: ProfileDb }) {
  const [hint, setHint] = useState<InstallHint>({ kind: 'hidden' })
  const [install, setInstall] = useState<Install>()
  const first = useWatch(() => listEntries(db, { limit: 1 }), [db])
  useEffect(() => setInstall(watchInstall(setHint)), [])
  const hasEntries = first !== undefined && first.entries.length > 0
  useEffect(() => {
    if (hasEntries) install?.entriesSaved()
  }, [install, hasEntries])
  if (hint.kind === 'hidden') return null
  return (
    <Notice
      tone="info"
      icon="download"
      isLive
      action={
        <Actions>
          {hint.way === 'prompt' && (
            <Button onClick={() => void install?.install()}>{frameScreenTexts.installAct}</Button>
          )}
          <Button kind="quiet" onClick={() => install?.dismiss()}>
            {frameScreenTexts.later}
          </Button>
        </Actions>
      }
    >
      <p>{ways[hint.way]}</p>
    </Notice>
  )
}
