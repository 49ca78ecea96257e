import { render, type VNode } from 'preact'
import { currentStudent } from '../shared/student.ts'
import { followAppNews } from './app-news.ts'
import { FrameToasts } from './FrameToasts.tsx'
import { tellOfClosing, tidyOnce } from './housekeeping.ts'
import { InstallNotice } from './InstallNotice.tsx'
import { KeysHelp } from './KeysHelp.tsx'

/** Milliseconds after which a person has begun to read, and tidying disturbs nobody. */
const quiet = 5000

/** Draws what stands over every screen, and begins to follow news of the app. */
export async function showAfterScreen(): Promise<void> {
  append(<FrameToasts />, document.body)
  append(<KeysHelp />, document.body)
  void followAppNews()
  const student = await currentStudent()
  if (!student.ok || !student.value) return
  const { db } = student.value
  append(<InstallNotice db={db} />, document.querySelector('main') ?? document.body)
  tellOfClosing(db)
  setTimeout(() => void tidyOnce(db), quiet)
}

function append(view: VNode, parent: Element): void {
  const place = document.createElement('div')
  parent.append(place)
  render(view, place)
}
