import { render } from 'preact'
import { currentStudent } from '../shared/student.ts'
import { FrameToasts } from './FrameToasts.tsx'
import { listenToKeys } from './keys.ts'
import { SpineRoot } from './SpineRoot.tsx'

const toastPlace = document.createElement('div')
document.body.append(toastPlace)
render(<FrameToasts />, toastPlace)

/** The static part of the spine stays until the portfolio is open. */
async function fillSpine(place: Element): Promise<void> {
  const student = await currentStudent()
  if (!student.ok || !student.value) return
  place.replaceChildren()
  render(<SpineRoot student={student.value} />, place)
}

const spine = document.querySelector('[data-spine]')
if (spine) void fillSpine(spine)
listenToKeys()
