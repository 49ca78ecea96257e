// The page of the bench «verify»: a worker checks the file that was put into the field.

type Answer = { outlineMs: number; verdictMs: number; headline: number }

const field = document.createElement('input')
field.type = 'file'
document.body.append(field)

Object.assign(window, {
  bench: {
    async verify(): Promise<Answer> {
      const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' })
      await new Promise((resolve) => {
        worker.onmessage = resolve
      })
      const answer = new Promise<Answer>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
        worker.onerror = (event) => reject(new Error(event.message))
      })
      worker.postMessage(field.files?.[0])
      return answer.finally(() => worker.terminate())
    },
  },
})
