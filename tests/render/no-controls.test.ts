/** Pages as they are written, whatever stands in their data. */
import {expect, test} from 'vitest'
import type {APIContext} from 'astro'
import {onRequest} from '../../src/middleware.ts'

const rendered = (body: string, type: string) =>
  onRequest({locals: {}} as APIContext, () =>
    Promise.resolve(new Response(body, {status: 404, headers: {'content-type': type}}))
  )

test('a page holds no control character', async () => {
  const response = await rendered('<a title="re\0opens">\x01\n</a>', 'text/html; charset=utf-8')
  expect(response?.status).toBe(404)
  expect(await response?.text()).toBe('<a title="re\uFFFDopens">␁\n</a>')
})

test('a page whose writer shows them is left to it', async () => {
  const answer = new Response('a\x01', {headers: {'content-type': 'text/html'}})
  const context = {locals: {controlsAreShownLater: true}} as APIContext
  expect(await onRequest(context, () => Promise.resolve(answer))).toBe(answer)
})

test('a file stays as it is', async () => {
  const response = await rendered('a\0b', 'text/plain')
  expect(await response?.text()).toBe('a\0b')
})
