/** Generated files are not made again while they are as they were made, and are put right when they are not. */
import {
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {ArchiveNormalizer} from '../../scripts/normalize/archive.ts'
import {openDraftCache} from '../../scripts/normalize/cache/draft-cache.ts'
import {openMadeFiles} from '../../scripts/normalize/cache/made-files.ts'
import type {Reference, SourceFile} from '../../scripts/normalize/stages.ts'
import {writeSteps} from '../../scripts/normalize/write.ts'
import {correctionOf} from './corrections/correction-of.ts'
import {smallReference} from './reference.ts'

let root = ''
let folder = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'made-'))
  folder = join(root, 'archive')
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

const prose =
  'The growers of the harvest asked the treasury for help before winter came to the north of the country, as they had done the year before. '
const story = (name: string) =>
  `${name}\n\n${Array.from({length: 9}, (_, index) => prose.replace('north', `${index}th part`)).join('')}`
const file = (path: string, text: string): SourceFile => ({path, bytes: Buffer.from(text)})
const two = [file('a.txt', 'Text a.'), file('b.txt', 'Text b.')]

interface Run {
  readonly files?: readonly SourceFile[]
  readonly situation?: string
  readonly corrections?: Reference['corrections']
  readonly isCertain?: () => boolean
}

/** One run over an archive; says which ids were made, and how many files were written. */
async function run({
  files = two,
  situation = 'the same',
  corrections = new Map(),
  isCertain = () => true
}: Run = {}) {
  const cache = openDraftCache(join(root, 'drafts'), situation, corrections, isCertain)
  const normalizer = new ArchiveNormalizer({...smallReference, corrections}, [], cache)
  for (const one of files) await normalizer.add(one)
  cache.close()
  const memory = openMadeFiles(join(root, 'made'), situation, isCertain)
  const made: string[] = []
  const steps = writeSteps(folder, normalizer.result(), {
    ...memory,
    remember(path, digest, content) {
      if (path.endsWith('.md')) made.push(path.slice(folder.length + '/articles/'.length, -3))
      memory.remember(path, digest, content)
    }
  })
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  // Longer than the finest clock of a file system needs to tell a later change.
  await setTimeout(30)
  memory.close()
  return {made, changed: step.value.changed}
}

const article = (id: string) => join(folder, `articles/${id}.md`)
const nothing = {made: [], changed: 0}

test('what did not change is made once', async () => {
  expect(await run()).toEqual({made: ['a', 'b'], changed: 4})
  expect(await run()).toEqual(nothing)
})

describe('a file is put right that', () => {
  const edits: Record<string, (path: string) => void> = {
    'was edited': (path) => writeFileSync(path, 'Mine.'),
    'was edited to the same length': (path) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace('Text', 'Test')),
    'was edited to the same length, its time set back': (path) => {
      const {atime, mtime} = statSync(path)
      writeFileSync(path, readFileSync(path, 'utf8').replace('Text', 'Test'))
      utimesSync(path, atime, mtime)
    },
    'another was put in place of': (path) => {
      writeFileSync(`${path}.other`, readFileSync(path, 'utf8').replace('Text', 'Test'))
      renameSync(`${path}.other`, path)
    },
    'was deleted': (path) => rmSync(path)
  }
  const ofEvidence = (path: string) => path.replace('articles', 'evidence').replace('.md', '.json')

  test.each(Object.entries(edits))('%s', async (_, edit) => {
    await run()
    for (const path of [article('a'), ofEvidence(article('a'))]) {
      const right = readFileSync(path, 'utf8')
      edit(path)
      await run()
      expect(readFileSync(path, 'utf8')).toBe(right)
      expect(await run()).toEqual(nothing)
    }
  })

  test('and one that was written again as it was is not made', async () => {
    await run()
    writeFileSync(article('a'), readFileSync(article('a')))
    expect(await run()).toEqual(nothing)
  })
})

describe('an article is made again when', () => {
  beforeEach(() => run())

  test('its text changes', async () => {
    const [, b] = two as [SourceFile, SourceFile]
    const {made} = await run({files: [file('a.txt', 'Text A.'), b]})
    expect(made).toEqual(['a'])
  })

  test('a curator says something of it', async () => {
    const corrections = new Map([['b', correctionOf('Text b.', [{set: {page: '7'}}], 'b')]])
    expect((await run({corrections})).made).toEqual(['b'])
    expect((await run()).made).toEqual(['b'])
  })

  test('the circumstances are others', async () => {
    expect((await run({situation: 'others'})).made).toEqual(['a', 'b'])
  })

  test('what was known of files is gone or damaged', async () => {
    rmSync(join(root, 'made'), {recursive: true})
    expect(await run()).toEqual({made: ['a', 'b'], changed: 0})
    writeFileSync(join(root, 'made/made.json'), '{"circumstances":"the same"')
    expect(await run()).toEqual({made: ['a', 'b'], changed: 0})
  })

  test('another version of its text comes or goes, and no other article is', async () => {
    const kin = [file('c.txt', story('One')), ...two]
    await run({files: kin})
    expect((await run({files: [...kin, file('d.txt', story('Two'))]})).made).toEqual(['c', 'd'])
    expect((await run({files: kin})).made).toEqual(['c'])
  })
})

test('nothing is known of files that were made while the program was written', async () => {
  await run({isCertain: () => false})
  expect((await run()).made).toEqual(['a', 'b'])
})

test('the text of a withheld article goes, and comes back', async () => {
  await run()
  const before = readFileSync(article('a'), 'utf8')
  const withhold = {reason: 'Asked for.', since: '2026-05-03'}
  const corrections = new Map([['a', correctionOf('Text a.', [{withhold}], 'a')]])
  expect((await run({corrections})).made).toEqual(['a'])
  expect(readFileSync(article('a'), 'utf8')).not.toContain('Text a.')
  await run()
  expect(readFileSync(article('a'), 'utf8')).toBe(before)
})
