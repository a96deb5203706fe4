/** The search for readers without a mouse, and with other eyes. */
import type {Page} from '@playwright/test'
import {violationsInBothSchemes} from './axe.ts'
import {expect, openSearch, site, test, unfold} from './test.ts'

for (const query of [
  '?q=Kazakhstan&country=azerbaijan&from=1990&to=2012',
  '?q=uranium&year=1995',
  '?q=uraniom',
  '',
  '?q=uranium+mufti+Texas',
  '?q=-uranium&sort=newest'
]) {
  test(`nothing stands in the way of ${query}, all of it unfolded`, async ({page}) => {
    await openSearch(page, 'main', query)
    await page.getByRole('group').first().waitFor()
    await unfold(page)
    expect(await violationsInBothSchemes(page)).toEqual([])
  })
}

test('nor of an article with its hits', async ({page}) => {
  await page.goto(`${site('main')}articles/003-peres-frustrates-iran/?highlight=relations`)
  await expect(page.getByRole('status')).toContainText('Match 1')
  expect(await violationsInBothSchemes(page)).toEqual([])
})

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, role: 'link' | 'checkbox' | 'button', name: RegExp) {
  const wanted = page.getByRole(role, {name}).first()
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

test('from any page to a filtered result and through its hits, by keys alone', async ({page}) => {
  await page.goto(`${site('main')}about/`)
  await page.keyboard.press('/')
  await page.keyboard.type('Kazakhstan')
  await page.keyboard.press('Enter')
  // What is announced stands in one place, politely.
  await expect(page.locator('[aria-live], [role=alert], main [role=status]')).toHaveCount(1)
  await expect(page.getByRole('status')).toHaveText('5 articles match “Kazakhstan”.')
  await expect(page.getByRole('checkbox', {name: /^Iran/})).toBeVisible()
  await tabTo(page, 'checkbox', /^Iran/)
  await page.keyboard.press('Space')
  await expect(page.getByRole('status')).toHaveText(
    '1 article matches “Kazakhstan” with these filters.'
  )
  await expect(page.getByRole('checkbox', {name: /^Iran/})).toBeFocused()
  await tabTo(page, 'link', /^Peres frustrates Iran/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('of')
  await page.keyboard.press('n')
  await expect(page.locator('article mark.hit.current')).toBeInViewport()
  await page.goBack()
  await expect(page.getByRole('checkbox', {name: /^Iran/})).toBeChecked()
})
