/** What changes to any text may and may not do to its date. */
import {globSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {intersect, sameDays, type DaySet} from '../../../scripts/normalize/terms/day-set.ts'
import {solve} from '../../../scripts/normalize/dating/solve.ts'
import {dated} from './date-text.ts'
import {linkable, linked} from '../linking/archive-of.ts'
import {madeArchive, madeArticle, wrapped} from './made-articles.ts'

const project = new URL('../../..', import.meta.url).pathname
/** The texts of the archive and of the golden folders, as they are. */
const kept = globSync(['content/sources/*.txt', 'tests/golden/*/input.txt'], {cwd: project})
  .toSorted()
  .map((path) => readFileSync(`${project}/${path}`, 'utf8'))
const anyText = fc.oneof(
  fc.constantFrom(...kept),
  {arbitrary: madeArticle, weight: 4},
  {arbitrary: madeArticle.map(wrapped), weight: 2}
)
const runs = {numRuns: 150}
const shipped = Object.fromEntries(kept.slice(0, 5).map((text, index) => [`s${index}`, text]))
/** Made articles among some that are known to be linked. */
const anyArchive = fc
  .tuple(madeArchive, fc.subarray(Object.entries(shipped)))
  .map(([made, some]) => ({...made, ...Object.fromEntries(some)}))

/** What is said of the date, without where it stands. */
const said = (text: string) => {
  const {certain, likely, constraints} = dated(text)
  return {
    certain,
    likely,
    rules: constraints.map(({rule, strength, params}) => [rule, strength, params])
  }
}
const isWithin = (inner: DaySet, outer: DaySet) => sameDays(intersect(inner, outer), inner)

describe('nothing is changed', () => {
  test('by the ends of lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(said(text.replaceAll(/\r?\n/g, '\r\n'))).toEqual(said(text))
      }),
      runs
    )
  })

  test.each([
    ['blanks behind lines', /\n/gu, '   \n'],
    ['tabs behind lines', /\n/gu, '\t\n'],
    ['more blank lines', /\n\n/gu, '\n\n\n\n']
  ])('by %s', (_, printed, set) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(said(text.replaceAll(printed, set))).toEqual(said(text))
      }),
      runs
    )
  })

  test('by white space between two scenes', () => {
    const scene = 'The council met in the old hall, and the river runs to the sea.'
    const text = (between: string) =>
      `LONDON - Prime Minister Margaret Thatcher told ministers on Monday that a treaty would be signed.${between}${Array(5).fill(scene).join(between)}${between}President Ronald Reagan will visit Parliament on Friday.`
    const near = said(text('\n\n'))
    expect(near.certain).toBeUndefined()
    expect(said(text('\r\n\r\n'.repeat(30)))).toEqual(near)
    expect(said(text(`${' '.repeat(90)}\n\n`))).toEqual(near)
  })

  test('by a list of donors', () => {
    const donors =
      '\n\nThe digitization of this archive would not have been possible without the support of the following donors:\n\nThe Reagan Fund, in memory of Ronald Reagan\nThe Peres Center, 2019\nPresident Emmanuel Macron\nPresident Barack Obama Foundation\nJane Doe (1921-2020)\n'
    fc.assert(
      fc.property(madeArticle, (text) => {
        expect(said(text + donors)).toEqual(said(text))
      }),
      runs
    )
  })
})

describe('of an archive, nothing is changed', () => {
  test('by the order of its files', () => {
    let dates = 0
    fc.assert(
      fc.property(
        anyArchive
          .map(linkable)
          .chain((all) =>
            fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))
          ),
        ([articles, shuffled]) => {
          const [one, other] = [linked(articles), linked(shuffled)]
          expect(other.dates).toEqual(one.dates)
          expect(other.contradictions).toEqual(one.contradictions)
          expect(other.events).toEqual(one.events)
          dates += [...one.constraints.values()].flat().length
        }
      ),
      {numRuns: 40}
    )
    expect(dates).toBeGreaterThan(5)
  })

  test('by copies: the certain dates stay', () => {
    let bounded = 0
    fc.assert(
      fc.property(anyArchive, (texts) => {
        const copies = Object.fromEntries(
          Object.entries(texts).map(([id, text]) => [`${id}-copy`, text])
        )
        const pairs = Object.keys(texts).map((id) => [id, `${id}-copy`] as const)
        const [one, other] = [
          linked(linkable(texts)),
          linked(linkable({...texts, ...copies}), pairs)
        ]
        bounded += [...one.constraints.values()]
          .flat()
          .filter(({strength, docs}) => strength === 'hard' && docs !== undefined).length
        for (const id of Object.keys(one.dates))
          expect([id, other.dates[id]?.together.certain]).toEqual([
            id,
            one.dates[id]!.together.certain
          ])
      }),
      {numRuns: 60}
    )
    // Without links that prove something, copies could not change them.
    expect(bounded).toBeGreaterThan(10)
  })
})

test('sixty years later, what rests on printed years is never the old date', () => {
  const later = (text: string) =>
    text.replaceAll(/(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g, (year) => String(Number(year) + 60))
  const year = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/u
  let moved = 0
  fc.assert(
    fc.property(anyText, (text) => {
      const {solution, certain} = dated(text)
      if (certain === undefined) return
      // Tables and days without a year do not move.
      const unmoved = solution.certain.from.filter(
        ({spans}) => !spans.some(({start, end}) => year.test(text.slice(start, end)))
      )
      if (sameDays(solve(unmoved).certain.days, solution.certain.days)) return
      moved += 1
      expect(dated(later(text)).certain).not.toBe(certain)
    }),
    runs
  )
  expect(moved).toBeGreaterThan(20)
})

test('less evidence never narrows', () => {
  let asked = 0
  fc.assert(
    fc.property(anyText, (text) => {
      const {constraints, solution} = dated(text)
      if (solution.conflicts.length > 0) return
      for (const piece of constraints) {
        const less = solve(constraints.filter((other) => other !== piece))
        if (less.certain.from.length === 0) continue
        asked += 1
        expect([piece.rule, isWithin(solution.certain.days, less.certain.days)]).toEqual([
          piece.rule,
          true
        ])
      }
    }),
    runs
  )
  expect(asked).toBeGreaterThan(50)
})
