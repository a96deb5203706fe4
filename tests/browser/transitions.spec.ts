/** Pages change softly for readers who welcome motion, and at once for others. */
import {expect, site, test} from './test.ts'

for (const [reducedMotion, softly] of [
  ['no-preference', true],
  ['reduce', false]
] as const) {
  test(`pages change ${softly ? 'softly' : 'at once'} where motion is “${reducedMotion}”`, async ({
    page
  }) => {
    await page.emulateMedia({reducedMotion})
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({viewTransition}) => {
        document.documentElement.dataset['revealed'] = viewTransition ? 'softly' : 'at once'
      })
    })
    await page.goto(site('main'))
    await page.getByRole('navigation').getByRole('link', {name: 'Leaders'}).first().click()
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Leaders')
    const revealed = page.locator('html')
    await expect(revealed).toHaveAttribute('data-revealed', softly ? 'softly' : 'at once')
  })
}
