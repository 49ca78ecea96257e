import { useEffect, useRef, useState } from 'preact/hooks'
import { evidenceTexts } from '#i18n'
import type { PdfPages } from '#media'
import styles from './FileViewer.module.css'

/** All pages of a PDF, one under the other, drawn when they come near the window. */
export function PdfView({ read }: { read: () => Promise<Blob | undefined> }) {
  const [pages, setPages] = useState<PdfPages | 'unreadable'>()
  useEffect(() => {
    let opened: PdfPages | undefined
    let isLeft = false
    void openPages(read).then((found) => {
      opened = found
      if (isLeft) found?.close()
      else setPages(found ?? 'unreadable')
    })
    return () => {
      isLeft = true
      opened?.close()
    }
  }, [])
  if (!pages) return <p role="status">{evidenceTexts.opening}</p>
  if (pages === 'unreadable') return <p>{evidenceTexts.notShown}</p>
  return (
    <div class={styles.pages}>
      {Array.from({ length: pages.count }, (_, at) => (
        <PdfPage key={at} pages={pages} at={at} />
      ))}
    </div>
  )
}

async function openPages(read: () => Promise<Blob | undefined>): Promise<PdfPages | undefined> {
  const { openPdf } = await import('#media')
  const file = await read()
  return file && openPdf(file)
}

function PdfPage({ pages, at }: { pages: PdfPages; at: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [text, setText] = useState('')
  useEffect(() => {
    const place = canvas.current
    if (!place) return
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        watcher.disconnect()
        const width = place.clientWidth * Math.min(devicePixelRatio, 2)
        void pages.draw(at, place, width).then(setText)
      },
      { rootMargin: '100%' },
    )
    watcher.observe(place)
    return () => watcher.disconnect()
  }, [pages, at])
  return (
    <figure class={styles.sheet}>
      <canvas ref={canvas} role="img" aria-label={evidenceTexts.pdfPage(at + 1, pages.count)} />
      <figcaption class="visually-hidden">{text}</figcaption>
    </figure>
  )
}
