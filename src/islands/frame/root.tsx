import { render } from 'preact'
import { currentStudent } from '../shared/student.ts'
import { SpineRoot } from './SpineRoot.tsx'

/** The static part of the spine stays until the portfolio is open. */
async function fillSpine(place: Element): Promise<void> {
  const student = await currentStudent()
  if (!student.ok || !student.value) return
  place.replaceChildren()
  render(<SpineRoot student={student.value} />, place)
}

const spine = document.querySelector('[data-spine]')
if (spine) void fillSpine(spine)

// Toasts, keys and news of the app can wait for the screen itself.
void import('./after-screen.tsx').then(({ showAfterScreen }) => showAfterScreen())
