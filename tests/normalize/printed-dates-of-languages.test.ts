import {describe, expect, test} from 'vitest'
import {isDateLine, labelsOf} from '../../scripts/normalize/time/date-lines.ts'
import {printedDates} from '../../scripts/normalize/time/printed-dates.ts'
import {writeEdtf} from '../../src/lib/edtf.ts'

const read = (text: string) =>
  printedDates(text).map((date) => [text.slice(date.start, date.end), writeEdtf(date.days)])

describe('dates in the words of many languages', () => {
  test.each([
    ['29 iyun 2009-cu il', '29 iyun 2009', '2009-06-29'],
    ['2009 жылғы 5 маусым', '2009 жылғы 5 маусым', '2009-06-05'],
    ['2009 ж. 14 маусым', '2009 ж. 14 маусым', '2009-06-14'],
    ['14 червня 2009 р.', '14 червня 2009', '2009-06-14'],
    ['14-го июня 2009 года', '14-го июня 2009', '2009-06-14'],
    ['14 Haziran 2009 Pazar', '14 Haziran 2009 Pazar', '2009-06-14'],
    ['١٤ حزيران ٢٠٠٩', '١٤ حزيران ٢٠٠٩', '2009-06-14'],
    ['14 حزيران/يونيو 2009', '14 حزيران/يونيو 2009', '2009-06-14'],
    ['14 كانون الاول 2009', '14 كانون الاول 2009', '2009-12-14'],
    ['14 جوان 2009', '14 جوان 2009', '2009-06-14'],
    ['3 غشت 2009', '3 غشت 2009', '2009-08-03'],
    ['۱۴ ژوئن ۲۰۰۹', '۱۴ ژوئن ۲۰۰۹', '2009-06-14'],
    ['ה-14 ביוני 2009', '14 ביוני 2009', '2009-06-14'],
    ['Κυριακή, 14 Ιουνίου 2009', 'Κυριακή, 14 Ιουνίου 2009', '2009-06-14'],
    ['14 czerwca 2009', '14 czerwca 2009', '2009-06-14'],
    ['den 14:e juni 2009', '14:e juni 2009', '2009-06-14'],
    ['14 ივნისი, 2009', '14 ივნისი, 2009', '2009-06-14'],
    ['14 հունիսի, 2009 թ.', '14 հունիսի, 2009', '2009-06-14'],
    ['2009 m. birželio 14 d.', '2009 m. birželio 14', '2009-06-14'],
    ['2009. gada 14. jūnijs', '2009. gada 14. jūnijs', '2009-06-14'],
    ["3 d'abril de 2009", "3 d'abril de 2009", '2009-04-03'],
    ['ngày 14 tháng 6 năm 2009', '14 tháng 6 năm 2009', '2009-06-14'],
    ['१४ जून २००९', '१४ जून २००९', '2009-06-14'],
    ['১৪ জুন ২০০৯', '১৪ জুন ২০০৯', '2009-06-14'],
    ['14 جون 2009', '14 جون 2009', '2009-06-14'],
    ['14 ஜூன் 2009', '14 ஜூன் 2009', '2009-06-14'],
    ['Rome, 14th June, 2009.', '14th June, 2009', '2009-06-14'],
    [
      'Tuesday, Jan. 10, the 10th day of 1989',
      'Tuesday, Jan. 10, the 10th day of 1989',
      '1989-01-10'
    ]
  ])('%s', (text, printed, value) => {
    expect(read(text)).toEqual([[printed, value]])
  })
})

describe('dates of East Asian print', () => {
  test.each([
    ['新华社北京2009年4月16日电', '2009年4月16日', '2009-04-16'],
    ['一九九八年五月十二日', '一九九八年五月十二日', '1998-05-12'],
    ['二〇〇九年十二月二十五日（金）', '二〇〇九年十二月二十五日（金）', '2009-12-25'],
    ['２００９年６月１４日', '２００９年６月１４日', '2009-06-14'],
    ['2009년 6월 14일', '2009년 6월 14일', '2009-06-14'],
    ['平成10年5月12日', '平成10年5月12日', '1998-05-12'],
    ['平成十年五月十二日', '平成十年五月十二日', '1998-05-12'],
    ['令和元年5月1日', '令和元年5月1日', '2019-05-01'],
    // The era ended on 7 January.
    ['昭和64年1月7日', '昭和64年1月7日', '1989-01-07'],
    ['昭和64年1月8日', '昭和64年1月8日', undefined],
    // Months were those of the moon until then.
    ['明治5年10月1日', '明治5年10月1日', undefined],
    ['明治6年1月1日', '明治6年1月1日', '1873-01-01']
  ])('%s', (text, printed, value) => {
    expect(read(text)).toEqual([[printed, value]])
  })
})

