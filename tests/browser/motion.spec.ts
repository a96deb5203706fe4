/** Pages change into each other where browsers can, and readers have nothing against motion. */
import {expect, site, test} from './test.ts'

for (const [reducedMotion, changes] of [
  ['no-preference', true],
  ['reduce', false]
] as const) {
  test(`motion: ${reducedMotion}`, async ({page}) => {
    await page.emulateMedia({reducedMotion})
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset['changed'] = String(event.viewTransition !== null)
      })
    })
    await page.goto(site('main'))
    await page.locator('main a[href*="/articles/"]').first().click()
    await expect(page.locator('article')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-changed', String(changes))
  })
}

test('running text is hyphenated by the rules of its own language', async ({page}) => {
  await page.goto(`${site('hebrew')}articles/002-peres-in-kazakhstan/`)
  const text = page.locator('article .prose p').first()
  await expect(text).toHaveCSS('hyphens', 'auto')
  expect(await text.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('en')
  await expect(page.locator('h1')).not.toHaveCSS('hyphens', 'auto')
})
