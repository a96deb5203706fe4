/**
 * The curator's desk on the development server. It has an archive of its own, and is not watched like
 * the pages of a site: a refused entry is an error on the console.
 */
import {spawn, type ChildProcess} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import {expect, test, type Page} from '@playwright/test'

test.describe.configure({mode: 'serial', timeout: 120_000})

const project = resolve(import.meta.dirname, '../..')
const id = '003-peres-frustrates-iran'
const unsaved = 'What you have filled in is not saved yet.'
const patient = {timeout: 60_000}
let folder: string
let server: ChildProcess
let address: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'))
  cpSync(join(project, 'content/sources'), join(folder, 'sources'), {recursive: true})
  const port = await freePort()
  address = `http://localhost:${port}/articles/${id}/`
  const script = join(project, 'scripts/dev.ts')
  server = spawn(process.execPath, [script, '--content', folder, '--port', String(port)], {
    stdio: 'ignore'
  })
  await expect(async () => expect((await fetch(address)).ok).toBe(true)).toPass(patient)
})

test.afterAll(async () => {
  const ended = new Promise((done) => server.once('exit', done))
  server.kill()
  await ended
  rmSync(folder, {recursive: true})
})

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const {port} = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })
}

const desk = (page: Page) => page.getByRole('region', {name: 'Curator’s desk'})
const leader = (page: Page) =>
  desk(page).getByRole('group', {name: 'Principal leader', exact: true})
const save = (page: Page) => desk(page).getByRole('button', {name: 'Save the decision'})

/** Opens the desk by keyboard alone. */
async function openDesk(page: Page): Promise<void> {
  await page.goto(address)
  await page.locator('astro-dev-toolbar #dev-bar').focus()
  await page.getByRole('button', {name: 'Curator’s desk'}).press('Enter')
  await expect(leader(page)).toBeVisible()
}

async function changeLeader(page: Page, to: string): Promise<void> {
  await leader(page).getByRole('radio', {name: 'Change'}).press('Space')
  await leader(page).getByRole('combobox').fill(to)
}

test('is accessible, all of it', async ({page}) => {
  await openDesk(page)
  for (const details of await desk(page).locator('details').all()) {
    await details.evaluate((one) => one.setAttribute('open', ''))
  }
  const canvas = 'astro-dev-toolbar-app-canvas[data-app-id="curators-desk"]'
  const {violations, passes} = await new AxeBuilder({page})
    .include({fromShadowDom: ['astro-dev-toolbar', canvas, 'curators-desk']})
    .analyze()
  expect(passes.length).toBeGreaterThan(10)
  expect(violations).toEqual([])
})

test('says what is wrong where it is wrong, and writes nothing', async ({page}) => {
  await openDesk(page)
  await changeLeader(page, 'nobody')
  await save(page).press('Enter')
  await expect(leader(page).getByRole('alert')).toContainText('which no table has')
  await expect(leader(page).getByRole('combobox')).toBeFocused()
  await expect(desk(page).getByText('Something is needed here.')).toBeVisible()
  await page.reload()
  // What was typed outlasts a reload.
  await expect(leader(page).getByRole('combobox')).toHaveValue('nobody')
  await expect(desk(page).getByRole('status')).toHaveText(unsaved)
})

test('what is filled in can be discarded', async ({page}) => {
  await openDesk(page)
  const discard = desk(page).getByRole('button', {name: 'Discard'})
  await expect(discard).toBeHidden()
  await expect(desk(page).getByText(unsaved)).toHaveCount(0)
  await changeLeader(page, 'nobody')
  await discard.press('Enter')
  await expect(leader(page).getByRole('radio', {name: 'Not decided'})).toBeChecked()
  await expect(discard).toBeHidden()
  await page.reload()
  await expect(leader(page).getByRole('radio', {name: 'Not decided'})).toBeChecked()
  await expect(desk(page).getByText(unsaved)).toHaveCount(0)
})

test('is closed by a button and by Escape, and the focus is where it is opened', async ({page}) => {
  await openDesk(page)
  const opener = page.locator('#dev-bar [data-app-id="curators-desk"]')
  await leader(page).getByRole('radio', {name: 'Not decided'}).focus()
  await page.keyboard.press('Escape')
  await expect(desk(page)).toBeHidden()
  await expect(opener).toBeFocused()
  await opener.press('Enter')
  await expect(desk(page)).toBeVisible()
  await desk(page).getByRole('button', {name: 'Close'}).press('Enter')
  await expect(desk(page)).toBeHidden()
  await expect(opener).toBeFocused()
  await page.reload()
  await expect(opener).toBeAttached()
  await expect(desk(page)).toBeHidden()
})

