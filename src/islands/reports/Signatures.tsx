import type { ReportKind } from '#domain'
import { reportTexts } from '#i18n'
import styles from './ReportPaper.module.css'

type Signer = keyof typeof reportTexts.signatures

/** Whose hand each paper asks for. */
const signers = {
  period: ['owner', 'parent'],
  subjects: ['owner'],
  reward: ['owner', 'classTeacher'],
  reference: ['owner'],
  credit: ['owner', 'parent'],
  statement: ['owner', 'classTeacher', 'deputy'],
} as const satisfies Record<ReportKind, readonly Signer[]>

export function Signatures({ kind }: { kind: ReportKind }) {
  return (
    <ul class={styles.signatures}>
      {signers[kind].map((signer) => (
        <li key={signer} class={styles.signature}>
          <span>{reportTexts.signatures[signer]}</span>
          <span class={styles.line} />
          <small>{reportTexts.signed}</small>
        </li>
      ))}
    </ul>
  )
}
