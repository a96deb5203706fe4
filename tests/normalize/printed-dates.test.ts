import {describe, expect, test} from 'vitest'
import {isDateLine} from '../../scripts/normalize/time/date-lines.ts'
import {daysOfWeekday, printedDates} from '../../scripts/normalize/time/printed-dates.ts'
import {writeEdtf} from '../../src/lib/edtf.ts'

const read = (text: string) =>
  printedDates(text).map((date) => [text.slice(date.start, date.end), writeEdtf(date.days)])

describe('dates that are printed in full', () => {
  test.each([
    ['Thursday, July 9, 2009', 'Thursday, July 9, 2009', '2009-07-09'],
    ['on July 9th, 2009, he', 'July 9th, 2009', '2009-07-09'],
    ['Sept. 5, 1989', 'Sept. 5, 1989', '1989-09-05'],
    ['9 July 2009', '9 July 2009', '2009-07-09'],
    ['12 March, 2004', '12 March, 2004', '2004-03-12'],
    ['2009-07-09', '2009-07-09', '2009-07-09'],
    ['FerryMan 13.05.2012', '13.05.2012', '2012-05-13'],
    ['FerrySonntag 13.05.2012', 'Sonntag 13.05.2012', '2012-05-13'],
    ['31/12/2009', '31/12/2009', '2009-12-31'],
    ['12/31/2009', '12/31/2009', '2009-12-31'],
    ['3 juin 2022', '3 juin 2022', '2022-06-03'],
    ['3 de junio de 2022', '3 de junio de 2022', '2022-06-03'],
    ['3 de junho de 2022', '3 de junho de 2022', '2022-06-03'],
    ['3. Juni 2022', '3. Juni 2022', '2022-06-03'],
    ['3 giugno 2022', '3 giugno 2022', '2022-06-03'],
    ['9 июля 2009', '9 июля 2009', '2009-07-09'],
    ['9 ביולי 2009', '9 ביולי 2009', '2009-07-09'],
    ['9 يوليو 2009', '9 يوليو 2009', '2009-07-09'],
    ['9. heinäkuuta 2009', '9. heinäkuuta 2009', '2009-07-09'],
    ['3 de junio de 202210:09', '3 de junio de 2022', '2022-06-03'],
    ['21.dez.2018 às 12h55', '21.dez.2018', '2018-12-21'],
    ['14 Dec.2018', '14 Dec.2018', '2018-12-14'],
    ['By ANNA BROWNMAY 3, 2012', 'MAY 3, 2012', '2012-05-03'],
    ['9 VII 2009', '9 VII 2009', '2009-07-09'],
    ['9.X.2009 r.', '9.X.2009', '2009-10-09'],
    ['2009. július 9.', '2009. július 9', '2009-07-09'],
    ['٩ يوليو ٢٠٠٩', '٩ يوليو ٢٠٠٩', '2009-07-09'],
    ['April the 9th, 1988', 'April the 9th, 1988', '1988-04-09'],
    ['1992 March 8', '1992 March 8', '1992-03-08'],
    ['9. Jänner 1995', '9. Jänner 1995', '1995-01-09'],
    ['15 de setiembre de 2001', '15 de setiembre de 2001', '2001-09-15'],
    ['Nr. 29 - 12. Juli 1985', '12. Juli 1985', '1985-07-12'],
    ['No. 9 – 12 July 1985', '12 July 1985', '1985-07-12'],
    ['9. – 12. Juli 1985', 'Juli 1985', '[1985-07-01..1985-07-31]']
  ])('%s', (text, printed, value) => {
    expect(read(text)).toEqual([[printed, value]])
  })
})

describe('the number of an issue, a part or a page is no day', () => {
  test.each([
    ['Vol. XI No. 3          July 1957', 'July 1957', '1957-07'],
    ['No. 14    April 1962', 'April 1962', '1962-04'],
    ['Volume 7 Number 2 March 1971', 'March 1971', '1971-03'],
    ['N° 12 mai 1988', 'mai 1988', '1988-05'],
    ['Heft 4 Oktober 1979', 'Oktober 1979', '1979-10'],
    ['№ 1 январь 1984', 'январь 1984', '1984-01'],
    ['Anno III n. 8 novembre 1990', 'novembre 1990', '1990-11'],
    ['Page 7 September 1976', 'September 1976', '1976-09'],
    ['Bulletin 30  May 1959', 'May 1959', '1959-05'],
    ['No. 45 May 1990', 'May 1990', '1990-05'],
    ['No. 3/4 April 1990', 'April 1990', '1990-04']
  ])('%s', (text, printed, month) => {
    expect(printedDates(text)).toMatchObject([{precision: 'month'}])
    expect(read(text)).toEqual([[printed, expect.stringContaining(month)]])
  })

  test.each([
    ['No. 14, 3 April 1962', '1962-04-03'],
    ['No. 14 of 3 April 1962', '1962-04-03'],
    ['Ausgabe 5. Mai 1979', '1979-05-05'],
    ['Final edition 7 May 1976', '1976-05-07'],
    ['Page 7, Friday 3 September 1976', '1976-09-03'],
    ['Casino 3 May 1990', '1990-05-03'],
    ['By Jane P. 3 May 2001', '2001-05-03']
  ])('%s is a day', (text, value) => {
    expect(read(text).map(([, days]) => days)).toEqual([value])
  })
})

