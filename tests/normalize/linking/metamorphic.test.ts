/** The five shipped texts, and what changes to them may and may not do to their dates. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {intersect, sameDays} from '../../../scripts/normalize/terms/day-set.ts'
import {daysOfEdtf} from '../../../scripts/normalize/dating/edtf-days.ts'
import {solve} from '../../../scripts/normalize/dating/solve.ts'
import {linkable, linked} from './archive-of.ts'

const folder = new URL('../../../content/sources', import.meta.url).pathname
const texts = Object.fromEntries(
  readdirSync(folder)
    .toSorted()
    .map((name) => [name.slice(0, 3), readFileSync(join(folder, name), 'utf8')])
)
const changed = (change: (text: string) => string) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, change(text)]))

const articles = linkable(texts)
const {dates, constraints, groups, contradictions, events} = linked(articles)

test('are dated as they should be', () => {
  const together = Object.fromEntries(
    Object.entries(dates).map(([id, {together}]) => [id, [together.certain, together.likely]])
  )
  expect(together).toEqual({
    '000': ['[2009-04-01..2009-07-08]', '[2009-06-05..2009-07-08]'],
    '001': ['[2015-05-14..2017-12-05]', '[2015-06-01..2017-04-30]'],
    '002': ['[1995-09-03..1995-09-10]', '[1995-09-03..1995-09-10]'],
    '003': ['2009-07-09', '2009-07-09'],
    '004': ['[2015-05-14..2019-03-28]', '[2015-06-02..2017-04-30]']
  })
  expect(groups).toEqual(['000 003', '001 004', '002'])
})

describe('nothing is changed', () => {
  test('by the order of the files', () => {
    for (const other of [articles.toReversed(), [...articles.slice(2), ...articles.slice(0, 2)]]) {
      const again = linked(other)
      expect(again.dates).toEqual(dates)
      expect(again.contradictions).toEqual(contradictions)
      expect(again.events).toEqual(events)
    }
  })

  test('by the ends of lines', () => {
    const again = linked(linkable(changed((text) => text.replaceAll(/\r?\n/g, '\r\n'))))
    expect(again.dates).toEqual(dates)
    expect(again.groups).toEqual(groups)
  })

  test('by a list of donors', () => {
    const donors =
      '\n\nThe digitization of this archive would not have been possible without the support of the following donors:\n\nThe Reagan Fund, in memory of Ronald Reagan\nThe Peres Center, 2019\nPresident Emmanuel Macron\nPresident Barack Obama Foundation\nJane Doe (1921-2020)\n'
    const again = linked(linkable(changed((text) => text + donors)))
    expect(again.dates).toEqual(dates)
    expect(again.groups).toEqual(groups)
  })

  test('by copies: certain dates and events stay', () => {
    const copies = Object.fromEntries(
      Object.entries(texts).map(([id, text]) => [`${id}-copy`, text])
    )
    const pairs = Object.keys(texts).map((id) => [id, `${id}-copy`] as const)
    const again = linked(linkable({...texts, ...copies}), pairs)
    expect(again.groups.map((group) => group.replaceAll(/ \S+-copy/g, ''))).toEqual(groups)
    for (const id of Object.keys(texts))
      expect(again.dates[id]!.together.certain).toBe(dates[id]!.together.certain)
  })
})

test('sixty years later, no date is the old one', () => {
  const later = (text: string) =>
    text.replaceAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (year) => String(Number(year) + 60))
  const again = linked(linkable(changed(later)))
  // What rests on printed years is never the old answer; terms of office do not move.
  for (const id of ['000', '003'])
    for (const by of ['alone', 'together'] as const)
      expect([id, again.dates[id]![by].certain]).not.toEqual([id, dates[id]![by].certain])
  // What rests on them holds the old answer, or nothing is left of it.
  for (const id of ['000', '001', '002', '004']) {
    const {certain} = again.dates[id]!.together
    if (certain === undefined) continue
    const old = daysOfEdtf(dates[id]!.together.certain!)
    expect([id, sameDays(intersect(daysOfEdtf(certain), old), old)]).toEqual([id, true])
  }
})

test('less evidence never narrows', () => {
  for (const {telling, constraints: own} of articles) {
    const all = [...own, ...(constraints.get(telling.article) ?? [])]
    const whole = solve(all)
    if (whole.conflicts.length > 0) continue
    for (const piece of all) {
      const less = solve(all.filter((other) => other !== piece))
      if (less.certain.from.length === 0) continue
      const both = intersect(whole.certain.days, less.certain.days)
      expect([telling.article, piece.rule, sameDays(both, whole.certain.days)]).toEqual([
        telling.article,
        piece.rule,
        true
      ])
    }
  }
})
