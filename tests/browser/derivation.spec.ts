/** How a date was reached, read without scripts: steps, words in the text, contradictions, the event. */
import {expect, site, test} from './test.ts'

test.use({javaScriptEnabled: false})

test('a step leads to its words in the text', async ({page}) => {
  await page.goto(`${site('main')}articles/000-peres-delegation/`)
  await page.getByText('Why this date').click()
  await expect(page.getByText('Not before 1 April 2009')).toBeVisible()
  await page.getByRole('link', {name: 'in Q1 of 2009'}).click()
  await expect(page).toHaveURL(/#ev-\d+$/)
  await expect(page.locator('mark:target')).toHaveText('in Q1 of 2009')
  await expect(page.locator('mark:target')).toBeInViewport()
})

test('a contradiction shows both quotes and leads to the other article', async ({page}) => {
  await page.goto(`${site('main')}articles/001-netanyahu-departs/`)
  const conflict = page.getByRole('region', {name: 'Where articles contradict each other'})
  await expect(conflict).toContainText('on Tuesday')
  await expect(conflict).toContainText('On Wednesday')
  await conflict.getByRole('link').first().click()
  await expect(page).toHaveURL(/004-netanyahu-visit-reviewed/)
})

test('articles on one event are quoted side by side where they agree', async ({page}) => {
  await page.goto(`${site('main')}articles/001-netanyahu-departs/`)
  const agreement = page.getByRole('region', {name: 'Where articles agree'})
  await expect(agreement).toContainText('on his way to Azerbaijan and Kazakhstan')
  await expect(agreement).toContainText('visit by Prime Minister Benjamin Netanyahu')
  await agreement.getByRole('link').first().click()
  await expect(page).toHaveURL(/events\/benjamin-netanyahu/)
  const onEvent = page.getByRole('region', {name: 'Where they agree'})
  await expect(onEvent.locator('figure')).toHaveCount(2)
})

test('an event lists the articles that tell it, and its merged addresses lead to it', async ({
  page
}) => {
  const event = `${site('main')}events/shimon-peres-kazakhstan-000-peres-delegation/`
  await page.goto(event)
  await expect(page.locator('.tellings > li')).toHaveCount(2)
  await page.goto(`${site('main')}events/shimon-peres-azerbaijan-003-peres-frustrates-iran/`)
  await expect(page).toHaveURL(event)
})

test('the words that prove one journey are quoted on its page and where the date rests on them', async ({
  page
}) => {
  const proof = /interfaith conference in Kazakhstan/
  await page.goto(`${site('main')}events/shimon-peres-kazakhstan-000-peres-delegation/`)
  const ties = page.getByRole('region', {name: 'What ties them to one journey'})
  await expect(ties).toContainText(proof)
  await expect(ties).toContainText('interfaith conference while Peres was speaking')
  await page.goto(`${site('main')}articles/000-peres-delegation/`)
  await page.getByText('Why this date').click()
  await expect(page.locator('details[open]')).toContainText(proof)
  await expect(page.locator('details[open]')).toContainText('while Peres was speaking')
})
