/** The agency of a dateline is credited; it is no publisher that the text names. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {shipped} from '../dating/date-text.ts'
import {itemOf} from '../item.ts'

const story =
  'The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and they asked the treasury for help before winter comes to the valley, which lies high.'
const publishers = (text: string) => {
  const {source, republishedFrom} = normalize(itemOf(text), shipped).article
  return [source, republishedFrom]
}

describe('the agency of a dateline', () => {
  test.each([
    ['two capitals', 'BAKU, Azerbaijan (AP) _', 'associated-press'],
    ['a name', 'BAKU, May 3 (Reuters) -', 'reuters'],
    ['nobody that is known', 'BAKU (ZZQ) _', undefined],
    ['nobody', 'BAKU _', undefined]
  ])('%s', (_, dateline, agency) =>
    expect(publishers(`Growers Ask For Help\n\n${dateline} ${story}`)).toEqual([undefined, agency])
  )

  test('is not credited where it is the publisher', () =>
    expect(
      publishers(
        `Growers Ask For Help\n\nBy ADA BROWN\nAssociated Press Writer\n\nBAKU (AP) _ ${story}`
      )
    ).toEqual(['associated-press', undefined]))

  test('is credited beside a paper that says it printed the story', () =>
    expect(
      publishers(`Growers Ask For Help\n\nBAKU (AP) _ ${story}\n\nCopyright 2009 The Guardian`)
    ).toEqual(['guardian', 'associated-press']))

  test('is not looked for in the prose', () =>
    expect(publishers(`Growers Ask For Help\n\n${story} The AP said so.`)).toEqual([
      undefined,
      undefined
    ]))
})
