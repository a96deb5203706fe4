import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {unattended} from '../../scripts/cli/attendant.ts'
import {add} from '../../scripts/curate/add.ts'
import {itemId} from '../../scripts/normalize/item-id.ts'
import {readTree} from '../../scripts/fuzz/interrupted-archive.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'
import {story, TestArchive} from './archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = new TestArchive()
})
afterEach(() => archive.dispose())

const readInput = () => Promise.resolve(Buffer.from(story('wheat')))
const said = (lines: readonly string[]) => lines.join('\n')

describe('a file', () => {
  test('is copied, registered, normalized and shown', async () => {
    archive.put('wheat.txt', `Poor harvest of wheat\n\nJuly 9, 2009\n\n${story('wheat')}`)
    const {lines, failed} = await archive.add('wheat.txt')
    expect(failed).toBe(false)
    expect(archive.read('sources/wheat.txt')).toContain('growers of wheat')
    expect(archive.accessions).toEqual([[1, 'wheat.txt']])
    expect(archive.has('articles/wheat.md')).toBe(true)
    expect(said(lines)).toMatch(/sources\/wheat\.txt\n {2}address +\/articles\/wheat\//)
    expect(said(lines)).toMatch(/title .*\n(?:.*\n)*? {2}date .*\n(?:.*\n)*? {2}leader /)
    expect(lines.at(-1)).toBe('1 file added.')
  })

  test('keeps its bytes whatever they are', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0x0d, 0x0a, 0x00, 0xff, 0x42])
    archive.put('odd.txt', bytes)
    await archive.add('odd.txt')
    expect(readFileSync(join(archive.folder, 'sources/odd.txt'))).toEqual(bytes)
  })

  test.each(['with spaces.txt', '-x.txt', '日本 ü.txt', "it's “so”.txt", 'a,b"c.txt'])(
    'may be named %s',
    async (name) => {
      archive.put(name, story('wheat'))
      expect((await archive.add(`./${name}`)).failed).toBe(false)
      expect(archive.accessions).toEqual([[1, name]])
      expect(archive.has(`articles/${itemId(name)}.md`)).toBe(true)
    }
  )

  test('gets a composed name', async () => {
    archive.put('cafe\u0301.txt', story('wheat'))
    await archive.add('cafe\u0301.txt')
    expect(archive.has('sources/caf\u00E9.txt')).toBe(true)
  })

  test('goes where --to and --as say', async () => {
    archive.put('wheat.txt', story('wheat'))
    await archive.add('wheat.txt', {to: '1995', as: 'harvest.txt'})
    expect(archive.has('sources/1995/harvest.txt')).toBe(true)
    archive.put('rye.txt', story('rye'))
    await archive.add('rye.txt', {to: 'content/sources/1996/'})
    expect(archive.has('sources/1996/rye.txt')).toBe(true)
    await expect(archive.add('rye.txt', {to: '../out'})).rejects.toThrow('leads out of')
  })

  test('that is set aside is told with the reason and what to do', async () => {
    archive.put('page.txt', '%PDF-1.4')
    const {lines, failed} = await archive.add('page.txt')
    expect(failed).toBe(false)
    expect(said(lines)).toMatch(/set aside +The file is a PDF.*\n? *Save its text/)
    expect(archive.accessions).toEqual([[1, 'page.txt']])
  })
})

