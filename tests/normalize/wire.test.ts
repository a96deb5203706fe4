/** Wire stories: headline, notes of the desk, dateline. */
import {describe, expect, test} from 'vitest'
import {datelineIn} from '../../scripts/normalize/datelines.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const outcome = (text: string) => normalize(itemOf(text), smallReference)
const story = `BAKU, Azerbaijan (AP) _ The harvest of the year was a poor one, said
the growers at their yearly meeting on Monday, and they asked the
treasury for help before winter comes to the valley, which lies high.`

describe('the headline above a dateline', () => {
  test.each([
    ['alone', `Growers Ask For Help\n\n${story}`],
    ['above a note', `Growers Ask For Help\nEds: SUBS 5th graf to UPDATE\n\n${story}`],
    ['above a related story', `Growers Ask For Help\nWith AM-Harvest, Bjt\n\n${story}`],
    ['below a priority', `URGENT\n\nGrowers Ask For Help\n\n${story}`],
    ['below a release', `$Adv 19\nFor Release Thursday\n\nGrowers Ask For Help\n\n${story}`],
    ['above a byline', `Growers Ask For Help\n\nBy ADA BROWN\n\n${story}`],
    ['above figures', 'Growers Ask For Help\n\nBAKU, March 2 - Qtly div 14 cts\nPay March 13']
  ])('%s', (_, text) => {
    expect(outcome(text).article.title).toBe('Growers Ask For Help')
  })

  test('may end in an abbreviation', () => {
    expect(outcome(`Growers Meet In L.A.\n\n${story}`).article.title).toBe('Growers Meet In L.A.')
  })
})

test('notes of the desk are no text', () => {
  const {markdown} = outcome(`Growers Ask For Help\nEds: SUBS 5th graf\n\n${story}`)
  expect(markdown).not.toContain('SUBS')
})

test.each([
  ['two words above a blank line', 'Ada Brown\n\nThe harvest was a poor one, said the growers.'],
  ['a sentence', 'The harvest was poor.\n\nThe growers asked for help before winter.'],
  ['a label', 'For the growers:\n\nThe harvest was a poor one, said the growers.']
])('no headline: %s', (_, text) => {
  expect(outcome(text).article.title).toBeUndefined()
})

test.each([
  ['BAKU, Azerbaijan, May 3 (Reuters) - The', 'BAKU, Azerbaijan, May 3 (Reuters)'],
  ['BAKU (AP) _ The', 'BAKU (AP)'],
  ['Baku, 3. Mai 2012 - Der', 'Baku, 3. Mai 2012'],
  ['Baku, 3. Mai - Der', undefined],
  ['NATO-led troops', undefined],
  ['The growers, 2012 - a poor year', undefined]
])('dateline of %s', (text, line) => {
  expect(datelineIn(text)?.line).toBe(line)
})
