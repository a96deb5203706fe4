/** A site and a bag of an archive with withheld texts, searched for their words byte by byte. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {projectFolder} from '../../scripts/cli/folders.ts'
import {jpeg} from '../tiny-pictures.ts'
import {eachContent, runsOf, wordsOf} from './all-words.ts'

/** Runs a script with arguments as typed in a folder, with more in its environment. */
export type RunIn = (
  folder: string,
  environment?: NodeJS.ProcessEnv
) => (script: string, ...args: string[]) => {status: number | null; stdout: string; stderr: string}

/** Milliseconds that a hook may take which builds sites; machines that tests share are slow. */
export const buildTime = 600_000

const shipped = join(projectFolder, 'content/sources')
const text = readFileSync(join(shipped, '002-peres-in-kazakhstan.txt'), 'utf8')
const row =
  'The glassblowers of Quenbury mended forty lanterns before the ferryman returned, and nobody in the parish thanked them for their trouble that winter. The churchwarden kept the bill in a drawer, where his grandson found it, yellowed, among receipts for candlewax.'
const otherRow =
  'The county fair opened on a wet morning, said the steward, and the prize for the heaviest pumpkin went to a schoolteacher who had never grown one before.'
/** Stands for the picture of a scan, and for what nobody can search. */
const picture = 'zyxwvuts picture of the printed page'

const withheld = (reason: string, more = '') =>
  `forSha256: "${'0'.repeat(64)}"\nentries:\n${more}  - withhold: {reason: ${reason}, since: 2026-05-03}\n    why: The publisher wrote to us.\n    on: 2026-05-03\n`

/** A page with the same story, its paragraphs wrapped anew and the last one lost. */
const version = () => {
  const paragraphs = text.trim().split(/\n\s*\n/)
  const body = paragraphs.slice(0, -1).map((one) => `<p>${one.replaceAll('\n', ' ')}</p>`)
  return `<!doctype html><html lang="en"><title>The same story</title><article><h1>The same story in another paper</h1>${body.join('')}</article></html>`
}

const settings =
  'title: Test\nurl: https://example.org/a/\nasOf: 2026-06-01\ntwins: [md, json, ris, bib, txt, csl]\n'

