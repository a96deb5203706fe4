/** What is kept is found by the hash of the program that made it, and by no other. */
import {createHash} from 'node:crypto'
import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {addProgram} from '../../scripts/files/add-program.ts'

let project: string
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'program-'))
  writeFileSync(join(project, 'rule.ts'), 'one')
  writeFileSync(join(project, 'notes.md'), 'one')
})
afterEach(() => rmSync(project, {recursive: true}))

function digest(began?: number): string {
  const hash = createHash('sha256')
  addProgram(hash, ['*.ts'], project, began)
  return hash.digest('hex')
}
const later = () => Date.now() + 60_000

it('the hash of a program is that of its files, whatever else there is', () => {
  const before = digest(later())
  writeFileSync(join(project, 'notes.md'), 'two')
  expect(digest(later())).toBe(before)
  writeFileSync(join(project, 'rule.ts'), 'two')
  expect(digest(later())).not.toBe(before)
  writeFileSync(join(project, 'rule.ts'), 'one')
  expect(digest(later())).toBe(before)
})

it('a program that was written while it ran has a hash like no other', () => {
  const began = Date.now() - 60_000
  expect(digest(began)).not.toBe(digest(began))
  expect(digest(began)).not.toBe(digest(later()))
})

it('what the time of a content is set to tells nothing of when it was written', () => {
  const file = join(project, 'rule.ts')
  const day = 86_400_000
  utimesSync(file, new Date(), new Date(Date.now() + 400 * day))
  expect(digest(later())).toBe(digest(later()))
  utimesSync(file, new Date(), new Date(Date.now() - 400 * day))
  const began = Date.now() - 60_000
  expect(digest(began)).not.toBe(digest(began))
})
