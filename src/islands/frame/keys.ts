import { link } from '../shared/link.ts'

const fields = 'input, textarea, select, [contenteditable], dialog'

/** Single keys for the acts done most. They never act while a field has the focus (WCAG 2.1.4). */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(fields)) return
    if (act(event)) event.preventDefault()
  })
}

function act({ code, key }: KeyboardEvent): boolean {
  if (key === '?') return showHelp()
  if (code === 'KeyN') return go('/add/')
  if (code === 'KeyP') return go('/show/')
  if (code === 'Slash') return focusSearch()
  return false
}

function go(page: string): true {
  location.assign(link(page))
  return true
}

function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>("input[type='search']")
  search?.focus()
  return search !== null
}

function showHelp(): boolean {
  const help = document.querySelector<HTMLDialogElement>('[data-keys-help]')
  help?.showModal()
  return help !== null
}
