import { describe, expect, test } from 'vitest'
import { answerNavigation } from '../../src/pwa/navigation.ts'

const scope = 'https://school.example/a/b/'
const offline = '<html><head><title>x</title></head></html>'
const networkFails = () => Promise.reject(new TypeError('Failed to fetch'))

function ask(
  path: string,
  { fetchPage = networkFails as () => Promise<Response>, hasOfflinePage = true } = {},
) {
  return answerNavigation(new Request(scope + path), {
    scope,
    fetchPage,
    isKept: (address) => address === `${scope}guides/index.html`,
    readKept: async (page) =>
      hasOfflinePage && page === 'offline/index.html' ? new Response(offline) : undefined,
  })
}

describe('answerNavigation()', () => {
  test('prefers the network', async () => {
    const answer = await ask('guides', { fetchPage: async () => new Response('fresh') })

    expect(await answer.text()).toBe('fresh')
  })

  test('passes on the 404 page of the host', async () => {
    const answer = await ask('nowhere/', { fetchPage: async () => new Response('', { status: 404 }) })

    expect(answer.status).toBe(404)
  })

  test('sends an address without its slash to the kept page, with the query', async () => {
    const answer = await ask('guides?id=1')

    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(`${scope}guides/?id=1`)
  })

  test('shows the page about missing connection with links that work at any depth', async () => {
    const answer = await ask('some/unknown/page/')

    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain(`<head><base href="${scope}offline/index.html">`)
  })

  test('fails as the network did when there is nothing to show', async () => {
    await expect(ask('nowhere/', { hasOfflinePage: false })).rejects.toThrow('Failed to fetch')
  })
})