describe('a file that is there already', () => {
  beforeEach(async () => {
    archive.put('wheat.txt', story('wheat'))
    await archive.add('wheat.txt')
  })

  test('with the same content stays, and is not registered twice', async () => {
    const {lines, failed} = await archive.add('wheat.txt')
    expect(failed).toBe(false)
    expect(archive.accessions).toEqual([[1, 'wheat.txt']])
    expect(lines.at(-1)).toBe('0 files added, 1 there already.')
  })

  test('with other content is never overwritten: both are told', async () => {
    archive.put('other/wheat.txt', 'Something else.')
    const {lines, failed} = await archive.add('other/wheat.txt')
    expect(failed).toBe(true)
    expect(archive.read('sources/wheat.txt')).toBe(story('wheat'))
    expect(said(lines)).toContain('15 bytes')
    expect(said(lines).replace(/\s+/g, '')).toMatch(
      /SHA-256[0-9a-f]{64};tobeadded15bytes,SHA-256[0-9a-f]{64}/
    )
    expect(said(lines)).toContain('--as')
  })

  test('under another name is added, and the copy told', async () => {
    archive.put('again.txt', story('wheat'))
    const {lines, failed} = await archive.add('again.txt')
    expect(failed).toBe(false)
    expect(said(lines)).toMatch(/same text +It shares the page of \/articles\/wheat\//)
    expect(said(lines)).toMatch(/copy of +The same bytes are at sources\/wheat\.txt/)
  })

  test('by hand is registered when it is added', async () => {
    archive.put('content/sources/hand.txt', story('rye'))
    expect((await archive.add('content/sources')).failed).toBe(false)
    expect(archive.accessions).toEqual([
      [1, 'wheat.txt'],
      [2, 'hand.txt']
    ])
  })
})

describe('a folder', () => {
  test('keeps its depth; hidden files and links stay out and are told', async () => {
    archive.put('clips/a.txt', story('a'))
    archive.put('clips/deep/er/b.txt', story('b'))
    archive.put('clips/.DS_Store', 'x')
    archive.link('clips/loop', '..')
    const {lines, failed} = await archive.add('clips/')
    expect(failed).toBe(false)
    expect(archive.accessions).toEqual([
      [1, 'clips/a.txt'],
      [2, 'clips/deep/er/b.txt']
    ])
    expect(said(lines)).toContain('clips/.DS_Store  It is hidden.')
    expect(lines.at(-1)).toMatch(/, \d skipped\.$/)
    expect(said(lines)).toContain('clips/loop  It is a link or another special file.')
  })

  test('of many files is summed up', async () => {
    for (let number = 0; number < 30; number++) {
      archive.put(`clips/${String(number).padStart(2, '0')}.txt`, story(`crop${number}`))
    }
    archive.put('clips/empty.txt', '')
    const {lines} = await archive.add('clips')
    expect(lines.filter((line) => line.startsWith('sources/'))).toHaveLength(5)
    expect(said(lines)).toContain('… and 26 more files.')
    expect(said(lines)).toMatch(/articles +30\n/)
    expect(said(lines)).toContain('sources/clips/empty.txt: It holds no text.')
  })
})

describe('what cannot be added', () => {
  test.each([
    ['a file that is not there', 'nowhere.txt', 'There is no such file'],
    ['a hidden file', '.hidden.txt', 'hidden'],
    ['a link', 'link.txt', 'It is a link']
  ])('%s fails, and the others are added', async (_, name, reason) => {
    archive.put('wheat.txt', story('wheat'))
    archive.put('.hidden.txt', story('rye'))
    archive.link('link.txt', 'wheat.txt')
    const {lines, failed} = await archive.add([name, 'wheat.txt'])
    expect(failed).toBe(true)
    expect(said(lines)).toContain(reason)
    expect(archive.accessions).toEqual([[1, 'wheat.txt']])
  })

  test('two files for one path', async () => {
    archive.put('a/x.txt', story('a'))
    archive.put('b/x.txt', story('b'))
    const {lines, failed} = await archive.add(['a/x.txt', 'b/x.txt'])
    expect(failed).toBe(true)
    expect(said(lines)).toContain('Two different files are to go to sources/x.txt')
    expect(archive.read('sources/x.txt')).toBe(story('a'))
  })

  test('a file at whose path another has appeared since the plan was made', async () => {
    archive.put('x.txt', story('a'))
    const appear = () => archive.put('content/sources/x.txt', story('b'))
    const attendant = {
      ...unattended,
      begin: (what: string) => (what === 'Copying' ? appear() : undefined)
    }
    const request = {names: ['x.txt'], dryRun: false, again: false, readInput}
    const {lines, failed} = await add(request, {...archive.around, attendant})
    expect(failed).toBe(true)
    expect(archive.read('sources/x.txt')).toBe(story('b'))
    expect(said(lines)).toContain('another file has appeared there')
    expect(archive.accessions).toEqual([])
  })

  test('a file below what is no folder', async () => {
    archive.put('content/sources/1995', 'a file without an ending')
    archive.put('x.txt', story('a'))
    const {lines, failed} = await archive.add('x.txt', {to: '1995'})
    expect(failed).toBe(true)
    expect(said(lines)).toContain('sources/1995 is no folder')
  })

  // The system refuses root nothing.
  test.skipIf(process.getuid?.() === 0)('a file that cannot be read', async () => {
    archive.put('x.txt', story('a'))
    chmodSync(join(archive.root, 'x.txt'), 0)
    const {lines, failed} = await archive.add('x.txt')
    expect(failed).toBe(true)
    expect(said(lines)).toContain('EACCES')
  })
})

describe('the standard input', () => {
  test('needs a name', async () => {
    await expect(archive.add('-', {readInput})).rejects.toThrow('--as')
    const nothing = () => Promise.resolve(Buffer.of())
    const empty = await archive.add('-', {readInput: nothing, as: 'nothing'})
    expect(empty.failed).toBe(true)
    expect(empty.lines.join('\n')).toContain('Nothing came from the standard input.')
    await archive.add('-', {readInput, as: 'harvest'})
    expect(archive.read('sources/harvest.txt')).toBe(story('wheat'))
  })

  test('cannot lead out of the archive', async () => {
    const {failed} = await archive.add('-', {readInput, as: '../../out.txt'})
    expect(failed).toBe(true)
  })
})

test('--dry-run shows the same and writes nothing', async () => {
  archive.put('content/sources/old.txt', story('rye'))
  archive.put('clips/a.txt', story('wheat'))
  archive.put('clips/b.txt', story('rye'))
  const before = readTree(archive.folder)
  const dry = await archive.add('clips', {dryRun: true})
  expect(readTree(archive.folder)).toEqual(before)
  expect(dry.lines.at(-1)).toBe('2 files would be added. Nothing was written.')
  const wet = await archive.add('clips')
  expect(wet.lines.slice(0, -1)).toEqual(dry.lines.slice(0, -1))
})

test.each([true, false])(
  'mistakes in corrections are told together, with --dry-run %s',
  async (dryRun) => {
    archive.put('content/sources/old.txt', story('rye'))
    const sha = sha256(Buffer.from(story('rye')))
    archive.put(
      'content/corrections/old.yaml',
      `forSha256: ${sha}\nentries:\n  - segments:\n      - quote: words that are not there\n        class: menu\n    why: So.\n    on: 2020-01-01\n`
    )
    archive.put(
      'content/corrections/gone.yaml',
      `forSha256: ${'a'.repeat(64)}\nentries:\n  - sett: {}\n    withhold: {reason: Asked for., since: 2020-01-01}\n    why: So.\n    on: 2020-01-01\n`
    )
    archive.put('wheat.txt', story('wheat'))
    const told = await archive.add('wheat.txt', {dryRun}).catch(String)
    expect(told).toContain('a quotation that sources/old.txt does not have')
    expect(told).toContain('the unknown key `sett`')
    expect(archive.has('sources/wheat.txt')).toBe(false)
  }
)

test('a withholding of an article that is not there is told beside what breaks its file', async () => {
  archive.put('content/sources/old.txt', story('rye'))
  archive.put(
    'content/corrections/gone.yaml',
    `forSha256: ${'a'.repeat(64)}\nentries:\n  - sett: {}\n    withhold: {reason: Asked for., since: 2020-01-01}\n    why: So.\n    on: 2020-01-01\n`
  )
  const told = await archive.normalized().then(() => '', String)
  expect(told).toContain('the unknown key `sett`')
  expect(told.match(/gone\.yaml/g)).toHaveLength(2)
})

describe.skipIf(process.platform !== 'linux')('a name that is no UTF-8', () => {
  const bad = Buffer.from([0x63, 0x61, 0x66, 0xe9])
  const at = (...parts: (string | Buffer)[]) =>
    Buffer.concat([archive.root, ...parts].map((part) => Buffer.from(part)))

  test('is told as that, of a file and of a folder, and the others are added', async () => {
    archive.put('in/wheat.txt', story('wheat'))
    writeFileSync(at('/in/', bad, '.txt'), story('rye'))
    mkdirSync(at('/in/', bad))
    writeFileSync(at('/in/', bad, '/a.txt'), story('oats'))
    const {lines, failed} = await archive.add('in')
    expect(failed).toBe(true)
    expect(archive.accessions).toEqual([[1, 'in/wheat.txt']])
    expect(said(lines).match(/is no valid UTF-8, so it cannot be opened/g)).toHaveLength(2)
    expect(said((await archive.add('caf\uFFFD.txt')).lines)).toContain('no valid UTF-8')
    expect(said((await archive.add('cafe.txt')).lines)).toContain('There is no such file')
  })

  test('of a folder in the archive is set aside, and the rest is read', async () => {
    archive.put('content/sources/wheat.txt', story('wheat'))
    mkdirSync(at('/content/sources/', bad))
    const {archive: normalized} = await archive.normalized()
    expect(normalized.outcomes.map(({id}) => id)).toEqual(['wheat'])
    expect(normalized.quarantined).toMatchObject([
      {
        path: 'caf\uFFFD',
        rule: 'quarantine/unreadable',
        reason: 'The folder cannot be read (ENOENT), so no text in it is in the archive.'
      }
    ])
    expect((await archive.move('wheat.txt', 'rye.txt')).failed).toBe(false)
  })
})

describe('accessions.csv', () => {
  test('is only ever added to, whatever a person made of it', async () => {
    const header = 'date,number,id,path,sha256'
    const row = `2019-05-05,7,x,"x, y.txt",${'a'.repeat(64)}`
    archive.put('content/accessions.csv', `\uFEFF${header}\r\n${row}`)
    archive.put('wheat.txt', story('wheat'))
    await archive.add('wheat.txt')
    const [first, second, third, last] = archive.read('accessions.csv').split('\r\n')
    expect([first, second, last]).toEqual([`\uFEFF${header}`, row, ''])
    expect(third).toMatch(/^2020-01-01,8,wheat,wheat\.txt,[0-9a-f]{64}$/)
  })

  test('with an error stops the command before anything is copied', async () => {
    archive.put('content/accessions.csv', 'number,id,path,sha256,date\nx,a,a.txt,1,2020-13-01\n')
    archive.put('wheat.txt', story('wheat'))
    await expect(archive.add('wheat.txt')).rejects.toThrow(/accessions\.csv:2: found `x` in column/)
    expect(archive.has('sources/wheat.txt')).toBe(false)
  })

  test('numbers go on behind rows of files that are gone', async () => {
    archive.put('a.txt', story('a'))
    archive.put('b.txt', story('b'))
    await archive.add(['a.txt'])
    await archive.remove('a')
    await archive.add(['b.txt'])
    expect(archive.accessions).toEqual([
      [1, 'a.txt'],
      [2, 'b.txt']
    ])
  })
})

test('every line fits 100 columns', async () => {
  const long = 'x'.repeat(150)
  archive.put(`clips/${long}.txt`, `${'Long headline '.repeat(20)}\n\n${story('wheat')}`)
  archive.put('clips/empty.txt', '')
  archive.put('content/sources/clips/empty.txt', 'not empty')
  const {lines} = await archive.add('clips')
  expect(lines.filter((line) => line.length > 100)).toEqual([])
})

describe('scans beside their text', () => {
  // A PNG of one white pixel.
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsVXNPAAAAABJRU5ErkJggg==',
    'base64'
  )
  const files = ['clip.txt', 'clip.png', 'clip-2.png']
  beforeEach(() => {
    archive.put('clip.txt', story('wheat'))
    for (const name of files.slice(1)) archive.put(name, png)
  })

  test('are told as scans by the dry run, as by the addition', async () => {
    const dry = said((await archive.add(files, {dryRun: true})).lines)
    const real = said((await archive.add(files)).lines)
    for (const lines of [dry, real]) {
      expect(lines).toMatch(
        /sources\/clip\.png\n {2}scan +It is a scan of the text at \/articles\/clip\/\./
      )
      expect(lines.match(/^ {2}address/gm)).toHaveLength(1)
      expect(lines).not.toContain('set aside')
    }
    expect(dry.replace('would be added. Nothing was written.', 'added.')).toBe(real)
  })

  test('are told as scans by the dry run where the archive has their text', async () => {
    await archive.add('clip.txt')
    const {lines} = await archive.add('clip.png', {dryRun: true})
    expect(said(lines)).toContain('It is a scan of the text at /articles/clip/.')
  })
})
