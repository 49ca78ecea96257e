import {
  decideHint,
  type InstallHint,
  type InstallWay,
  iosWay,
  readDismissal,
  saveDismissal,
} from './install-hint.ts'
import { deviceMemory, type Memory } from './memory.ts'

/** The event of Chromium browsers; it is not in the types of the platform. */
type PromptEvent = Event & { prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }> }

export type Install = {
  /** The hint as it stands now. */
  hint: () => InstallHint
  /** Tell when the first entry has been saved, or that there are some already. */
  entriesSaved: () => void
  /** Opens the browser's own question. A «no» counts as `dismiss`. */
  install: () => Promise<void>
  /** «Не сейчас»: the hint stays away for 90 days. */
  dismiss: () => void
}

export type InstallPlace = {
  events: EventTarget
  userAgent: string
  touchPoints: number
  isStandalone: () => boolean
  memory: Memory
  now: () => number
}

/** Follows whether to propose the installation; call it early, browsers offer it once. */
export function watchInstall(onChange: (hint: InstallHint) => void, place = browserPlace()): Install {
  let prompt: PromptEvent | undefined
  let hasEntries = false
  let isInstalled = false

  const way = (): InstallWay | undefined => (prompt ? 'prompt' : iosWay(place.userAgent, place.touchPoints))
  const hint = () =>
    decideHint({
      way: way(),
      isStandalone: isInstalled || place.isStandalone(),
      hasEntries,
      dismissedAt: readDismissal(place.memory),
      now: place.now(),
    })
  const tell = () => onChange(hint())
  const dismiss = () => {
    saveDismissal(place.memory, place.now())
    tell()
  }

  place.events.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    prompt = isPrompt(event) ? event : undefined
    tell()
  })
  place.events.addEventListener('appinstalled', () => {
    isInstalled = true
    tell()
  })

  return {
    hint,
    dismiss,
    entriesSaved: () => {
      hasEntries = true
      tell()
    },
    install: async () => {
      const asked = prompt
      prompt = undefined
      const answer = await asked?.prompt()
      if (answer?.outcome === 'dismissed') dismiss()
      else tell()
    },
  }
}

function isPrompt(event: Event): event is PromptEvent {
  return 'prompt' in event && typeof event.prompt === 'function'
}

function browserPlace(): InstallPlace {
  const modes = ['standalone', 'minimal-ui', 'fullscreen', 'window-controls-overlay']
  return {
    events: window,
    userAgent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
    isStandalone: () =>
      modes.some((mode) => matchMedia(`(display-mode: ${mode})`).matches) ||
      ('standalone' in navigator && navigator.standalone === true),
    memory: deviceMemory(),
    now: Date.now,
  }
}
