import { transitionTexts } from '#i18n'
import styles from './Transition.module.css'
import { type Step, steps } from './use-step.ts'

/** Where in the three steps the student is. */
export function StepLine({ step }: { step: Step }) {
  return (
    <ol class={styles.steps} aria-label={transitionTexts.steps}>
      {steps.map((one) => (
        <li key={one} class={styles.step} aria-current={one === step ? 'step' : undefined}>
          {transitionTexts.step[one]}
        </li>
      ))}
    </ol>
  )
}
