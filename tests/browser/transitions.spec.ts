/** Pages change softly for readers who welcome motion, and at once for others. */
import {expect, site, test} from './test.ts'

// Not by watching one: Chromium breaks transitions off where the next style sheet comes late.
test('pages change softly where motion is welcome, and nowhere else', async ({page}) => {
  await page.goto(site('main'))
  const conditions = await page.evaluate(() => {
    const found: string[] = []
    const look = (rules: CSSRuleList, condition: string): void => {
      for (const rule of rules) {
        if (rule instanceof CSSViewTransitionRule) found.push(`${condition}: ${rule.navigation}`)
        else if (rule instanceof CSSMediaRule) look(rule.cssRules, rule.conditionText)
        else if (rule instanceof CSSGroupingRule) look(rule.cssRules, condition)
      }
    }
    for (const {cssRules} of document.styleSheets) look(cssRules, 'always')
    return found
  })
  expect(conditions).toEqual(['(prefers-reduced-motion: no-preference): auto'])
})

test('pages change at once where motion is not welcome', async ({page}) => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({viewTransition}) => {
      document.documentElement.dataset['revealed'] = viewTransition ? 'softly' : 'at once'
    })
  })
  await page.emulateMedia({reducedMotion: 'reduce'})
  await page.goto(site('main'))
  await page.getByRole('navigation').getByRole('link', {name: 'Leaders'}).first().click()
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Leaders')
  await expect(page.locator('html')).toHaveAttribute('data-revealed', 'at once')
})
