import { useState } from 'preact/hooks'
import { explainStorage, homeTexts } from '#i18n'
import { type ProfileDb, removeProfile } from '#storage'
import { Button, LinkButton, Notice } from '#ui'
import { link } from '../shared/link.ts'

/** The example lives in a profile of its own, so one press removes all of it. */
export function ExampleNotice({ db }: { db: ProfileDb }) {
  const [failure, setFailure] = useState('')
  async function remove() {
    db.close()
    const removed = await removeProfile(db.id)
    if (removed.ok) location.assign(link('/'))
    else setFailure(explainStorage(removed.failure))
  }
  return (
    <Notice
      tone="info"
      title={homeTexts.exampleTitle}
      action={
        <>
          <Button onClick={() => void remove()}>{homeTexts.removeExample}</Button>
          <LinkButton href={link('/start/')} kind="quiet">
            {homeTexts.beginOwn}
          </LinkButton>
        </>
      }
    >
      {failure || homeTexts.exampleText}
    </Notice>
  )
}
