/** A site that shows only the openings of its texts, and asks not to be found. */
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {jpeg} from '../tiny-pictures.ts'
import {eachContent, filesOf, runsOf, wordsOf} from './all-words.ts'
import {buildTime, type RunIn} from './withheld-site.ts'

const opening = 'The steward opened the fair at noon and the band of the parish played'
const rest =
  'until the glassblower sold his lanterns. Nobody thanked the ferryman, who had carried the benches over the river twice, and the candlewax for the evening was paid by the churchwarden himself.'

/** Tests that need Astro, which builds one site at a time. */
export function limitedSite(runIn: RunIn): void {
  describe('openings alone, not to be found', () => {
    let root = ''
    const put = (path: string, content: string | Uint8Array) => {
      mkdirSync(dirname(join(root, path)), {recursive: true})
      writeFileSync(join(root, path), content)
    }
    const read = (path: string) => readFileSync(join(root, 'site', path), 'utf8')

    beforeAll(() => {
      root = mkdtempSync(join(tmpdir(), 'limited-'))
      put(
        'archive/archive.yaml',
        'url: https://example.org/\nexcerptOnly: 14\nnoindex: true\ntwins: [md, json, ris, bib, txt, csl]\n'
      )
      put(
        'archive/sources/fair.txt',
        `A Fair Opens in the Parish\n\nBy Jane Smith\n\nJuly 9, 2009\n\n${opening} ${rest}\n`
      )
      put('archive/sources/fair.jpg', jpeg('zyxwvuts picture of the page'))
      const {status, stderr} = runIn(root)('build.ts', '--content', 'archive', '--out', 'site')
      expect([status, stderr]).toEqual([0, ''])
    }, buildTime)
    afterAll(() => rmSync(root, {recursive: true}))

    it('the opening is shown and found; the rest is nowhere', () => {
      expect(read('articles/fair/index.html')).toContain(`${opening} …`)
      expect(read('articles/fair/index.html')).toContain('Only the opening is shown here')
      const runs = new Set(runsOf(wordsOf(rest), 4))
      const words = new Set(['lanterns', 'ferryman', 'candlewax', 'churchwarden', 'zyxwvuts'])
      const found: string[] = []
      eachContent(join(root, 'site'), (all, path) => {
        found.push(...all.filter((word) => words.has(word)).map((word) => `${word} in ${path}`))
        found.push(...runsOf(all, 4).filter((run) => runs.has(run)))
      })
      expect(found).toEqual([])
      expect(existsSync(join(root, 'site/articles/fair/original'))).toBe(false)
      expect(existsSync(join(root, 'site/articles/fair/fair.source.txt'))).toBe(false)
    })

    it('every page, the headers and the sitemap keep search engines away', () => {
      const pages = filesOf(join(root, 'site')).filter((path) => path.endsWith('.html'))
      const open = pages.filter(
        (path) => !readFileSync(path, 'utf8').includes('<meta name="robots" content="noindex"')
      )
      expect(pages.length).toBeGreaterThan(10)
      expect(open).toEqual([])
      expect(read('_headers')).toContain('X-Robots-Tag: noindex')
      expect(read('sitemap.xml')).not.toContain('<url>')
      expect(read('robots.txt')).not.toContain('Disallow')
    })
  })
}
