/** Hostile names, tables and settings of an archive: nothing leaves the folder, nothing is run. */
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {hostilePaths} from '../../../scripts/fuzz/file-names.ts'
import {normalizeArchive} from '../../../scripts/normalize/archive.ts'
import {authorityNames} from '../../../scripts/normalize/names/authority-names.ts'
import {write} from '../../../scripts/normalize/write.ts'
import {readSettings} from '../../../src/archive-folder/settings.ts'
import {loadAuthorities} from '../../../src/authorities/load.ts'
import {formatProblem} from '../../../src/lib/problem.ts'
import {smallReference} from '../reference.ts'
import {prose} from './one-file.ts'

let root = ''
let folder = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hostile-'))
  folder = join(root, 'archive')
  mkdirSync(folder)
})
afterEach(() => rmSync(root, {recursive: true}))

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), content)
}

test('whatever files are called, what is made of them stays in its folders, under plain names', async () => {
  const paths = [
    ...hostilePaths,
    '../outside.txt',
    '../../etc/x.txt',
    '/etc/x.txt',
    'a/../../x.txt'
  ]
  const files = paths.map((path) => ({path, bytes: Buffer.from(`${prose} In ${path}.`)}))
  write(folder, await Promise.resolve(normalizeArchive(files, smallReference)))
  expect(readdirSync(root)).toEqual(['archive'])
  const made = readdirSync(folder, {recursive: true, withFileTypes: true})
  const names = made.filter((entry) => entry.isFile()).map(({name}) => name)
  expect(names.length).toBeGreaterThan(2 * hostilePaths.length - 8)
  // No option of a command, no device, no hidden file.
  expect(names.filter((name) => !/^[a-z0-9][a-z0-9-]*\.(?:md|json|txt)$/.test(name))).toEqual([])
  expect(existsSync(join(root, 'outside.txt'))).toBe(false)
})

describe('settings', () => {
  test('a title is text', () => {
    const title = '<script>globalThis.attacked = true</script>'
    put('archive.yaml', `title: ${JSON.stringify(title)}\n`)
    expect(readSettings(folder)).toMatchObject({settings: {title}, problems: []})
  })

  test.each([
    ['a key of all objects', '__proto__: {attacked: true}\n', '__proto__'],
    ['a key of functions', 'constructor: x\n', 'constructor'],
    ['an address that is a script', 'url: "javascript:attacked()"\n', 'url']
  ])('%s is a problem, and has no effect', (_, yaml, named) => {
    put('archive.yaml', yaml)
    const {settings, problems} = readSettings(folder)
    expect(problems.map(formatProblem).join('\n')).toContain(named)
    expect(settings.url).toBeUndefined()
    expect({}).not.toHaveProperty('attacked')
  })

  test.each(['title: !!js/function "function () { globalThis.attacked = true }"\n', '!!js x\n'])(
    'a tag of a script runs nothing: %j',
    (yaml) => {
      put('archive.yaml', yaml)
      readSettings(folder)
      expect(globalThis).not.toHaveProperty('attacked')
    }
  )
})

describe('tables', () => {
  const people = 'id,name,born,source\n'

  test('a name is text, in the tables and in evidence', async () => {
    const name = 'Ada <img src=x onerror=attacked()>'
    put('authorities/people.csv', `${people}ada,"${name}",1950,test\n`)
    const {authorities, problems} = loadAuthorities(join(folder, 'authorities'))
    expect(problems).toEqual([])
    expect(authorities.people.get('ada')?.name).toBe(name)
    const files = [{path: 'a.txt', bytes: Buffer.from(`${name} came. ${prose}`)}]
    const reference = {authorities, names: authorityNames(authorities)}
    const {outcomes} = await Promise.resolve(normalizeArchive(files, reference))
    expect(outcomes).toHaveLength(1)
  })

  test.each([
    ['an id that is a path', '../../x,Ada,1950,test'],
    ['an id that is an option', '--out,Ada,1950,test'],
    ['an id of all objects', '__proto__,Ada,1950,test'],
    ['a day that no calendar has', 'ada,Ada,1950-02-30,test']
  ])('%s is a problem, with its line', (_, row) => {
    put('authorities/people.csv', `${people}${row}\n`)
    const {problems} = loadAuthorities(join(folder, 'authorities'))
    expect(problems.map(formatProblem).join('\n')).toContain('authorities/people.csv:2')
  })
})
