import { render, type VNode } from 'preact'
import { currentStudent } from '../shared/student.ts'
import { followAppNews } from './app-news.ts'
import { FrameToasts } from './FrameToasts.tsx'
import { InstallNotice } from './InstallNotice.tsx'
import { KeysHelp } from './KeysHelp.tsx'
import { SpineRoot } from './SpineRoot.tsx'

function append(view: VNode, parent: Element): void {
  const place = document.createElement('div')
  parent.append(place)
  render(view, place)
}

/** The static part of the spine stays until the portfolio is open. */
async function fillFrame(): Promise<void> {
  const student = await currentStudent()
  if (!student.ok || !student.value) return
  const spine = document.querySelector('[data-spine]')
  spine?.replaceChildren()
  if (spine) render(<SpineRoot student={student.value} />, spine)
  append(<InstallNotice db={student.value.db} />, document.querySelector('main') ?? document.body)
}

append(<FrameToasts />, document.body)
append(<KeysHelp />, document.body)
void fillFrame()
void followAppNews()
