import { useEffect, useState } from 'preact/hooks'
import { exampleTexts, explainStorage } from '#i18n'
import { LinkButton, Notice, Progress } from '#ui'
import { link } from '../shared/link.ts'

/** Lays the example out in a profile of its own, then opens it. */
export function ExampleScreen() {
  const [share, setShare] = useState(0)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    void layOut()
  }, [])
  async function layOut() {
    const { openExample } = await import('./open-example.ts')
    const opened = await openExample(setShare)
    if (opened.ok) location.replace(link('/portfolio/'))
    else setFailure(explainStorage(opened.failure))
  }

  if (!failure) return <Progress label={exampleTexts.laying} value={share} />
  return (
    <Notice tone="broken" isLive action={<LinkButton href={link('/')}>{exampleTexts.back}</LinkButton>}>
      <p>{failure}</p>
    </Notice>
  )
}