test.each([
  'Torino 3-5 luglio 1985',
  'Milano 3 - 5 luglio 1985',
  'Casino 10 - 12 July 1985',
  'Kino 10 - 12. Juli 1985',
  'Verano 10 - 12 de julio de 1985'
])('the days of %s are a stretch, whatever the word in front ends in', (text) => {
  expect(read(text).filter(([, value]) => /^\d{4}-\d\d-\d\d$/u.test(value!))).toEqual([])
})

test('day and month that can be swapped keep both readings', () => {
  expect(read('03/04/2009')).toEqual([['03/04/2009', '[2009-03-04,2009-04-03]']])
  expect(read('04/04/2009')).toEqual([['04/04/2009', '2009-04-04']])
})

test('a date with stops is day first, but in English it can be either', () => {
  const [date] = printedDates('6.12.2022')
  expect(writeEdtf(date?.days ?? [])).toBe('[2022-06-12,2022-12-06]')
  expect(writeEdtf(date?.dayFirst ?? [])).toBe('2022-12-06')
})

test('a month and year is the whole month', () => {
  expect(read('July 2009')).toEqual([['July 2009', '[2009-07-01..2009-07-31]']])
})

describe('days that no calendar has mean no day', () => {
  test.each(['February 30, 2009', '31 June 2009', '2009-13-01', '2009-02-29', '13/13/2009'])(
    '%s',
    (text) => {
      expect(printedDates(text).map(({days}) => days)).toEqual([[]])
    }
  )
})

describe('what is no date', () => {
  test.each([
    'Copyright 2007-2009',
    'may 2009 people came',
    'call 555-07-2009',
    '16,000 Jews in 1991',
    'July 9',
    'Aug. 31',
    'the 1990s',
    'Sunday',
    '3/4.2009',
    'v2.10.2009a',
    'March of 20095',
    '2 X 2000 mAh',
    '9 vii 2009',
    '9 IIII 2009',
    'Henry VII 1509',
    '٢٠٠٩ ٩'
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

const onWeekday = (text: string) => printedDates(text).map((date) => writeEdtf(daysOfWeekday(date)))

test('a weekday is checked, not trusted', () => {
  expect(onWeekday('Thursday, July 9, 2009')).toEqual(['2009-07-09'])
  expect(onWeekday('Friday, July 9, 2009')).toEqual([undefined])
})

test('a weekday decides between two readings', () => {
  expect(onWeekday('Wednesday 03/04/2009')).toEqual(['2009-03-04'])
  expect(onWeekday('Friday 03/04/2009')).toEqual(['2009-04-03'])
  expect(onWeekday('Monday 03/04/2009')).toEqual([undefined])
})

test('a caller who changes the answer changes it for nobody else', () => {
  printedDates('May 3, 2012').pop()
  expect(printedDates('May 3, 2012')).toHaveLength(1)
})

describe('what a paper costs belongs to the line of its day', () => {
  test.each([
    'Monday, May 23, 1927 — 3 cents',
    'miércoles, 15 de abril de 1931. Número suelto, 10 céntimos',
    'Friday, November 10, 1989    Late City    50 cents',
    'Wednesday, August 15, 1945 ... Five Cents',
    'Saturday, 9 March 1912  Price 2d.',
    'Issue of October 18, 1973',
    'onsdagen den 30 april 1986'
  ])('%s', (text) => expect(isDateLine(text)).toBe(true))

  test.each([
    'On 3 May 2012 eggs cost 5 cents',
    '3 May 2012, 50 cents more',
    'Fifty Cents, 3 May 2003, live'
  ])('but not: %s', (text) => expect(isDateLine(text)).toBe(false))
})
