/** Heads of papers: their dates are read, and names that no table knows are no headlines. */
import {describe, expect, test} from 'vitest'
import {isPaperHead} from '../../scripts/normalize/classify/paper-heads.ts'
import {readsLikeMasthead} from '../../scripts/normalize/classify/unknown-mastheads.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose =
  'The harbor reopened yesterday after repairs that took two years and cost more than the council had planned. The first ship to dock carried grain, and was greeted by a brass band and several hundred people.'
const article = (...lines: readonly string[]) =>
  normalize(itemOf([...lines, prose].join('\n\n')), smallReference).article

describe('heads with a date', () => {
  test.each([
    'HALIFAX, N.S., TUESDAY, APRIL 16, 1912.',
    'HALIFAX, TUESDAY, APRIL 16, 1912.',
    'Vol. LXXXIV No. 171      Monday, July 21, 1969      Ten Cents',
    'NO. 18,204.     MANCHESTER, WEDNESDAY, AUGUST 5, 1914.     ONE PENNY.',
    'Monday, July 21, 1969      Price: 10 cents',
    'Roma, 10 maggio 1978',
    'La Habana, 2 de enero de 1959.-',
    'Buenos Aires, sábado 3 de abril de 1982',
    '2008年5月13日 08:15 来源：华西时报',
    '2008年5月13日 08:15　来源：华西时报　记者 王小明',
    '2008年5月13日 记者：王小明 编辑：李华',
    'القاهرة - السبت ١٢ فبراير ٢٠١١',
    'القاهرة، 5 يونيو 2001',
    'नई दिल्ली, 5 जून 2011',
    'Saint-Malo, le 8 décembre 1979',
    'Paris, den 9. April 1988',
    'Warszawa, dnia 3 maja 1999 r.',
    'Тарту, 5 марта 1993 г.',
    'Special to The Sun, May 4, 1985'
  ])('%s', (text) => {
    expect(isPaperHead(text)).toBe(true)
  })

  test.each([
    'Deadline, 31 March 2011',
    'Concert, le 8 décembre 1979',
    'Anna Marchetti, le 8 décembre 1979',
    'Né à Lyon, le 8 décembre 1979',
    '2008年5月13日 记者在现场看到许多人离开了那座城市',
    '2008年5月13日 08:15 王小明离开',
    'Mary Brown, April 19, 2020',
    'By Jane Doe, December 16th 2016',
    'Photo, 3 May 2012',
    'Born, May 3, 1920',
    'Almaty, 12-14 September 2011',
    'Rockport, May 2011',
    'May 3, 1920 - June 4, 2001',
    'Ruth Hollis was born in Dallas, May 3, 1920',
    'The bank opened in Roma, 10 maggio 1978, with ten clerks',
    'The council meets again on Monday, July 21, 1969'
  ])('not %s', (text) => {
    expect(isPaperHead(text)).toBe(false)
  })
})

describe('the day on which a correspondent wrote', () => {
  test.each([
    ['Saint-Malo, le 8 décembre 1979', '[1979-12-07..]'],
    ['Special to The Sun, May 4, 1985', '[1985-05-03..]']
  ])('%s', (line, date) => {
    expect(article('Ships come back', line).date).toBe(date)
  })

  test('words in front of an article that are no known town tell nothing', () => {
    expect(article('Ships come back', 'Garden-Fest, den 9. April 1988').date).toBeUndefined()
  })
})

test('who wrote it is read beside the wire', () => {
  const head = '2008年5月13日 08:15 来源：华西时报 记者：王小明'
  expect(article('旧渡口今冬关闭', head)).toMatchObject({date: '2008-05-13', byline: ['王小明']})
})

test('an impossible date beside a place is told', () => {
  const text = `Ships come back\n\nLondon, Feb. 29, 1990\n\n${prose}\n`
  const {evidence} = normalize(itemOf(text), smallReference)
  expect(evidence.issues.map(({rule}) => rule)).toContain('issue/impossible-date')
})

describe('names of papers that no table knows', () => {
  test.each([
    'Shasta Courier',
    'The Lahore Mail',
    'Caucasus Daily',
    'THE HALIFAX EVENING STAR',
    "THE TRAVELLER'S MONTHLY",
    'THE MORNING MERCURY.',
    'Havelzeitung'
  ])('%s', (text) => {
    expect(readsLikeMasthead(text)).toBe(true)
  })

  test.each([
    'Council Opens New Harbor',
    'Storm closes the harbor',
    'The End of the World',
    'A Star',
    'Pilot Flies Around the World',
    'Mayor Meets Press',
    'Harbor Reopens, Says Herald',
    'Guardian Angels Patrol the Subway'
  ])('not %s', (text) => {
    expect(readsLikeMasthead(text)).toBe(false)
  })

  test.each([
    [['Shasta Courier', 'School board approves bond measure', 'By Dan Whitlock']],
    [['Caucasus Daily', '24 November 2003', 'School board approves bond measure']],
    [
      [
        'Ohio Valley Dispatch',
        'Monday, July 21, 1969   Ten Cents',
        'School board approves bond measure'
      ]
    ]
  ])('the headline stands below: %j', (lines) => {
    expect(article(...lines).title).toBe('School board approves bond measure')
  })

  test('a headline that ends like a name stays one where no other stands below', () => {
    expect(article('The Harbor Gets Its Own Courier', 'By Dan Whitlock').title).toBe(
      'The Harbor Gets Its Own Courier'
    )
  })
})

test('a clock of the site is no date of the text', () => {
  const {date, title} = article(
    'Today is Monday, March 2, 2015',
    'Home World Business Weather: 21C',
    'Harbor Reopens After Two-Year Repair',
    'By Jane Smith'
  )
  expect([date, title]).toEqual([undefined, 'Harbor Reopens After Two-Year Repair'])
})
