/** Every character of every source is accounted for. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {segment} from '../../scripts/normalize/segment/index.ts'
import {evidenceSchema} from '../../src/schema/evidence.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'
import {anyText} from './texts.ts'

describe('segments', () => {
  test('tile any text exactly, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {segments} = normalize(itemOf(text), smallReference).evidence
        let at = 0
        for (const {start, end} of segments) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(text.length)
      })
    )
  })

  test('that are blank hold nothing but white space and NUL', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {segments} = normalize(itemOf(text), smallReference).evidence
        const blank = segments.filter((segment) => segment.class === 'blank')
        for (const {start, end} of blank) expect(text.slice(start, end)).toMatch(/^[\s\0\u0085]+$/)
      })
    )
  })

  test('that are left out of the article say why', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {segments} = normalize(itemOf(text), smallReference).evidence
        const silent = segments.filter(
          (segment) =>
            !['body', 'subhead', 'blank', 'headline', 'deck'].includes(segment.class) &&
            segment.reason === undefined
        )
        expect(silent).toEqual([])
      })
    )
  })
})

test('quotes are the text at their offsets, and the evidence file is valid', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const {evidence} = normalize(itemOf(text), smallReference)
      evidenceSchema.parse(evidence)
      const spans = [...evidence.evidence, ...evidence.issues].flatMap((item) => item.spans)
      for (const {start, end, quote} of spans) expect(quote).toBe(text.slice(start, end))
    })
  )
})

test('units keep their text and never overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0
      for (const unit of segment(text)) {
        expect(unit.start).toBeGreaterThanOrEqual(at)
        expect(unit.text).toBe(text.slice(unit.start, unit.end))
        at = unit.end
      }
    })
  )
})
