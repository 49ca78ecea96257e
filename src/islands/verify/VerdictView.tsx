import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Verdict } from '#bundle'
import { verdictHeadline, verdictLines, verdictTexts, verifyScreenTexts } from '#i18n'
import { Actions, Button, Cards, Disclosure, FactCard, FactsTable, PageTitle, Stack, VerdictSheet } from '#ui'
import { useLoad } from '../shared/use-load.ts'
import { BundleReader } from './BundleReader.tsx'
import { ownerLine } from './owner-line.ts'
import type { Given } from './use-verify.ts'
import styles from './VerdictView.module.css'
import { cardsOf, fingerprintOf } from './verdict-cards.ts'

type Props = {
  given: Given
  verdict: Verdict
  onAnother: () => void
  /** What can be done with the file next, under the headline. */
  next?: ComponentChildren
}

/** The answer: one headline, three facts, and everything else for those who want to know. */
export function VerdictView({ given, verdict, onAnother, next }: Props) {
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const words = verdictHeadline(verdict)
  const groups = useLoad(() => fingerprintOf(verdict), [verdict])
  const canOpen = verdict.form !== 'pdf' && verdict.contents.code === 'ok'
  return (
    <div ref={place} class={styles.answer} tabIndex={-1}>
      <Stack>
        <PageTitle title={given.name} overline={verifyScreenTexts.overline} />
        <VerdictSheet
          tone={words.tone}
          headline={words.title}
          action={
            canOpen && (
              <Button kind="primary" icon="book-open" onClick={() => setOpen(true)}>
                {verifyScreenTexts.openPortfolio}
              </Button>
            )
          }
        >
          {verdict.outline && <p>{ownerLine(verdict.outline)}</p>}
          <p>{words.text}</p>
        </VerdictSheet>
        {next}
        <Cards>
          {cardsOf(verdict, groups).map(({ title, text, tone }) => (
            <FactCard key={title} tone={tone} title={title}>
              <p>{text}</p>
            </FactCard>
          ))}
        </Cards>
        <Disclosure summary={verifyScreenTexts.allFacts} isOpen={verdict.headline === 5}>
          <VerdictTable verdict={verdict} />
          <p>{verdictTexts.aboutSignature}</p>
        </Disclosure>
        <Actions>
          <Button icon="refresh-cw" onClick={onAnother}>
            {verifyScreenTexts.another}
          </Button>
          <Button icon="printer" onClick={() => window.print()}>
            {verifyScreenTexts.print}
          </Button>
        </Actions>
        {isOpen && <BundleReader source={given.source} />}
      </Stack>
    </div>
  )
}

function VerdictTable({ verdict }: { verdict: Verdict }) {
  return (
    <FactsTable
      caption={verifyScreenTexts.allFacts}
      columns={[verifyScreenTexts.aboutColumn, verifyScreenTexts.foundColumn]}
      rows={verdictLines(verdict).map(({ label, text }) => ({
        id: `${label} ${text}`,
        cells: [label, text],
      }))}
    />
  )
}
