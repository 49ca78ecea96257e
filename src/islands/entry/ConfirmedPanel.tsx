import type { Entry } from '#domain'
import { confirmedTexts, confirmerLine, meaningWords } from '#i18n'
import type { ProfileDb } from '#storage'
import { DataList, LinkButton, Notice, Sheet, Stamp } from '#ui'
import { readConfirmed } from '../shared/confirmed.ts'
import { link } from '../shared/link.ts'
import { useWatch } from '../shared/use-watch.ts'

/** Who confirmed an entry, and the way to ask somebody. */
export function ConfirmedPanel({ db, entry }: { db: ProfileDb; entry: Entry }) {
  const found = useWatch(async () => ({ of: (await readConfirmed(db, [entry])).get(entry.id) }), [db, entry])
  if (!found) return null
  const { of: confirmed } = found
  return (
    <Sheet title={confirmedTexts.title}>
      {confirmed ? (
        <>
          <p>
            <Stamp status={confirmed.standing} />
          </p>
          <DataList
            items={confirmed.confirmations.map(({ by, meaning, at }) => ({
              term: confirmerLine(by),
              value: confirmedTexts.line(meaningWords[meaning], at),
            }))}
          />
          {confirmed.standing === 'changed' && <Notice tone="attention">{confirmedTexts.changed}</Notice>}
        </>
      ) : (
        <p>{confirmedTexts.none}</p>
      )}
      <div>
        <LinkButton href={link('/ask/', { entry: entry.id })} icon="stamp">
          {confirmedTexts.ask}
        </LinkButton>
      </div>
    </Sheet>
  )
}
