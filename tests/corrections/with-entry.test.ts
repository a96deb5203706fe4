import fc from 'fast-check'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {firstEntry, withEntry} from '../../scripts/corrections/with-entry.ts'
import type {CorrectionEntry} from '../../src/schema/correction.ts'

const words = fc.string({minLength: 1, unit: 'binary'}).filter((text) => text.isWellFormed())
const entries = fc.record({
  set: fc.record({
    title: words,
    deck: fc.constant(null),
    subjects: fc.array(words, {minLength: 1})
  }),
  why: words,
  on: fc.constant('2026-01-02')
}) satisfies fc.Arbitrary<CorrectionEntry>

it('whatever a person types comes back as it was, behind what was there before', () => {
  fc.assert(
    fc.property(entries, entries, entries, (one, two, three) => {
      const first = firstEntry({forSha256: 'a'.repeat(64)}, one)
      const second = withEntry(first, two)
      const third = withEntry(second, three)
      expect(parse(third)).toEqual({forSha256: 'a'.repeat(64), entries: [one, two, three]})
      expect(second.startsWith(first.trimEnd())).toBe(true)
      expect(third.startsWith(second.trimEnd())).toBe(true)
    })
  )
})
