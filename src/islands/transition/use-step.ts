import { useEffect, useState } from 'preact/hooks'

export const steps = ['what', 'choose', 'review'] as const
export type Step = (typeof steps)[number]

/** The step of the address, so that the browser's own «back» goes a step back and loses nothing. */
export function useStep(): [Step, (step: Step) => void] {
  const [step, setStep] = useState(stepOfAddress)
  useEffect(() => {
    const follow = () => setStep(stepOfAddress())
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const go = (next: Step) => {
    history.pushState(undefined, '', `#${next}`)
    setStep(next)
    scrollTo({ top: 0 })
  }
  return [step, go]
}

function stepOfAddress(): Step {
  return steps.find((step) => location.hash === `#${step}`) ?? 'what'
}
