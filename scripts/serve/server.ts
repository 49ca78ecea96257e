import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { mimeType } from './mime.ts'
import { type ByteRange, parseRange } from './range.ts'
import { resolveTarget, type ServedFile } from './resolve.ts'

/** A static host as the app expects one: it can stand under any sub-path, and hashed files never change. */
export function createStaticServer({ folder, base = '/' }: { folder: string; base?: string }): Server {
  return createServer((request, response) => {
    response.setHeader('x-content-type-options', 'nosniff')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const target = resolveTarget(folder, base, request.url ?? '/')
    if (target.kind === 'redirect') response.writeHead(308, { location: target.to }).end()
    else if (target.kind === 'file') sendFile(target, request, response)
    else sendMissing(folder, request, response)
  })
}

/** Listens on this machine only: on the wished port or, if it is taken, on a free one. Answers the address. */
export async function listen(server: Server, port: number): Promise<string> {
  const open = (wished: number) =>
    new Promise<void>((done, failed) => {
      server.once('error', failed)
      server.listen(wished, '127.0.0.1', done)
    })
  await open(port).catch(() => open(0))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/`
}

function sendFile(file: ServedFile, request: IncomingMessage, response: ServerResponse): void {
  const range = parseRange(request.headers.range, file.size)
  const tag = `"${file.size.toString(36)}-${Math.trunc(file.changedAt).toString(36)}"`
  response.setHeader('etag', tag)
  response.setHeader('accept-ranges', 'bytes')
  response.setHeader('cache-control', cacheRule(request.url ?? ''))
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end()
  } else if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${file.size}` }).end()
  } else if (range === 'whole') {
    sendBytes(200, file, { start: 0, end: file.size - 1 }, request, response)
  } else {
    response.setHeader('content-range', `bytes ${range.start}-${range.end}/${file.size}`)
    sendBytes(206, file, range, request, response)
  }
}

function sendMissing(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const page = resolveTarget(folder, '/', '/404.html')
  response.setHeader('cache-control', 'no-cache')
  if (page.kind === 'file') sendBytes(404, page, { start: 0, end: page.size - 1 }, request, response)
  else response.writeHead(404).end()
}

function sendBytes(
  status: number,
  file: ServedFile,
  { start, end }: ByteRange,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(status, { 'content-type': mimeType(file.path), 'content-length': end - start + 1 })
  if (request.method === 'HEAD' || end < start) response.end()
  else pipeline(createReadStream(file.path, { start, end }), response, () => {})
}

/** Names under `_astro/` carry a hash of their content; everything else is asked for anew. */
function cacheRule(address: string): string {
  return /\/_astro\//.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache'
}
