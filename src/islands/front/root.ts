import { link } from '../shared/link.ts'
import { currentStudent } from '../shared/student.ts'

/** The front page is static: this only offers to go on with a portfolio that is already here. */
async function offerToContinue(): Promise<void> {
  const place = document.querySelector<HTMLAnchorElement>('[data-continue]')
  const student = await currentStudent()
  if (!place || !student.ok || !student.value) return
  const { given, family } = student.value.portfolio.owner.name
  const name = place.querySelector('[data-continue-name]')
  if (name) name.textContent = `${given} ${family}`.trim()
  place.href = link('/portfolio/')
  place.hidden = false
}

void offerToContinue()
