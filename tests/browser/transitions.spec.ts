/** Pages change softly for readers who welcome motion, and at once for others. */
// A transition that Chromium breaks off is an error on the console, which the watched test of the
// others does not allow; it does so where the style sheet of the next page comes late.
import {expect, test, type Page} from '@playwright/test'
import {site} from './test.ts'

/** How the next page came. */
async function revealed(page: Page): Promise<string | undefined> {
  await page.goto(site('main'))
  await page.getByRole('navigation').getByRole('link', {name: 'Leaders'}).first().click()
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Leaders')
  return page.evaluate(() => document.documentElement.dataset['revealed'])
}

test.beforeEach(async ({page}) => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({viewTransition}) => {
      document.documentElement.dataset['revealed'] = viewTransition ? 'softly' : 'at once'
    })
  })
})

test('pages change softly where motion is welcome', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'no-preference'})
  await expect.poll(() => revealed(page)).toBe('softly')
})

test('pages change at once where it is not', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'})
  for (let time = 0; time < 3; time++) expect(await revealed(page)).toBe('at once')
})
