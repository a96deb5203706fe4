/** What axe finds wrong with a page, as it is shown. */
import {AxeBuilder} from '@axe-core/playwright'
import {expect, type Page} from '@playwright/test'

/** Rules that look at colors, which are all that a dark page has of its own. */
const ofColors = ['color-contrast', 'link-in-text-block']

/** Each as its rule and its element; none when all is well. */
export async function violations(page: Page): Promise<string[]> {
  // Of WCAG 2.2, and off by default.
  return findings(axe(page).options({rules: {'target-size': {enabled: true}}}))
}

/** Those of the page in light colors, and what its dark ones add. */
export async function violationsInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({colorScheme: 'light'})
  const light = await violations(page)
  await page.emulateMedia({colorScheme: 'dark'})
  return [...light, ...(await findings(axe(page).withRules(ofColors)))]
}

/** In the page itself: joining what frames say in a blank page takes a third of the time, and none has frames. */
function axe(page: Page): AxeBuilder {
  expect(page.frames()).toHaveLength(1)
  return new AxeBuilder({page}).setLegacyMode()
}

async function findings(builder: AxeBuilder): Promise<string[]> {
  const found = await builder.analyze()
  return found.violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))
}
