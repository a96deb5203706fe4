/** Headlines, dates and authors of saved pages. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const menu = 'Home\nNews\nFarming\nWeather\nLetters\nOur people\nShop\nLog in'
const prose = `The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and they asked the treasury for help before winter comes to the valley, which lies high.

The treasury answered on the same day that it would read the letter of the growers with care, and that no more could be said about it before the summer, when all of its clerks are back.`
const links = 'Related\nRain is rare\nTen tips for growers\nAbout\nImprint\nPrivacy policy'

interface Parts {
  readonly title?: string
  readonly above?: string
  readonly headline?: string
  readonly below?: string
  readonly after?: string
}

const page = ({
  title = 'Poor harvest in the valley this year - Valley Times',
  above = '',
  headline = 'Poor harvest in the valley this year',
  below = '',
  after = ''
}: Parts) =>
  normalize(
    itemOf([title, menu, above, headline, below, prose, after, links].filter(Boolean).join('\n')),
    smallReference
  ).article

describe('the headline of a page', () => {
  test.each([
    ['a title with the site', {}],
    ['the site first', {title: 'Valley Times | Poor harvest in the valley this year'}],
    ['in the middle', {title: 'Farming | Poor harvest in the valley this year | Valley Times'}],
    ['a cut title', {title: 'Poor harvest in the valley… - Valley Times'}],
    ['another title, but a byline below', {title: 'Growers harvest less', below: 'By Ada Brown'}],
    ['the site, printed twice', {above: 'Valley Times\nValley Times'}],
    [
      'its section',
      {title: 'News: Poor harvest in the valley this year | Farm News | Valley', above: 'Farm News'}
    ],
    [
      'a standfirst below',
      {title: 'Bad year', below: 'Why growers have little to sell\nBy Ada Brown'}
    ],
    [
      'a breadcrumb',
      {
        title: 'Why growers harvest little in the valley',
        above: 'Home / Farming / Poor harvest in the valley this year'
      }
    ],
    ['lines that cut it', {above: 'Poor harvest in the valley...'}]
  ])('with %s', (_, parts) => {
    expect(page(parts).title).toBe('Poor harvest in the valley this year')
  })
})

describe('the date of a page', () => {
  test.each([
    ['above the headline', {above: 'Farming May 3, 2012'}],
    ['below it', {below: 'May 3, 2012'}],
    ['glued to the author', {below: 'Anna Brown3. Mai 2012'}],
    ['twice, the change last', {below: 'May 3, 2012May 9, 2012'}],
    ['below a standfirst', {below: `${prose.slice(0, 90)} at last.\nBy Ada Brown\nMay 3, 2012`}],
    ['below its label', {below: 'Published\nMay 3, 2012'}],
    ['before one of a change', {below: 'May 3, 2012 / Updated 5 minutes ago'}],
    ['with a short year', {below: '3.5.12, 11:29 Uhr', title: 'Ernte'}],
    ['in a formula of blogs', {after: 'This entry was posted on May 3, 2012 by ada in Farming'}],
    [
      'with tags behind',
      {below: 'May 3, 2012 Apples, Growers, Pears, Treasury, Valley, Winter, 0'}
    ],
    [
      'twice and glued, in a line of tags',
      {below: 'Times May 3, 2012May 3, 2012 a, bb, ccc, dddd'}
    ],
    ['between standfirst and text', {below: `${prose.slice(0, 90)} at last.\nMay 3, 2012`}],
    ['above a credit', {below: 'May 3, 2012 by Ada in Farming\nPhoto: Bo Lind'}],
    ['glued to a word', {below: 'Thu., May 3, 2012timer5 min read'}],
    ['in figures, ordered as below', {below: '03/05/2012', after: 'Bo says:\n13/05/2012'}],
    ['nearer than others', {below: `May 3, 2012\n1\n2\n3\nOpen day: May 9, 2012`}]
  ])('%s', (_, parts) => {
    expect(page(parts).date).toMatch(/2012-05-03/)
  })

  test.each([
    ['of a list above', {above: 'Rain is rare\nMay 3, 2012\nTen tips\nMay 4, 2012'}],
    ['of a change', {below: 'Updated: May 3, 2012'}],
    ['of a change, label above', {below: 'Last updated\nMay 3, 2012'}],
    ['of a release', {below: 'Release date: May 3, 2012'}],
    ['of membership', {below: 'Ada\nMember since May 3, 2012'}],
    ['of comments', {after: '2 comments on Poor harvest\nAda says:\nMay 3, 2012 at 4:11 am\nOh.'}],
    ['of an event', {below: 'Tickets from May 3, 2012'}],
    ['of a version', {below: 'Reader [1.9.12_1171]'}]
  ])('is none %s', (_, parts) => {
    expect(page(parts).date).toBeUndefined()
  })
})

describe('the author of a page', () => {
  test.each([
    ['below a label', {below: 'By\nAda Brown'}],
    ['beside a date', {below: 'Ada Brown\nMay 3, 2012'}],
    ['below the text', {after: 'Von Ada Brown'}],
    ['with a paper', {below: 'By Ada Brown, Valley Times'}]
  ])('%s', (_, parts) => {
    expect(page(parts).byline).toEqual(['Ada Brown'])
  })

  test.each([
    ['beside a date', {below: 'Zadie Frost\nMay 3, 2012'}],
    ['above an account', {below: 'Zadie Frost\n@zadief'}],
    ['beside a time', {below: 'Zadie Frost\n5 min read'}],
    ['again below the text', {below: 'Zadie Frost', after: `${links}\nFoo\nBar\nZadie Frost`}]
  ])('has an unknown first name %s', (_, parts) => {
    expect(page(parts).byline).toEqual(['Zadie Frost'])
  })

  test('is no role below a name', () => {
    expect(page({below: 'Anna Brown\nDigital Pomology\nMay 3, 2012'}).byline).toEqual([
      'Anna Brown'
    ])
  })

  test('can be several below one label', () => {
    const below = 'By\nAda Brown\n,\nZadie Frost\n&\nBo Lind\nMay 3, 2012'
    expect(page({below}).byline).toEqual(['Ada Brown', 'Zadie Frost', 'Bo Lind'])
  })

  test.each([
    ['a topic of the text', {below: 'Treasury Growers\nMay 3, 2012'}],
    ['an editor', {below: 'Edited by Ada Brown\nMay 3, 2012'}],
    [
      'a section of the menu',
      {title: 'Growers', above: 'Apple Valley\nA\nB\nC', below: 'Apple Valley\nMay 3, 2012'}
    ],
    ['a section', {above: 'Farming News', below: 'May 3, 2012'}],
    ['a button', {below: 'Read More\nMay 3, 2012'}],
    ['a commenter', {after: '2 comments\nKommentar von Ada Brown — May 3, 2012'}]
  ])('is not %s', (_, parts) => {
    expect(page(parts).byline).toBeUndefined()
  })
})
