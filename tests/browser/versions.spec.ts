/** What two versions of a text do not share. */
import {expect, site, test} from './test.ts'

const page390 = {width: 390, height: 844}

test('an article leads to what its versions do not share', async ({page}) => {
  await page.goto(`${site('scale')}articles/wire--first/`)
  await page.getByRole('link', {name: 'What they do not share, word by word'}).click()
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Peres ends visit to Malta')
  const text = page.locator('.prose')
  await expect(text.locator('del')).toHaveText([
    /warm and useful\./,
    /forty/,
    /No date was given\./
  ])
  await expect(text.locator('ins')).toHaveText([/difficult\./, /thirty/, /Malta thanked him\./])
})

test('words are told apart by line, in print and on a phone', async ({page}) => {
  await page.setViewportSize(page390)
  await page.goto(`${site('scale')}articles/wire--second/versions/`)
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({media})
    await expect(page.locator('.prose del').first()).toHaveCSS(
      'text-decoration-line',
      'line-through'
    )
    await expect(page.locator('.prose ins').first()).toHaveCSS('text-decoration-line', 'underline')
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  expect(overflow).toBe(0)
})

test('both sides are named for who does not see the lines', async ({page}) => {
  await page.goto(`${site('scale')}articles/wire--first/versions/`)
  await expect(page.locator('.prose del').first()).toHaveText('Only in the first: warm and useful.')
  await expect(page.locator('.sides li')).toHaveCount(2)
})
