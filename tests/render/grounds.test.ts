import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {commonGround, takeGrounds} from '../../scripts/render/grounds.ts'

let root: string
beforeEach(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
  root = mkdtempSync(join(tmpdir(), 'grounds-'))
  mkdirSync(join(root, 'project/src'), {recursive: true})
  mkdirSync(join(root, 'content'))
  writeFileSync(join(root, 'project/src/code.ts'), '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, {recursive: true})
})

const groundOn = (day: string) =>
  commonGround(
    takeGrounds(join(root, 'project'), join(root, 'content'), undefined, new Date(`${day}T12:00Z`))
  )

it('without an `asOf`, every page rests on the year', () => {
  expect(groundOn('2026-12-31')).toBe(groundOn('2026-01-01'))
  expect(groundOn('2027-01-01')).not.toBe(groundOn('2026-12-31'))
})

it('with an `asOf`, no page rests on the clock', () => {
  writeFileSync(join(root, 'content/archive.yaml'), 'asOf: 2020-01-31\n')
  expect(groundOn('2027-01-01')).toBe(groundOn('2026-12-31'))
})
