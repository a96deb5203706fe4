import {expect, site, test} from './test.ts'

test('corrected words lead to the note on them, and back', async ({page}) => {
  await page.goto(`${site('hostile')}articles/scripts/`)
  const words = page.locator('.prose ins.corrected a').first()
  await expect(words).toContainText('<script>')
  await words.click()
  await expect(page).toHaveURL(/#reading-1$/)
  const note = page.locator('#reading-1')
  await expect(note).toBeInViewport()
  await expect(note).toContainText('printed: The plutonium stayed where it was')
  await note.getByRole('link').click()
  await expect(page).toHaveURL(/#corrected-1$/)
  await expect(page.locator('#corrected-1')).toBeInViewport()
})

test('notes on corrected words are printed', async ({page}) => {
  await page.goto(`${site('hostile')}articles/scripts/`)
  await page.emulateMedia({media: 'print'})
  await expect(page.locator('#reading-1')).toBeVisible()
})

test('the log lists corrections, the newest first, and says when there are none', async ({
  page
}) => {
  await page.goto(`${site('hostile')}changes/`)
  await expect(page.getByRole('heading', {level: 2})).toHaveText(['4 May 2026', '3 May 2026'])
  await expect(page.locator('main')).toContainText('not in the archive')
  await expect(page.locator('main a[href^="javascript:"]')).toHaveCount(0)
  await page.goto(site('main'))
  await page.getByRole('contentinfo').getByRole('link', {name: 'Corrections'}).click()
  await expect(page.locator('main')).toContainText('No corrections yet')
})
