import { useEffect, useState } from 'preact/hooks'
import { explainShowcase, slidesTexts } from '#i18n'
import { appendLog } from '#storage'
import { EmptyState, IconButton, LinkButton } from '#ui'
import { link } from '../shared/link.ts'
import type { Student } from '../shared/student.ts'
import { useLoad } from '../shared/use-load.ts'
import { loadDeck } from './deck.ts'
import { useFullScreen } from './full-screen.ts'
import { ShownSlide } from './ShownSlide.tsx'
import styles from './SlidesScreen.module.css'
import { useTurning } from './use-turning.ts'

/** «Показать классу»: what was chosen to be shown and nothing else, over the whole screen; Esc returns. */
export function SlidesScreen({ student }: { student: Student }) {
  const deck = useLoad(() => loadDeck(student), [student])
  const [at, setAt] = useState(0)
  const total = deck?.ok ? deck.value.slides.length : 0
  const leave = () => location.assign(link('/show/'))
  const turn = (by: number) => setAt((now) => Math.min(Math.max(0, now + by), Math.max(0, total - 1)))
  const fullScreen = useFullScreen(leave)
  useTurning({ turn, leave })
  useEffect(() => {
    if (deck?.ok) void appendLog(student.db, shownEvent(deck.value.slides.length))
  }, [deck])

  if (!deck) return <p role="status">{slidesTexts.opening}</p>
  const slide = deck.ok ? deck.value.slides[at] : undefined
  if (!deck.ok || !slide) return <NothingChosen why={deck.ok ? '' : explainShowcase(deck.failure)} />
  return (
    <div class={styles.stage}>
      <h1 class="visually-hidden">{slidesTexts.title}</h1>
      <div class={styles.slide} aria-live="polite">
        <ShownSlide
          key={at}
          db={student.db}
          slide={slide}
          files={deck.value.files}
          counter={slidesTexts.counter(at + 1, total)}
        />
      </div>
      <nav class={styles.controls} aria-label={slidesTexts.title}>
        <IconButton icon="chevron-left" label={slidesTexts.previous} onClick={() => turn(-1)} />
        <IconButton icon="chevron-right" label={slidesTexts.next} onClick={() => turn(1)} />
        <IconButton icon="maximize" label={slidesTexts.full} onClick={fullScreen} />
        <span class={styles.keys}>{slidesTexts.keys}</span>
        <IconButton icon="x" label={slidesTexts.leave} onClick={leave} />
      </nav>
    </div>
  )
}

function NothingChosen({ why }: { why: string }) {
  return (
    <>
      <h1 class="visually-hidden">{slidesTexts.title}</h1>
      <EmptyState
        title={slidesTexts.nothing}
        text={why}
        actions={
          <LinkButton href={link('/show/')} kind="primary">
            {slidesTexts.choose}
          </LinkButton>
        }
      />
    </>
  )
}

function shownEvent(slides: number) {
  return { at: new Date().toISOString(), act: 'slides-shown', about: String(slides) } as const
}
