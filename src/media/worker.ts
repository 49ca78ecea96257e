import { perform, type Reply, type Request } from './jobs.ts'

addEventListener('message', ({ data }) => {
  const request: Request = data
  const send = (reply: Reply) => postMessage(reply)
  void perform(request, (share) => send({ kind: 'share', share })).then((output) =>
    send({ kind: 'done', output }),
  )
})
