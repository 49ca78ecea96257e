import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Disclosure } from '#ui'

type Props = {
  summary: string
  /** Whether there is something inside when the screen is drawn. */
  isFilled: boolean
  children: ComponentChildren
}

/** Fields that most entries do without. What is filled stands open, and nothing folds up under the hands. */
export function Fold({ summary, isFilled, children }: Props) {
  const [isOpen] = useState(isFilled)
  return (
    <Disclosure summary={summary} isOpen={isOpen}>
      {children}
    </Disclosure>
  )
}
