import {describe, expect, it} from 'vitest'
import {refusal, type RequestFacts} from '../../scripts/desk/request-guard.ts'

const own = {host: 'localhost:4321', origin: 'http://localhost:4321'}
const json = {'content-type': 'application/json; charset=utf-8'}
const post = (headers: RequestFacts['headers'], remoteAddress: string | undefined = '::1') =>
  refusal({method: 'POST', headers, remoteAddress})
const get = (headers: RequestFacts['headers'], remoteAddress: string | undefined = '127.0.0.1') =>
  refusal({method: 'GET', headers, remoteAddress})

describe('may pass', () => {
  const passing: Readonly<Record<string, string | undefined>> = {
    'the page itself': post({...own, ...json, 'sec-fetch-site': 'same-origin'}),
    'by address': post({host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321', ...json}),
    'by version 6': post({host: '[::1]:4321', origin: 'http://[::1]:4321', ...json}),
    'mapped addresses': post({...own, ...json}, '::ffff:127.0.0.1'),
    reading: get({host: 'localhost:4321'})
  }
  for (const [name, answer] of Object.entries(passing)) {
    it(name, () => expect(answer).toBeUndefined())
  }
})

describe('is refused', () => {
  const refused: Readonly<Record<string, string | undefined>> = {
    'another computer': post({...own, ...json}, '192.168.1.7'),
    'another computer that reads': get({host: 'localhost:4321'}, '10.0.0.1'),
    'an unknown sender': refusal({method: 'GET', headers: own, remoteAddress: undefined}),
    'another site': post({...own, ...json, origin: 'https://evil.example'}),
    'another port of this computer': post({...own, ...json, origin: 'http://localhost:8080'}),
    'a sandboxed frame': post({...own, ...json, origin: 'null'}),
    'a page that does not say where it is from': post({host: own.host, ...json}),
    'a name that somebody pointed here': post({
      host: 'evil.example:4321',
      origin: 'http://evil.example:4321',
      ...json
    }),
    'a name that only begins like ours': get({host: 'localhost.evil.example'}),
    'another site that reads': get({host: own.host, 'sec-fetch-site': 'cross-site'}),
    'a form': post({...own, 'content-type': 'text/plain'}),
    'a request without a type': post(own),
    'a request without a host': get({})
  }
  for (const [name, answer] of Object.entries(refused)) {
    it(name, () => expect(answer).toBeTypeOf('string'))
  }
})
