import { verifyBundle } from '#bundle'

self.onmessage = async ({ data }: MessageEvent<File>) => {
  const start = performance.now()
  let outlineMs = 0
  const onOutline = () => {
    outlineMs = performance.now() - start
  }
  const { headline } = await verifyBundle(data, { onOutline })
  self.postMessage({ outlineMs, verdictMs: performance.now() - start, headline })
}
self.postMessage('ready')