describe('dates of other calendars are no dates of ours', () => {
  test.each([
    ['۲۴ خرداد ۱۳۸۸', 'persian', '2009-06-14'],
    ['24 Khordad 1388', 'persian', '2009-06-14'],
    ['۱۳۸۸/۰۳/۲۴', 'persian', '2009-06-14'],
    ['۲۴ جوزا ۱۳۸۸', 'persian', '2009-06-14'],
    ['۳۱ خرداد ۱۳۸۸', 'persian', '2009-06-21'],
    ['۳۱ مهر ۱۳۸۸', 'persian', undefined],
    ['כ"ב בסיון תשס"ט', 'hebrew', '[2009-06-13,2009-06-14]'],
    ['כ״ב בסיוון ה׳תשס״ט', 'hebrew', '[2009-06-13,2009-06-14]'],
    // Letters at the end of a word are written otherwise.
    ['ט"ו בשבט תש"ן', 'hebrew', '[1990-02-09,1990-02-10]'],
    ['ט"ו בשבט תש"ם', 'hebrew', '[1980-02-01,1980-02-02]'],
    ['ט"ו בשבט תש"ך', 'hebrew', '[1960-02-12,1960-02-13]'],
    ['ט"ו בשבט תש"ף', 'hebrew', '[2020-02-09,2020-02-10]'],
    ['ט"ו בשבט תשי"ן', 'hebrew', '[2000-01-21,2000-01-22]'],
    ['22 Sivan 5769', 'hebrew', '[2009-06-13,2009-06-14]'],
    ['Adar II 14, 5768', 'hebrew', '[2008-03-20,2008-03-21]'],
    ['21 جمادى الآخرة 1430 هـ', 'islamic', '[2009-06-13,2009-06-14,2009-06-15]']
  ])('%s', (text, calendar, value) => {
    const dates = printedDates(text)
    expect(dates.map((date) => [date.calendar, writeEdtf(date.days)])).toEqual([[calendar, value]])
  })
})

test('a month that two languages call alike is told by the stop behind the day, or kept open', () => {
  expect(read('14. listopada 2009.')).toEqual([['14. listopada 2009', '2009-10-14']])
  expect(read('14 listopada 2009')).toEqual([['14 listopada 2009', '2009-11-14']])
  expect(read('listopad 2009')).toEqual([
    ['listopad 2009', '[2009-10-01..2009-10-31,2009-11-01..2009-11-30]']
  ])
})

test('a weekday behind a date belongs to it only where the phrase ends', () => {
  const weekdaysOf = (text: string) => printedDates(text).map(({weekday}) => weekday)
  expect(weekdaysOf('9 July 2009, Thursday')).toEqual([4])
  expect(weekdaysOf('on 9 July 2009 Sunday Times readers')).toEqual([undefined])
})

