import { startTexts } from '#i18n'
import { listProfiles } from '#storage'
import { link } from '../shared/link.ts'

/** The front page is static: this only offers to go on with a portfolio that is already here. */
async function offerToContinue(): Promise<void> {
  const place = document.querySelector<HTMLAnchorElement>('[data-continue]')
  const profiles = await listProfiles()
  if (!place || !profiles.ok) return
  const [last, second] = profiles.value
  if (!last) return
  const name = place.querySelector('[data-continue-name]')
  if (name) name.textContent = second ? startTexts.whose : last.name
  place.href = link(second ? '/who/' : '/portfolio/')
  place.hidden = false
}

void offerToContinue()
