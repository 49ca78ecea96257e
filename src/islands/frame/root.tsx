import { render } from 'preact'
import { currentStudent } from '../shared/student.ts'
import { SpineRoot } from './SpineRoot.tsx'

/** The static part of the spine stays until the portfolio is open. A phone never shows it, nor pays for it. */
async function fillSpine(place: Element): Promise<void> {
  await firstSight(place)
  const student = await currentStudent()
  if (!student.ok || !student.value) return
  place.replaceChildren()
  render(<SpineRoot student={student.value} />, place)
}

/** Waits until an element is on the screen. */
function firstSight(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      resolve()
    })
    observer.observe(element)
  })
}

const spine = document.querySelector('[data-spine]')
if (spine) void fillSpine(spine)

// Toasts, keys and news of the app can wait for the screen itself.
void currentStudent()
  .then(() => import('./after-screen.tsx'))
  .then(({ showAfterScreen }) => showAfterScreen())
