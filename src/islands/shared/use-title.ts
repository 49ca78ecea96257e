import { useEffect } from 'preact/hooks'
import { frameTexts } from '#i18n'

/** Names the page in the tab and for those who listen to it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = frameTexts.titleOf(title)
  }, [title])
}
