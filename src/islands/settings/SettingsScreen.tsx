import { useState } from 'preact/hooks'
import type { Portfolio } from '#domain'
import { explainStorage, settingsTexts } from '#i18n'
import { savePortfolio } from '#storage'
import { LinkButton, Notice, Sheet, Stack } from '#ui'
import { later } from '../shared/later.tsx'
import { link } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { showToast } from '../shared/toasts.ts'
import { OwnerForm } from './OwnerForm.tsx'
import { SchoolSheet } from './SchoolSheet.tsx'

const StructureSheet = later(async () => (await import('./StructureSheet.tsx')).StructureSheet)

/** What is true of the portfolio as a whole. */
export type ChangePortfolio = (change: Partial<Portfolio>) => Promise<void>

export function SettingsScreen({ student }: { student: Student }) {
  const { db } = student
  const [portfolio, setPortfolio] = useState(student.portfolio)
  const [failure, setFailure] = useState('')

  async function change(parts: Partial<Portfolio>) {
    const saved = await savePortfolio(db, { ...portfolio, ...parts })
    if (!saved.ok) return setFailure(explainStorage(saved.failure))
    setFailure('')
    setPortfolio(saved.value)
    showToast(settingsTexts.saved)
  }

  return (
    <Stack>
      {failure && (
        <Notice tone="broken" isLive>
          <p>{failure}</p>
        </Notice>
      )}
      <OwnerForm owner={portfolio.owner} onSave={(owner) => change({ owner })} />
      <SchoolSheet enrolments={portfolio.enrolments} onSave={(enrolments) => change({ enrolments })} />
      <StructureSheet student={student} />
      <Sheet title={settingsTexts.device}>
        <p>{settingsTexts.deviceText}</p>
        <div>
          <LinkButton href={link('/who/')} icon="users">
            {settingsTexts.toWho}
          </LinkButton>
        </div>
      </Sheet>
    </Stack>
  )
}
