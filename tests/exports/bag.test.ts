/** Bags are checked here by a reading of RFC 8493 that shares no code with the writer. */
import {createHash} from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {bagProblems, bagWithheld} from '../../scripts/exports/bag-check.ts'
import {writeBag} from '../../scripts/exports/bag.ts'
import {writeDeposit} from '../../scripts/exports/deposit.ts'
import {withheldCsv, withheldList} from '../../scripts/exports/withheld-list.ts'
import {checkArchive} from '../../scripts/exports/archive-check.ts'
import {loadArchive} from '../../scripts/search/archive.ts'

const content = join(import.meta.dirname, '../../content')

/** Section 2.1 of the RFC, read for SHA-256 bags. */
function conforms(bag: string): void {
  expect(readFileSync(join(bag, 'bagit.txt'), 'utf8')).toMatch(
    /^BagIt-Version: \d+\.\d+\nTag-File-Character-Encoding: UTF-8\n$/
  )
  const listed = readFileSync(join(bag, 'manifest-sha256.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(0, 64), line.slice(66)] as const)
  const payload = globSync('data/**/*', {cwd: bag}).filter((path) =>
    statSync(join(bag, path)).isFile()
  )
  const encoded = (path: string) =>
    path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D')
  expect(listed.map(([, path]) => path).toSorted()).toEqual(payload.map(encoded).toSorted())
  for (const path of payload) {
    const hash = createHash('sha256')
      .update(readFileSync(join(bag, path)))
      .digest('hex')
    expect(listed.find(([, name]) => name === encoded(path))?.[0]).toBe(hash)
  }
  const bytes = payload.reduce((sum, path) => sum + statSync(join(bag, path)).size, 0)
  expect(readFileSync(join(bag, 'bag-info.txt'), 'utf8')).toContain(
    `Payload-Oxum: ${bytes}.${payload.length}\n`
  )
  const tags = readFileSync(join(bag, 'tagmanifest-sha256.txt'), 'utf8').trimEnd().split('\n')
  for (const line of tags) {
    const hash = createHash('sha256')
      .update(readFileSync(join(bag, line.slice(66))))
      .digest('hex')
    expect(line.slice(0, 64)).toBe(hash)
  }
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bag-'))
  mkdirSync(join(folder, 'in/deep'), {recursive: true})
  writeFileSync(join(folder, 'in/a.txt'), 'a')
  writeFileSync(join(folder, 'in/deep/50% \n“b”.txt'), 'b')
})

const bagOf = () => {
  const bag = join(folder, 'bag')
  writeBag(bag, {
    parts: [{name: 'in', folder: join(folder, 'in')}],
    made: new Map([['made.json', '{}']]),
    info: [['External-Description', 'two\nlines']]
  })
  return bag
}

describe('a bag', () => {
  test('conforms, odd names included', () => {
    const bag = bagOf()
    conforms(bag)
    expect(bagProblems(bag)).toEqual([])
    expect(readFileSync(join(bag, 'bag-info.txt'), 'utf8')).toContain(
      'External-Description: two lines\n'
    )
  })

  test('never takes the place of something', () => {
    bagOf()
    expect(bagOf).toThrow('already')
  })

  test.each<[string, (bag: string) => void, RegExp]>([
    [
      'a changed byte',
      (bag) => {
        writeFileSync(join(bag, 'data/in/a.txt'), 'A')
      },
      /^data\/in\/a\.txt has changed/
    ],
    [
      'a missing file',
      (bag) => {
        rmSync(join(bag, 'data/in/a.txt'))
      },
      /^data\/in\/a\.txt is missing/
    ],
    [
      'a file too many',
      (bag) => {
        writeFileSync(join(bag, 'data/x'), '')
      },
      /^data\/x is in the bag, but not/
    ],
    [
      'a changed tag file',
      (bag) => {
        appendFileSync(join(bag, 'bag-info.txt'), 'X: y\n')
      },
      /^bag-info\.txt has changed/
    ],
    [
      'a manifest that leads out',
      (bag) => {
        appendFileSync(join(bag, 'manifest-sha256.txt'), `${'a'.repeat(64)}  ../../x\n`)
      },
      /^\.\.\/\.\.\/x is named in a manifest, and leads out/
    ],
    [
      'no manifest',
      (bag) => {
        rmSync(join(bag, 'manifest-sha256.txt'))
      },
      /^manifest-sha256\.txt is missing/
    ]
  ])('%s is found', (_name, damage, message) => {
    const bag = bagOf()
    damage(bag)
    expect(bagProblems(bag)[0]).toMatch(message)
  })
})

test('a file that is said to be withheld and is there is a leak', () => {
  const bag = join(folder, 'bag')
  const sha256 = createHash('sha256').update('a').digest('hex')
  const list = withheldCsv([{path: 'sources/a, b.txt', sha256, reason: 'Asked "nicely"'}])
  const made = new Map([[withheldList, list]])
  writeBag(bag, {parts: [{name: 'in', folder: join(folder, 'in')}], made, info: []})
  expect(bagWithheld(bag)).toEqual([{path: 'sources/a, b.txt', sha256}])
  expect(bagProblems(bag)).toEqual(['data/in/a.txt is sources/a, b.txt, which is withheld.'])
})

test('a deposit holds the sources, what was made of them, the tables and the site', () => {
  const bag = join(folder, 'deposit')
  writeDeposit(bag, loadArchive(content), {
    content,
    site: join(folder, 'in'),
    authorities: join(import.meta.dirname, '../../src/authorities')
  })
  conforms(bag)
  for (const path of [
    'content/sources/000-peres-delegation.txt',
    'authorities/people.csv',
    'site/a.txt'
  ]) {
    expect(existsSync(join(bag, 'data', path)), path).toBe(true)
  }
  const crate = JSON.parse(readFileSync(join(bag, 'data/ro-crate-metadata.json'), 'utf8')) as {
    '@graph': {'@id': string; hasPart?: {'@id': string}[]}[]
  }
  const root = crate['@graph'].find((entity) => entity['@id'] === './')
  for (const {'@id': path} of root?.hasPart ?? []) {
    expect(existsSync(join(bag, 'data', path)), path).toBe(true)
  }
  expect(root?.hasPart?.length).toBeGreaterThan(3)
})

describe('an archive folder', () => {
  test('whose sources are those of its records', () => {
    const {sources, ...rest} = checkArchive(content)
    expect(rest).toEqual({withheld: [], problems: []})
    expect(sources).toHaveLength(5)
  })

  test('a record that was changed by hand is not as it was written', () => {
    const copy = join(folder, 'content')
    cpSync(content, copy, {recursive: true})
    appendFileSync(join(copy, 'articles/000-peres-delegation.md'), 'One word more.\n')
    const path = join(copy, 'articles/003-peres-frustrates-iran.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"2009-07-09"', '"2009-07-10"'))
    expect(checkArchive(copy).problems).toEqual([
      expect.stringMatching(/^articles\/000-peres-delegation\.md is not as it was written/),
      expect.stringMatching(/^articles\/003-peres-frustrates-iran\.md is not as it was written/)
    ])
  })

  test('one changed, one gone', () => {
    const copy = join(folder, 'content')
    cpSync(content, copy, {recursive: true})
    appendFileSync(join(copy, 'sources/000-peres-delegation.txt'), '.')
    rmSync(join(copy, 'sources/001-netanyahu-departs.txt'))
    writeFileSync(join(copy, 'articles/004-netanyahu-visit-reviewed.md'), 'no record')
    const {problems} = checkArchive(copy)
    expect(problems).toHaveLength(3)
    expect(problems[2]).toContain('articles/004-netanyahu-visit-reviewed.md')
    expect(problems[0]).toMatch(/^sources\/000-peres-delegation\.txt is not the file/)
    expect(problems[1]).toMatch(/^sources\/001-netanyahu-departs\.txt, .* is missing/)
  })
})
