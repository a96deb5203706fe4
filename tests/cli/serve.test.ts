import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {CommandError} from '../../scripts/cli/run.ts'
import {readPort} from '../../scripts/cli/port.ts'
import {serve, type RunningServer} from '../../scripts/serve/server.ts'

let folder: string
let running: RunningServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  mkdirSync(join(folder, 'about'))
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, 'about/index.html'), 'about')
  writeFileSync(join(folder, '404.html'), 'missing')
  running = await serve(folder, '/archive/')
})

afterAll(async () => {
  await running.close()
  rmSync(folder, {recursive: true})
})

const get = async (path: string) => {
  const answer = await fetch(new URL(path, running.address), {redirect: 'manual'})
  return [answer.status, await answer.text()]
}

describe('the server', () => {
  it('serves the site below its base path', async () => {
    expect(await get('/archive/')).toEqual([200, 'home'])
    expect(await get('/archive/about/')).toEqual([200, 'about'])
    expect(await get('/archive/?q=x')).toEqual([200, 'home'])
  })

  it('answers everything else with the 404 page', async () => {
    expect(await get('/archive/nothing/')).toEqual([404, 'missing'])
    expect(await get('/about/')).toEqual([404, 'missing'])
    expect(await get('/archive/../../../etc/passwd')).toEqual([404, 'missing'])
    expect(await get('/archive/%2e%2e/%2e%2e/etc/passwd')).toEqual([404, 'missing'])
  })

  it('leads to the base path', async () => {
    for (const path of ['/', '/archive']) {
      const answer = await fetch(new URL(path, running.address), {redirect: 'manual'})
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/archive/'])
    }
  })

  it('takes the next free port, and only the one that was asked for', async () => {
    const second = await serve(folder, '/')
    expect(second.address).not.toBe(running.address.replace('archive/', ''))
    const port = Number(new URL(second.address).port)
    await expect(serve(folder, '/', port)).rejects.toThrow(
      new CommandError(
        `Port ${port} is in use. Choose another, or leave --port out for the first free one from 4321.`
      )
    )
    await expect(serve(folder, '/', port)).rejects.toBeInstanceOf(CommandError)
    await second.close()
  })
})

describe('--port', () => {
  it('is a whole number', () => {
    expect(readPort({})).toBeUndefined()
    expect(readPort({port: '8080'})).toBe(8080)
  })

  for (const port of ['0', '70000', 'http', '80.5', '-1']) {
    it(`is not ${port}`, () => {
      expect(() => readPort({port})).toThrow('is not a port')
    })
  }
})
