import { useEffect, useState } from 'preact/hooks'
import { explainStorage, inboxTexts } from '#i18n'
import { dropReceived, keepReceived, receivedFiles, takeLaunchedFiles } from '#pwa'
import { EmptyState, Notice, Stack } from '#ui'
import { later } from '../shared/later.tsx'
import { parameter } from '../shared/link.ts'
import { currentStudent } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'
import { NoPortfolio } from './NoPortfolio.tsx'
import { ReceivedList } from './ReceivedList.tsx'

const Unpacking = later(async () => (await import('./Unpacking.tsx')).Unpacking)

/** Files that other programs handed over. They stay until they are safe in a portfolio or let go by hand. */
export function InboxScreen() {
  const [round, setRound] = useState(0)
  const [isLost, setLost] = useState(parameter('lost') !== undefined)
  const student = useLoad(currentStudent, [])
  const received = useLoad(receivedFiles, [round])
  const readAgain = () => setRound((last) => last + 1)
  const keep = async (files: readonly File[]) => {
    if (!(await keepReceived(files))) setLost(true)
    readAgain()
  }
  useEffect(() => takeLaunchedFiles((files) => void keep(files)), [])
  if (!student || !received) return null

  const drop = async (keys: readonly string[]) => {
    await dropReceived(keys)
    readAgain()
  }
  const list = <ReceivedList received={received} onDrop={(key) => void drop([key])} />
  return (
    <Stack>
      {isLost && (
        <Notice tone="broken" isLive>
          <p>{inboxTexts.lost}</p>
        </Notice>
      )}
      {!student.ok && (
        <Notice tone="broken">
          <p>{explainStorage(student.failure)}</p>
        </Notice>
      )}
      {received.length === 0 && <EmptyState title={inboxTexts.emptyTitle} text={inboxTexts.emptyText} />}
      {received.length > 0 && student.ok && student.value && (
        <Unpacking student={student.value} received={received} onDrop={dropReceived}>
          {list}
        </Unpacking>
      )}
      {received.length > 0 && !(student.ok && student.value) && <NoPortfolio>{list}</NoPortfolio>}
    </Stack>
  )
}
