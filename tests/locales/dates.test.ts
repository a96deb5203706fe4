/** Dates in three languages, with what is known of them. */
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {displayDate} from '../../src/lib/dates.ts'
import {edtfBounds} from '../../src/lib/edtf.ts'
import {shortMonth, weekdayName} from '../../src/locales/calendar.ts'
import {listed, speak} from '../../src/locales/interface.ts'
import {shownDate, shownDay, shownMonth} from '../../src/locales/shown-date.ts'

afterEach(() => speak('en'))

const dateOf = (date: string, dateBasis = 'inferred') => {
  const {earliest, latest} = edtfBounds(date)
  return {date, dateEarliest: earliest, dateLatest: latest, dateBasis}
}

const rows: readonly (readonly [edtf: string, basis: string, he: string, ru: string])[] = [
  ['2009-07-09', 'stated', '9 ביולי 2009', '9 июля 2009 года'],
  ['2009-07-09', 'inferred', '[9 ביולי 2009]', '[9 июля 2009 года]'],
  ['2009-07', 'stated', 'יולי 2009', 'июль 2009 года'],
  ['2009', 'stated', '2009', '2009 год'],
  [
    '[1995-09-03..1995-09-10]',
    'inferred',
    '[בין 3 ל־10 בספטמבר 1995]',
    '[между 3 и 10 сентября 1995 года]'
  ],
  [
    '[1995-08-30..1995-09-03]',
    'inferred',
    '[בין 30 באוגוסט ל־3 בספטמבר 1995]',
    '[между 30 августа и 3 сентября 1995 года]'
  ],
  [
    '[1994-12-30..1995-01-03]',
    'inferred',
    '[בין 30 בדצמבר 1994 ל־3 בינואר 1995]',
    '[между 30 декабря 1994 года и 3 января 1995 года]'
  ],
  [
    '[1995-01-03,1995-02-03,1995-03-03,1995-05-03]',
    'inferred',
    '[בין 3 בינואר ל־3 במאי 1995, באחת מ־4 תקופות]',
    '[между 3 января и 3 мая 1995 года, в один из 4 периодов]'
  ],
  ['[1994-10-13..]', 'inferred', '[לא לפני 13 באוקטובר 1994]', '[не ранее 13 октября 1994 года]'],
  ['[..1995-11-22]', 'inferred', '[לא אחרי 22 בנובמבר 1995]', '[не позднее 22 ноября 1995 года]'],
  [
    '[2009-03-04,2009-04-03]',
    'stated',
    '[4 במרץ או 3 באפריל 2009]',
    '[4 марта или 3 апреля 2009 года]'
  ],
  ['1995-05~', 'stated', '[בערך מאי 1995]', '[около мая 1995 года]'],
  ['1995-05-03~', 'stated', '[בערך 3 במאי 1995]', '[около 3 мая 1995 года]'],
  ['1995~', 'stated', '[בערך 1995]', '[около 1995 года]'],
  ['1995-05?', 'stated', '[כנראה מאי 1995]', '[вероятно, май 1995 года]'],
  ['199X', 'stated', '[שנות ה־1990]', '[1990-е годы]'],
  ['19XX', 'stated', '[בין 1900 ל־1999]', '[между 1900 и 1999 годами]'],
  ['199X~', 'stated', '[בערך שנות ה־1990]', '[около 1990-х годов]'],
  ['19XX~', 'stated', '[בערך בין 1900 ל־1999]', '[приблизительно между 1900 и 1999 годами]'],
  ['1995-05-03%', 'stated', '[אולי בערך 3 במאי 1995]', '[возможно, около 3 мая 1995 года]'],
  ['1995-07-XX', 'stated', '[בין 1 ל־31 ביולי 1995]', '[между 1 и 31 июля 1995 года]'],
  [
    '1995-XX',
    'stated',
    '[בין 1 בינואר ל־31 בדצמבר 1995]',
    '[между 1 января и 31 декабря 1995 года]'
  ],
  [
    '[1995-07..1995-09]',
    'inferred',
    '[בין 1 ביולי ל־30 בספטמבר 1995]',
    '[между 1 июля и 30 сентября 1995 года]'
  ],
  [
    '[1994-10-13..1994-10-20,1995-01-01]',
    'inferred',
    '[בין 13 ל־20 באוקטובר 1994, או 1 בינואר 1995]',
    '[между 13 и 20 октября 1994 года, или 1 января 1995 года]'
  ],
  ['0099-03-01', 'stated', '1 במרץ 99', '1 марта 99 года'],
  ['1582-10-10', 'stated', '10 באוקטובר 1582', '10 октября 1582 года'],
  ['XXXX-05-03', 'stated', '[3 במאי, שנה לא ידועה]', '[3 мая, год неизвестен]'],
  ['XXXX-05', 'stated', '[מאי, שנה לא ידועה]', '[май, год неизвестен]']
]

describe.each(rows)('%s, %s', (edtf, basis, he, ru) => {
  const date = dateOf(edtf, basis)

  test('in Hebrew', () => {
    speak('he')
    expect(shownDate(date)).toBe(he)
  })

  test('in Russian, in its cases', () => {
    speak('ru')
    expect(shownDate(date)).toBe(ru)
  })

  test('in English, as citations have it', () => {
    expect(shownDate(date)).toBe(displayDate(date))
  })
})

test.each([
  ['en', 'undated'],
  ['he', 'ללא תאריך'],
  ['ru', 'без даты']
] as const)('no date, in %s', (tag, text) => {
  speak(tag)
  expect(shownDate({dateBasis: 'unknown'})).toBe(text)
})

test.each([
  ['en', 'Monday', 'Mo', 'Sep', 'July 2009', 'A, B, and C'],
  ['he', 'יום שני', 'ב׳', 'ספט׳', 'יולי 2009', 'A, B ו-C'],
  ['ru', 'понедельник', 'пн', 'сент', 'июль 2009 года', 'A, B и C']
] as const)('calendar and lists, in %s', (tag, monday, short, september, month, list) => {
  speak(tag)
  expect([
    weekdayName(0),
    weekdayName(0, true),
    shortMonth('2009-09-01'),
    shownMonth('2009-07-31'),
    listed(['A', 'B', 'C'])
  ]).toEqual([monday, short, september, month, list])
})

const months = {
  en: 'January February March April May June July August September October November December',
  he: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
}

describe.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Jerusalem'])(
  'built in %s',
  (zone) => {
    const own = process.env['TZ']
    beforeEach(() => {
      process.env['TZ'] = zone
    })
    afterEach(() => {
      if (own === undefined) delete process.env['TZ']
      else process.env['TZ'] = own
    })

    test.each(['en', 'he', 'ru'] as const)('a day stays that day, in %s', (tag) => {
      speak(tag)
      for (const [index, month] of months[tag].split(' ').entries()) {
        const first = `2009-${String(index + 1).padStart(2, '0')}-01`
        const inMonth = tag === 'he' ? `ב${month}` : month
        expect(shownDay(first)).toBe(`1 ${inMonth} 2009${tag === 'ru' ? ' года' : ''}`)
      }
      expect(shownDay('2008-02-29')).toMatch(/^29 /)
      expect(shownDay('1999-12-31')).toMatch(/^31 .*1999/)
    })
  }
)
