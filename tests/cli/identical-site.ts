/** The same input gives the same bytes, wherever and whenever it is built. */
import {createHash} from 'node:crypto'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {projectFolder} from '../../scripts/cli/folders.ts'
import {filesOf} from './all-words.ts'
import {buildTime, type RunIn} from './withheld-site.ts'

/** Hashes of all files. */
function fingerprint(site: string): Readonly<Record<string, string>> {
  const paths = filesOf(site)
  return Object.fromEntries(
    paths.map((path) => [
      relative(site, path),
      createHash('sha256').update(readFileSync(path)).digest('hex')
    ])
  )
}

/** Tests that need Astro, which builds one site at a time. */
export function identicalSite(runIn: RunIn): void {
  const roots: string[] = []
  const place = (name: string) => {
    const root = mkdtempSync(join(tmpdir(), name))
    roots.push(root)
    cpSync(join(projectFolder, 'content/sources'), join(root, 'archive/sources'), {recursive: true})
    writeFileSync(
      join(root, 'archive/archive.yaml'),
      'title: Test\nurl: https://example.org/a/\nasOf: 2026-05-03\n'
    )
    return root
  }

  beforeAll(() => {
    // Half a day before and after: midnight of one is the day before of the other.
    for (const [name, TZ, LANG] of [
      ['here-', 'Pacific/Kiritimati', 'de_DE.UTF-8'],
      ['another place, with öther letters ', 'America/Los_Angeles', 'C']
    ] as const) {
      const run = runIn(place(name), {TZ, LANG, LC_ALL: LANG})
      const {status, stderr} = run(
        'build.ts',
        '--content',
        'archive',
        '--out',
        'site',
        '--compress'
      )
      expect([status, stderr]).toEqual([0, ''])
    }
  }, buildTime)
  afterAll(() => {
    for (const root of roots) rmSync(root, {recursive: true})
  })

  it('is the same in time zones 22 hours apart, other folders and another locale', () => {
    const [first, second] = roots.map((root) => fingerprint(join(root, 'site')))
    expect(Object.keys(first ?? {}).length).toBeGreaterThan(100)
    expect(second).toEqual(first)
  })

  it('has what Zotero looks for, and nothing that leads it astray', () => {
    const site = join(roots[0] ?? '', 'site')
    const pages = filesOf(site).filter((path) => path.endsWith('.html'))
    const isArticle = (path: string) => /\/articles\/[^/]+\/index\.html$/.test(path)
    const html = (path: string) => readFileSync(path, 'utf8')
    const articles = pages.filter(isArticle).map(html)
    expect(articles).toHaveLength(5)
    for (const page of articles) {
      expect(page.match(/<meta name="DC.type" content="newspaperArticle">/g)).toHaveLength(1)
      expect(page.match(/<meta property="og:type" content="article">/g)).toHaveLength(1)
      // Each of these would make it another type, or give it another's date or author.
      expect(page).not.toMatch(/citation_journal_title|og:type" content="website|Z3988|<time\b/)
      expect(page).not.toMatch(/class="[^"]*(?:byline|vcard)/)
    }
    const spans = pages
      .filter((path) => !isArticle(path))
      .flatMap((path) => [...html(path).matchAll(/class="Z3988" title="([^"]*)"/g)])
      .map(([, title = '']) => title.replaceAll(/&(?:amp|#38);/g, '&'))
    expect(spans.length).toBeGreaterThan(20)
    // One malformed span hides all others of its page.
    expect(spans.filter((title) => /&&|&$|^&|\+|=(?:&|$)|\s/.test(title))).toEqual([])
    expect(spans.every((title) => title.endsWith('&rft.type=newspaperArticle'))).toBe(true)
  })

  it('and so are the records', () => {
    const [first, second] = ['articles', 'evidence', 'events'].map((part) =>
      roots.map((root) => fingerprint(join(root, 'archive', part)))
    )
    expect(first?.[0]).toEqual(first?.[1])
    expect(second?.[0]).toEqual(second?.[1])
  })
}
