import type { Sha256Hex } from '#domain'
import type { Slide as SlideContent } from '#showcase'
import { type ProfileDb, readCopy } from '#storage'
import { Slide } from '#ui'
import { useObjectUrl } from '../shared/use-object-url.ts'

type Props = {
  db: ProfileDb
  slide: SlideContent
  files: ReadonlyMap<string, Sha256Hex>
  counter: string
}

export function ShownSlide({ db, slide, files, counter }: Props) {
  const shown = slide.kind === 'closing' ? undefined : slide.picture
  const file = shown && files.get(shown.name)
  const src = useObjectUrl(async () => (file ? readCopy(db, file, 'view') : undefined), [file])
  const picture = src && shown ? { src, alt: shown.alt } : undefined
  switch (slide.kind) {
    case 'title':
      return (
        <Slide title={slide.name} overline={slide.over} picture={picture} counter={counter} isOpening>
          <p>{slide.sentence}</p>
        </Slide>
      )
    case 'entry':
      return (
        <Slide title={slide.title} overline={slide.section} picture={picture} counter={counter}>
          {slide.result && <p>{slide.result}</p>}
          {slide.facts && <p>{slide.facts}</p>}
          {slide.text && <p>{slide.text}</p>}
          {slide.steps.length > 0 && (
            <ol>
              {slide.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
        </Slide>
      )
    case 'closing':
      return (
        <Slide title={slide.thanks} counter={counter} isOpening>
          <p>{slide.name}</p>
        </Slide>
      )
  }
}