/** Addresses in a page that lead to no file, as seen from the page; those of other sites left out. */
function deadLinks(site: string, name: string): string[] {
  const html = readFileSync(join(site, name), 'utf8')
  const links = [...html.matchAll(/\s(?:href|src|action|data-(?:base|href|selection))="([^"]*)"/g)]
  return links
    .map(([, link = '']) => link.replace(/[?#].*$/s, ''))
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
    .filter((link) => link.startsWith('/') || !existsSync(join(site, dirname(name), link)))
    .map((link) => `${name}: ${link}`)
}

/** Tests that need Astro, which builds one site at a time. */
export function withheldSite(runIn: RunIn): void {
  let root = ''
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), content)
  }

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'withheld-'))
    for (const archive of ['without', 'archive']) {
      put(`${archive}/archive.yaml`, settings)
      cpSync(shipped, join(root, archive, 'sources'), {recursive: true})
      put(`${archive}/sources/rows.csv`, `id,title,text\nfair,A fair,"${otherRow}"\n`)
    }
    rmSync(join(root, 'without/sources/002-peres-in-kazakhstan.txt'))
    put('archive/sources/copies/again.txt', text)
    put('archive/sources/version.html', version())
    put('archive/sources/version.jpg', jpeg(picture))
    // No scan of any article: it breaks off.
    put('archive/sources/version-2.jpg', jpeg(picture).subarray(0, 60))
    put(
      'archive/sources/rows.csv',
      `id,title,text\nfair,A fair,"${otherRow}"\nglass,Lanterns,"${row}"\n`
    )
    put('archive/notes/copy.txt', text)
    put('archive/review.md', `A list that quotes: ${row}`)
  })

  afterAll(() => {
    rmSync(root, {recursive: true})
  })

  describe('texts that are withheld', () => {
    /** What the withheld texts say and the rest of the site does not. */
    const secret = {words: new Set<string>(), runs: new Set<string>()}

    /** Words and runs of the texts that are in the files below a folder. */
    const foundIn = (folder: string) => {
      const found = new Set<string>()
      eachContent(join(root, folder), (words, path) => {
        for (const word of words) if (secret.words.has(word)) found.add(`${word} in ${path}`)
        for (const run of runsOf(words, 6)) if (secret.runs.has(run)) found.add(`${run} in ${path}`)
      })
      return [...found]
    }

    beforeAll(() => {
      const run = runIn(root)
      expect(run('normalize.ts', '--content', 'archive').stderr).toBe('')
      const quoted = `  - segments: [{quote: thanked them for their trouble, class: menu}]\n    why: The words “mended forty lanterns” are a menu.\n    on: 2026-05-02\n`
      const rowId = /^(rows.*glass)\.md$/
      const [id] = readdirSync(join(root, 'archive/articles')).flatMap(
        (name) => rowId.exec(name)?.[1] ?? []
      )
      put(`archive/corrections/${id}.yaml`, withheld('It names a private person.', quoted))
      put(
        'archive/corrections/002-peres-in-kazakhstan.yaml',
        withheld('"The publisher asked for it, in writing."')
      )
      const all = ['--content', 'archive', '--out', 'site']
      expect(run('build.ts', ...all, '--compress')).toMatchObject({status: 0, stderr: ''})
      expect(
        run('build.ts', '--content', 'without', '--out', 'site-without', '--compress').status
      ).toBe(0)
      const known = {words: new Set<string>(), runs: new Set<string>()}
      const learn = (words: string[]) => {
        for (const word of words) known.words.add(word)
        for (const one of runsOf(words, 6)) known.runs.add(one)
      }
      eachContent(join(root, 'site-without'), learn)
      // Records keep what identifies an article; people are found by all spellings of their names.
      const articles = join(root, 'archive/articles')
      for (const name of readdirSync(articles)) {
        const record = readFileSync(join(articles, name), 'utf8')
        if (record.includes('withheldSince')) learn(wordsOf(record))
      }
      // So are countries, in data for search engines: by the names in the table.
      for (const table of ['people', 'countries'])
        learn(wordsOf(readFileSync(join(projectFolder, `src/authorities/${table}.csv`), 'utf8')))
      for (const paragraph of [text, row, version(), picture].join('\n\n').split(/\n\s*\n|<p>/)) {
        const words = wordsOf(paragraph)
        for (const word of words)
          if (word.length > 3 && !known.words.has(word)) secret.words.add(word)
        for (const one of runsOf(words, 6)) if (!known.runs.has(one)) secret.runs.add(one)
      }
    }, buildTime)

    it('say enough that the rest does not', () => {
      expect(secret.words.size).toBeGreaterThan(40)
      expect(secret.runs.size).toBeGreaterThan(300)
      expect(foundIn('archive/sources').length).toBeGreaterThan(200)
    })

    it('are nowhere in the site', () => {
      expect(foundIn('site')).toEqual([])
    })

    it('have pages with the reason, and with what identifies them', () => {
      const page = (name: string) =>
        readFileSync(join(root, 'site/articles', name, 'index.html'), 'utf8')
      expect(page('002-peres-in-kazakhstan')).toContain('The publisher asked for it, in writing.')
      expect(page('002-peres-in-kazakhstan')).toContain('withheld since 3 May 2026')
      expect(page('copies--again')).toContain('url=/a/articles/002-peres-in-kazakhstan/')
      expect(readFileSync(join(root, 'site/changes/index.html'), 'utf8')).toContain(
        'private person'
      )
    })

    it('are nowhere in a bag, which names their files', () => {
      const run = runIn(root)
      const args = ['--content', 'archive', '--out', 'site', '--bag', 'bag']
      expect(run('export.ts', ...args)).toMatchObject({status: 0, stderr: ''})
      const isOurs = (found: string) => !found.includes('/bag/data/authorities/')
      expect(foundIn('bag').filter(isOurs)).toEqual([])
      const {status, stdout} = run('verify.ts', 'bag')
      expect(status).toBe(0)
      for (const path of [
        '002-peres-in-kazakhstan.txt',
        'copies/again.txt',
        'rows.csv',
        'version.jpg',
        'version-2.jpg'
      ])
        expect(stdout).toMatch(
          new RegExp(`^Withheld: sources/${path}, SHA-256 [0-9a-f]{64}\\.$`, 'm')
        )
      expect(run('verify.ts', 'archive').stdout).toContain('Withheld: sources/version.html')
      expect(existsSync(join(root, 'bag/data/content/sources/000-peres-delegation.txt'))).toBe(true)
    })

    it('are nowhere in a site for reading without a server', () => {
      const run = runIn(root)
      const args = ['--content', 'archive', '--out', 'site', '--portable']
      expect(run('build.ts', ...args)).toMatchObject({status: 0, stderr: ''})
      expect(foundIn('site')).toEqual([])
    })

    it('nor does any link of such a site lead to no file', () => {
      const site = join(root, 'site')
      const pages = readdirSync(site, {recursive: true, encoding: 'utf8'}).filter((name) =>
        name.endsWith('.html')
      )
      expect(pages.length).toBeGreaterThan(10)
      expect(pages.flatMap((name) => deadLinks(site, name))).toEqual([])
      expect(existsSync(join(site, 'data/archive.sqlite'))).toBe(true)
    })
  })
}
