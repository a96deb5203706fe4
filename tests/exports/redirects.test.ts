/** Old addresses that hosts lead on from. */
import {cpSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {permanentRedirects} from '../../scripts/exports/redirects.ts'
import {loadArchive} from '../../scripts/search/archive.ts'

test('what was moved leads on, over several moves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redirects-'))
  cpSync(join(import.meta.dirname, '../../content'), folder, {recursive: true})
  writeFileSync(
    join(folder, 'moved.csv'),
    'from,to,date\nold,older,2020-01-01\nolder,000-peres-delegation,2020-01-02\nx,nowhere,2020-01-03\n'
  )
  const to = '/articles/000-peres-delegation/'
  const redirects = permanentRedirects(loadArchive(folder), folder)
  expect(redirects.filter((one) => one.to === to)).toEqual([
    {from: '/articles/old/', to},
    {from: '/articles/older/', to}
  ])
  expect(redirects).toContainEqual({
    from: '/events/shimon-peres-kazakhstan-older/',
    to: '/events/shimon-peres-kazakhstan-000-peres-delegation/'
  })
})
