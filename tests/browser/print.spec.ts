/** What a printer gets: the PDF that the browser makes, and nothing beyond the edge of the paper. */
import type {Page} from '@playwright/test'
import {extractText} from 'unpdf'
import {expect, site, test} from './test.ts'

/** The words of the PDF, runs of white space as one space. */
async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf({format: 'A4', preferCSSPageSize: true})
  const {text} = await extractText(new Uint8Array(pdf), {mergePages: true})
  return text.replace(/\s+/g, ' ')
}

test('an article is printed with its citation, and its evidence as notes below', async ({page}) => {
  await page.goto(`${site('main')}articles/001-netanyahu-departs/`)
  const version = (await page.locator('.on-paper code').first().textContent()) ?? ''
  const text = await printed(page)
  const places = [
    'Netanyahu is on his way to Azerbaijan and Kazakhstan to deepen',
    'Where articles contradict each other',
    'Savir, Aryeh. [Benjamin Netanyahu: visit to Azerbaijan and Kazakhstan].',
    'Why this date',
    'Not before 14 May 2015',
    'Zeev Elkin is spoken of as holding office',
    'Why these'
  ].map((words) => text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(version).toMatch(/^[0-9a-f]{64}$/)
  expect(text.replaceAll(' ', '')).toContain(version)
  // Ways through the site are of no use on paper.
  for (const words of ['Skip to', 'Timeline', 'Copy', 'Earlier']) expect(text).not.toContain(words)
})

test('an article of an archive with an address is printed with it', async ({page}) => {
  await page.goto(`${site('base')}articles/000-peres-delegation/`)
  expect(await printed(page)).toContain(
    'https://example.org/archive/articles/000-peres-delegation/'
  )
})

test('an event is printed with both quotes of a contradiction', async ({page}) => {
  await page.goto(`${site('main')}events/`)
  await page.getByRole('link', {name: /Netanyahu/}).click()
  const text = await printed(page)
  expect(text).toContain('On Wednesday, Netanyahu will visit Kazakhstan')
  expect(text).toContain('in Astana on Tuesday')
})

/** Pixels between the margins of A4. */
const paper = {width: 643, height: 971}

for (const [name, path] of [
  ['main', ''],
  ['main', 'articles/001-netanyahu-departs/'],
  ['main', 'countries/azerbaijan/'],
  ['main', 'countries/'],
  ['main', 'coverage/'],
  ['main', 'about/'],
  ['dense', 'coverage/'],
  ['dense', 'years/1997-05/'],
  ['hebrew', 'coverage/'],
  ['russian', 'articles/001-netanyahu-departs/']
] as const) {
  test(`nothing of “${path}” of the site “${name}” is beyond the paper`, async ({page}) => {
    await page.setViewportSize(paper)
    await page.emulateMedia({media: 'print'})
    await page.goto(`${site(name)}${path}`)
    const beyond = await page.evaluate((width) => {
      const isShown = (one: Element) => one.checkVisibility() && !one.closest('.visually-hidden')
      return [...document.querySelectorAll('p, td, th, h1, h2, h3, dd, svg.drawing')]
        .filter(isShown)
        .filter((one) => {
          const {left, right} = one.getBoundingClientRect()
          return left < -1 || right > width + 1
        })
        .map((one) => one.textContent.slice(0, 40))
    }, paper.width)
    expect(beyond).toEqual([])
  })
}