test('a decision from a second tab is not written over that of the first', async ({context}) => {
  const [first, second] = [await context.newPage(), await context.newPage()]
  await openDesk(first)
  await openDesk(second)
  for (const page of [first, second]) {
    const words = desk(page).getByRole('group', {name: 'Headline, as printed'})
    await words.getByRole('radio', {name: 'Accept'}).press('Space')
    await desk(page).getByLabel('Why', {exact: true}).fill('It is printed so.')
  }
  // The page of the second tab is not shown anew before it is asked to save.
  await second.route('**/_desk/entries', async (route) => {
    await save(first).press('Enter')
    await expect(desk(first).getByRole('status')).toContainText('Saved')
    await route.continue()
  })
  await save(second).press('Enter')
  await expect(desk(second).getByText('what you have filled in stays')).toBeVisible()
  await second.waitForEvent('load', patient)
  await expect(desk(second).getByRole('status')).toHaveText(unsaved)
  await expect(desk(second).getByRole('listitem').first()).toContainText('It is printed so.')
  await expect(desk(second).getByLabel('Why', {exact: true})).toHaveValue('It is printed so.')
  expect(readFileSync(join(folder, `corrections/${id}.yaml`), 'utf8').match(/why:/g)).toHaveLength(
    1
  )
  rmSync(join(folder, 'corrections'), {recursive: true})
})

test('writes a correction, and the page is shown anew with the desk open', async ({page}) => {
  await openDesk(page)
  await changeLeader(page, 'benjamin-netanyahu')
  await desk(page).getByLabel('Why', {exact: true}).fill('A test of the desk.')
  const shownAnew = page.waitForEvent('load', patient)
  await save(page).press('Enter')
  await shownAnew
  await expect(desk(page).getByRole('status')).toHaveText(`Saved in corrections/${id}.yaml.`)
  await expect(desk(page).getByRole('listitem').first()).toContainText('A test of the desk.')
  const written = readFileSync(join(folder, `corrections/${id}.yaml`), 'utf8')
  expect(written).toContain('leader: benjamin-netanyahu')
  expect(written).toMatch(/why: A test of the desk\.\n +on: \d{4}-\d{2}-\d{2}\n$/)
})

// For a normalizer that applies corrections.
test('the page shows the corrected value', async ({page}) => {
  await page.goto(address)
  await expect(page.getByRole('main').getByRole('complementary')).toContainText(
    'Benjamin Netanyahu',
    patient
  )
})

test('a text is withheld and published again', async ({page}) => {
  await openDesk(page)
  const publication = desk(page).getByRole('group', {name: 'Publication of the text'})
  const decide = async (state: string, verdict: string, why: string) => {
    // The desk is shown anew with the page, its parts closed.
    await expect(async () => {
      if (!(await publication.isVisible()))
        await desk(page).locator('summary', {hasText: 'Withhold the text'}).press('Enter')
      await expect(publication.getByText(state)).toBeVisible({timeout: 2_000})
    }).toPass(patient)
    await publication.getByRole('radio', {name: verdict}).press('Space')
    const reason = publication.getByLabel('Reason')
    if (await reason.isVisible()) await reason.fill('The author asked for it.')
    await desk(page).getByLabel('Why', {exact: true}).fill(why)
    await save(page).press('Enter')
  }
  await expect(desk(page).getByRole('radio', {name: 'Publish the text'})).toHaveCount(0)
  await decide('The text is published.', 'Withhold the text', 'A letter.')
  const notice = page.getByRole('main').getByText('The author asked for it.')
  await expect(notice).toBeVisible(patient)
  await expect(page.locator('.prose').getByText('which has no')).toHaveCount(0)
  expect(readFileSync(join(folder, `corrections/${id}.yaml`), 'utf8')).toMatch(
    /withhold:\n +reason: The author asked for it\.\n +since: \d{4}-\d{2}-\d{2}\n +textSha256: [\da-f]{64}\n/
  )
  await decide('The text is withheld since', 'Publish the text', 'They agree.')
  await expect(page.locator('.prose').getByText('which has no')).toBeVisible(patient)
  await expect(notice).toHaveCount(0)
})

test('a saved source and a saved table show in the open page', async ({page}) => {
  await page.goto(address)
  const path = join(folder, `sources/${id}.txt`)
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('no border with Iran', 'no frontier with Iran')
  )
  // The desk quotes the source as well.
  await expect(page.locator('.prose').getByText('which has no frontier with Iran')).toBeVisible(
    patient
  )
  mkdirSync(join(folder, 'authorities'))
  writeFileSync(
    join(folder, 'authorities/countries.csv'),
    'code,name,slug,variants,demonyms,validFrom,validTo,successors,source\n' +
      'KZ,Qazaqstan,kazakhstan,Kazakhstan,Kazakh|Kazakhs,,,,test\n'
  )
  await expect(page.getByRole('main').getByRole('link', {name: 'Qazaqstan'}).first()).toBeVisible(
    patient
  )
})
