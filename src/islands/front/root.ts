import { explainStorage, frontTexts } from '#i18n'
import { link } from '../shared/link.ts'
import { currentStudent } from '../shared/student.ts'

/** The front page is static: this only offers to go on with a portfolio that is already here. */
async function offerToContinue(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-continue]')
  const student = await currentStudent()
  if (!place || !student.ok || !student.value) return
  const { owner } = student.value.portfolio
  const name = `${owner.name.given} ${owner.name.family}`.trim()
  const anchor = place.querySelector('a')
  if (anchor) anchor.href = link('/portfolio/')
  const label = place.querySelector('[data-continue-name]')
  if (label) label.textContent = name
  place.hidden = false
}

async function startExample(door: HTMLAnchorElement): Promise<void> {
  const status = document.querySelector<HTMLElement>('[data-example-status]')
  const say = (text: string) => {
    if (status) status.textContent = text
  }
  door.setAttribute('aria-busy', 'true')
  const { openExample } = await import('../example/open-example.ts')
  const opened = await openExample((done, total) => say(frontTexts.examplePart(done, total)))
  door.removeAttribute('aria-busy')
  if (opened.ok) location.assign(link('/portfolio/'))
  else say(explainStorage(opened.failure))
}

document.querySelector<HTMLAnchorElement>('[data-example]')?.addEventListener('click', (event) => {
  event.preventDefault()
  if (event.currentTarget instanceof HTMLAnchorElement) void startExample(event.currentTarget)
})

void offerToContinue()
