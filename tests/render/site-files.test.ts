/** What is seen of the files of a site. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {siteAt} from '../../scripts/render/site-files.ts'

let site: string
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-files-'))
  mkdirSync(join(site, 'about'))
  writeFileSync(join(site, 'index.html'), 'home')
  writeFileSync(join(site, 'about/index.html'), 'about')
})
afterEach(() => rmSync(site, {recursive: true}))

it('every file is looked at', () => {
  const {stamps} = siteAt(site)
  expect(Object.keys(stamps).sort()).toEqual(['about/index.html', 'index.html'])
  writeFileSync(join(site, 'index.html'), 'another home')
  expect(siteAt(site).stamps['index.html']).not.toBe(stamps['index.html'])
})

it('what somebody changed since its stamp was known keeps that stamp, and what is gone is gone', () => {
  const {stamps} = siteAt(site)
  const known = new Map(Object.entries(stamps))
  writeFileSync(join(site, 'index.html'), 'another home')
  expect(siteAt(site, {stamps: known}).stamps).toEqual(stamps)
  rmSync(join(site, 'about'), {recursive: true})
  expect(siteAt(site, {stamps: known}).stamps).toEqual({'index.html': stamps['index.html']})
})

it('a folder of which all is known is not looked at; all others are', () => {
  const {stamps} = siteAt(site)
  const known = {stamps: new Map([['about/index.html', 'as it was']]), whole: 'about'}
  writeFileSync(join(site, 'about/else.html'), 'not looked at')
  writeFileSync(join(site, 'new.html'), 'new')
  expect(Object.keys(siteAt(site, known).stamps).sort()).toEqual([
    'about/index.html',
    'index.html',
    'new.html'
  ])
  expect(siteAt(site, known).stamps['about/index.html']).toBe('as it was')
  expect(siteAt(site, known).stamps['index.html']).toBe(stamps['index.html'])
})
