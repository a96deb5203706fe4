/** Sites in other languages: direction, no word of English, nothing broken by either. */
import {globSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Page} from '@playwright/test'
import {violations} from './axe.ts'
import {interfaceTexts} from './interface-texts.ts'
import {pageTypes} from './page-types.ts'
import {expect, openSearch, site, siteFolder, test, unfold} from './test.ts'

const project = resolve(import.meta.dirname, '../..')

/** Words that are the same in every language: names of formats, programs and standards. */
const sameEverywhere =
  /\b(?:SHA-256|UTF-8|UTF-16|CSV|RIS|JSON|BibTeX|Markdown|EDTF|ZIP|PDF|Chicago|MLA|APA|Source Serif 4|Frank Ruhl Libre|SIL Open Font License|Zotero|Natural Earth|ext|[a-z.]+\.(?:sqlite|json))\b/g

const rowNames = (table: string, column: number) =>
  readFileSync(join(project, 'src/authorities', table), 'utf8')
    .split('\n')
    .slice(1)
    .map((row) => (row.split(',')[column] ?? '').replaceAll('"', ''))

/** What an archive is given in Latin letters: its own words, titles, people and papers. */
const given = [
  ...readFileSync(join(project, 'content/archive.yaml'), 'utf8').matchAll(/"([^"]+)"/g),
  ...globSync('content/articles/*.md', {cwd: project}).flatMap((file) => [
    ...readFileSync(join(project, file), 'utf8').matchAll(
      /^(?:title|titleSupplied|deck|dateline|section): "(.+)"$|^ +- "(.+)"$/gm
    )
  ])
]
  .map((match) => match[1] ?? match[2] ?? '')
  .concat(
    rowNames('people.csv', 1),
    rowNames('publications.csv', 1),
    rowNames('publications.csv', 4)
  )
  // What was removed.
  .concat('Peres ends visit to Malta')
  .filter((name) => name.length > 1)
  .toSorted((a, b) => b.length - a.length)

/** Texts that the interface itself says: not those of a source, which have a language or a direction. */
function ownTexts(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((own) => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      const inSource = parent?.closest(
        'script, style, noscript, .mark-label, code, kbd, pre, bdi, [dir="auto"], .title, q, blockquote'
      )
      if (!parent || inSource || parent.closest('[lang]')?.getAttribute('lang') !== own) continue
      texts.push(walker.currentNode.textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [alt]')) {
      if (element.closest('[lang]')?.getAttribute('lang') !== own) continue
      for (const name of ['aria-label', 'placeholder', 'alt'])
        texts.push(element.getAttribute(name) ?? '')
    }
    return texts
  }, tag)
}

function english(texts: Iterable<string>): string[] {
  return [...new Set(texts)].filter((text) => {
    if (!/[A-Za-z]{2,}/.test(text)) return false
    const bare = given.reduce(
      (rest, name) => rest.replaceAll(name, ' '),
      text.replace(/[\u2066\u2068][^\u2069]*\u2069/g, ' ').replace(sameEverywhere, ' ')
    )
    return /[A-Za-z]{2,}/.test(bare)
  })
}

/** Pages that only some archives have. */
const ownTypes: Readonly<Record<string, () => string>> = {
  offline: () => 'offline/',
  versions: () => 'articles/shorter/versions/',
  'a text with a version': () => 'articles/shorter/',
  'a text that is withheld': () => 'articles/001-netanyahu-departs/',
  'a text that is corrected': () => 'articles/002-peres-in-kazakhstan/',
  'what was removed': () => 'articles/old-wire/'
}

const sideways = (page: Page) =>
  page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement
    return scrollWidth - clientWidth
  })

for (const [name, tag, dir] of [
  ['hebrew', 'he', 'rtl'],
  ['russian', 'ru', 'ltr']
] as const) {
  test.describe(`a site in ${name}`, () => {
    for (const [type, path] of Object.entries({...pageTypes, ...ownTypes})) {
      test(`${type}: direction, words, accessibility, 320 pixels`, async ({page}) => {
        await page.setViewportSize({width: 320, height: 800})
        await page.goto(`${site(name)}${path(name)}`)
        await expect(page.locator('html')).toHaveAttribute('lang', tag)
        await expect(page.locator('html')).toHaveAttribute('dir', dir)
        expect(await sideways(page)).toBeLessThanOrEqual(0)
        await unfold(page)
        expect(english(await ownTexts(page, tag))).toEqual([])
        expect(await violations(page)).toEqual([])
      })
    }

    test('no page of it says anything in English', () => {
      const folder = siteFolder(name)
      const files = globSync('**/*.html', {cwd: folder})
      expect(files.length).toBeGreaterThan(50)
      const texts = files.flatMap((file) =>
        interfaceTexts(readFileSync(join(folder, file), 'utf8'), tag)
      )
      expect(english(texts)).toEqual([])
    })

    test('the search speaks it', async ({page}) => {
      for (const query of ['', '?q=Peres', '?q=Peres&country=kazakhstan&from=1990', '?q=zzzz']) {
        await openSearch(page, name, query)
        const own = await ownTexts(page, tag)
        expect(english(own.map((text) => text.replace(/Peres|zzzz/g, '')))).toEqual([])
        expect(await violations(page)).toEqual([])
      }
    })

    test('running text is hyphenated by the rules of its own language', async ({page}) => {
      await page.goto(`${site(name)}articles/002-peres-in-kazakhstan/`)
      const text = page.locator('article .prose p').first()
      await expect(text).toHaveCSS('hyphens', 'auto')
      expect(await text.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('en')
      await expect(page.locator('h1')).not.toHaveCSS('hyphens', 'auto')
    })

    test('the text of an article keeps its own direction', async ({page}) => {
      await page.goto(`${site(name)}articles/hebrew/`)
      const direction = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).direction)
      expect(await direction('article .prose')).toBe('rtl')
      await page.goto(`${site(name)}articles/002-peres-in-kazakhstan/`)
      expect(await direction('article .prose')).toBe('ltr')
      expect(await direction('aside')).toBe(dir)
    })
  })
}

test('time runs from left to right in every language', async ({page}) => {
  const places: string[][] = []
  for (const name of ['main', 'hebrew'] as const) {
    await page.goto(site(name))
    const years = page.locator('.drawing.wide .axis-label')
    const at = await years.evaluateAll((all) =>
      all
        .map((one) => ({year: one.textContent, x: one.getBoundingClientRect().x}))
        .sort((a, b) => a.x - b.x)
        .map(({year}) => year)
    )
    places.push(at.filter((text) => /^\d{4}$/.test(text)))
  }
  expect(places[0]).toEqual(places[1])
  expect(places[0]).toEqual(places[0]?.toSorted())
})