describe('Thai dates, by the Buddhist era or by ours', () => {
  test.each([
    ['14 มิถุนายน 2552', '2009-06-14', 'buddhist'],
    ['๑๔ มิถุนายน พ.ศ. ๒๕๕๒', '2009-06-14', 'buddhist'],
    ['14 มิ.ย. 2552', '2009-06-14', 'buddhist'],
    ['14มิย.2552', '2009-06-14', 'buddhist'],
    ['14 มิถุนายน ค.ศ. 2009', '2009-06-14', undefined],
    ['14 มิถุนายน 2009', '2009-06-14', undefined],
    // Until 1940 the year began on 1 April: its March was in the next one of ours.
    ['24 มีนาคม 2480', '1938-03-24', 'buddhist'],
    ['24 มิถุนายน 2475', '1932-06-24', 'buddhist'],
    ['1 มกราคม 2484', '1941-01-01', 'buddhist'],
    ['31 มิถุนายน 2552', undefined, 'buddhist']
  ])('%s', (text, value, calendar) => {
    const dates = printedDates(text)
    expect(dates.map((date) => [writeEdtf(date.days), date.calendar])).toEqual([[value, calendar]])
  })

  test.each([
    // That year had no first three months.
    '24 มีนาคม 2483',
    '14 มิถุนายน 52',
    '14 มิถุนายน 3009',
    '14 มิถุนายน ค.ศ. 2552',
    '9-14 มิถุนายน 2552'
  ])('but not %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('no dates', () => {
  test.each(['98年5月12日', '1430/6/21', 'Nissan 12, 2009', 'in 2009 5 people', '12年'])(
    '%s',
    (text) => {
      expect(read(text)).toEqual([])
    }
  )
})

describe('the end of a range is not the day that is meant', () => {
  test.each([
    '2009年7月9-12日',
    '2009年7月9日至12日',
    '2009年7月9日、10日',
    '平成10年5月12～14日',
    '22-23 Sivan 5769',
    'du 9 au 12 juillet 2009',
    'с 9 по 12 июля 2009',
    '۲۴-۲۶ خرداد ۱۳۸۸',
    '9-12 July 2009'
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })

  test.each(['9.–12. Juli 2009', 'vom 9. bis 12. Juli 2009', 'del 9 al 12 de julio de 2009'])(
    'the month is: %s',
    (text) => {
      expect(read(text).map(([, value]) => value)).toEqual(['[2009-07-01..2009-07-31]'])
    }
  )

  test.each([
    ['No. 3, 9 July 2009', '9 July 2009'],
    ['09:30 9 July 2009', '9 July 2009'],
    ['2009年7月9日、東京', '2009年7月9日']
  ])('but no range is %s', (text, printed) => {
    expect(read(text)).toEqual([[printed, '2009-07-09']])
  })
})

describe('lines that are nothing but a date', () => {
  test.each([
    '29 iyun 2009-cu il 14:05',
    '2009 жылғы 1 шілде, дүйсенбі',
    '14 червня 2009 р., 10:30',
    'نشر في 14 جوان 2009',
    'تاریخ انتشار: ۲۴ خرداد ۱۳۸۸',
    '发布时间：2009年6月14日 10:30',
    '2009年6月5日 10時30分',
    '2009年6月5日 10時30分配信',
    '입력 2009년 6월 14일 오전 10:30',
    '14 Haziran 2009 Pazar, saat 10:30',
    'Nov. 14, 2023, at 1:08 p.m.',
    'Publicado em 14/06/2009 às 10h30',
    '5 gennaio 2025 ( modifica il 6 gennaio 2025 | 15:24)',
    'June 14, 2009 · 4 min read',
    '14. Juni 2009 | Lesezeit: 4 Min.',
    'Publié le 14 juin 2009 - Temps de lecture : 4 min',
    'วันที่ 14 มิถุนายน 2552 เวลา 10:30 น.',
    'PUBLISHED: November 8, 2023 at 11:30 p.m. | UPDATED: November 9, 2023 at 12:21 a.m.'
  ])('%s', (text) => {
    expect(isDateLine(text)).toBe(true)
  })

  test.each([
    'الوزير في 14 يونيو 2009',
    '2009年6月5日首相演説',
    'Sunday Times, 14 June 2009',
    'Read 4 minutes of June 14, 2009',
    'La modifica della legge il 14 giugno 2009',
    'นายกรัฐมนตรี 14 มิถุนายน 2552'
  ])('but not %s', (text) => {
    expect(isDateLine(text)).toBe(false)
  })
})

test.each([
  ['更新时间：2009年6月14日', 'changed'],
  ['发布时间：2009年6月14日', 'published'],
  ['최종수정 2009년 6월 14일', 'changed'],
  ['29 iyun 2009 yenilənib', 'changed'],
  ['Uppfært 14.6.2009 7:25', 'changed'],
  ['Birt 14. júní 2009', 'published'],
  ['Avaldatud 14. juuni 2009', 'published'],
  ['Publicēts 2009. gada 14. jūnijs', 'published'],
  ['Data publikacji: 14 czerwca 2009', 'published'],
  ['Zveřejněno 14. 6. 2009', 'published'],
  ['Giriş: 14.06.2009 - 18:24', 'published'],
  ['Размещено 14 июня 2009', 'published'],
  ['Изменено 14.06.2009', 'changed'],
  ['प्रकाशित: 14 जून 2009', 'published'],
  ['প্রকাশ: ১৪ জুন ২০০৯', 'published'],
  ['เผยแพร่: 14 มิ.ย. 2552', 'published'],
  ['แก้ไขล่าสุด 14 มิ.ย. 2552', 'changed'],
  ['Ultima modifica 14 giugno 2009', 'changed'],
  // The hour of a change on the day in front of it, which is the text's own.
  ['14/06/2009 Actualizado a las 15:10h.', 'none'],
  ['14 juin 2009, mis à jour à 15h10', 'none'],
  ['June 14, 2009, updated 3:10 pm', 'none'],
  ['June 14, 2009 (updated)', 'changed'],
  ['June 14, 2009 3:10 pm (updated)', 'changed'],
  ['Updated June 14, 2009 3:10 pm', 'changed']
])('%s says what its date is', (text, label) => {
  expect(labelsOf(text, printedDates(text))).toEqual([label])
})
