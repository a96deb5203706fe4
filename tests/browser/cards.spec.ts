/** What a page says of itself where a link to it is shared. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {imageSize} from 'image-size'
import {expect, site, siteFolder, test} from './test.ts'

for (const path of ['', 'countries/kazakhstan/', 'articles/002-peres-in-kazakhstan/']) {
  test(`page “${path}” has one card, at a public address, with its size and words`, async ({
    page
  }) => {
    await page.goto(`${site('base')}${path}`)
    const content = (name: string) => page.locator(`meta[property="og:${name}"]`)
    await expect(content('image')).toHaveAttribute(
      'content',
      'https://example.org/archive/card.png'
    )
    await expect(content('image:width')).toHaveAttribute('content', '1200')
    await expect(content('image:height')).toHaveAttribute('content', '630')
    await expect(content('image:alt')).toHaveAttribute('content', 'Archive below a path')
    for (const name of ['title', 'type']) await expect(content(name)).toHaveCount(1)
    await expect(page.locator('meta[name="twitter:card"]')).toHaveCount(1)
  })
}

test('the card is there, and an archive without a public address names none', async ({page}) => {
  const {width, height} = imageSize(readFileSync(join(siteFolder('base'), 'card.png')))
  expect([width, height]).toEqual([1200, 630])
  await page.goto(site('main'))
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(0)
})
