/** Place lines with a full date, in scripts with capitals and without. */
import {describe, expect, test} from 'vitest'
import {datelineIn} from '../../scripts/normalize/datelines.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const russian =
  'Торговля между двумя странами выросла на десять процентов в первом квартале, сообщили в министерстве экономики.'
const ukrainian =
  'Торгівля між двома країнами зросла на десять відсотків у першому кварталі, повідомили в міністерстві економіки.'
const hebrew =
  'הסחר בין שתי המדינות גדל בעשרה אחוזים ברבעון הראשון, כך נמסר ממשרד הכלכלה, שנה לאחר שירד.'
const arabic =
  'ارتفعت التجارة بين البلدين بنسبة عشرة في المئة في الربع الأول من العام وفقا لما أعلنته وزارة الاقتصاد.'
const greek =
  'Το εμπόριο μεταξύ των δύο χωρών αυξήθηκε κατά δέκα τοις εκατό το πρώτο τρίμηνο, ανακοίνωσε το υπουργείο.'

describe('a place line gives place, day and agency', () => {
  test.each([
    ['БАКУ, 3 мая 2005 г. (Тренд)', ' - ', russian, '2005-05-03'],
    ['БАКУ, 12 мая 2004 г.', ' — ', russian, '2004-05-12'],
    ['МОСКВА, 12 мая 2004 года, /ТАСС/', ' - ', russian, '2004-05-12'],
    ['МОСКВА, 12 мая 2004 /ТАСС/', ' - ', russian, '2004-05-12'],
    ['Нью-Йорк, 12 мая 2004 г. (АП)', ' - ', russian, '2004-05-12'],
    ['Баку, 12 мая 2004 года', ' – ', russian, '2004-05-12'],
    ['3 мая 2005 года, Астана', '. ', russian, '2005-05-03'],
    ['3 мая 2005 г., Астана (Казинформ)', ' - ', russian, '2005-05-03'],
    ['КИЇВ, 14 грудня 2016 р. (Укрінформ)', ' - ', ukrainian, '2016-12-14'],
    ['Київ, 14 грудня 2016 року', ' — ', ukrainian, '2016-12-14'],
    ['14 грудня 2016 року, Київ', '. ', ukrainian, '2016-12-14'],
    ['אסטנה, 14 בדצמבר 2016', ' – ', hebrew, '2016-12-14'],
    ['ירושלים, 14 בדצמבר 2016 (רויטרס)', ' - ', hebrew, '2016-12-14'],
    ['תל אביב, ה-14 בדצמבר 2016', ' — ', hebrew, '2016-12-14'],
    ['באקו, אזרבייג׳ן, 3 במאי 2005', ' – ', hebrew, '2005-05-03'],
    ['أستانا، 14 ديسمبر 2016 (رويترز)', ' - ', arabic, '2016-12-14'],
    ['القاهرة في 14 ديسمبر 2016 (أ ش أ)', ' - ', arabic, '2016-12-14'],
    ['دمشق، ١٤ كانون الأول/ديسمبر ٢٠١٦', ' – ', arabic, '2016-12-14'],
    ['ΑΣΤΑΝΑ, 14 Δεκεμβρίου 2016 (ΑΠΕ)', ' - ', greek, '2016-12-14'],
    ['Αθήνα, 14 Δεκεμβρίου 2016', ' – ', greek, '2016-12-14']
  ])('%s', (line, dash, prose, day) => {
    const text = `${line}${dash}${prose}`
    expect(datelineIn(text)?.line).toBe(line)
    const {article} = normalize(itemOf(`${text}\n\n${prose}\n`), smallReference)
    expect(article.dateLikely).toMatch(`[${day}..`)
  })
})

test.each([
  ['no place', `3 мая 2005 года - ${russian}`],
  ['no year', `Баку, 3 мая - ${russian}`],
  ['no dash', `В Баку, 3 мая 2005 года ${russian}`],
  ['a sentence', `3 мая 2005 года, когда мост открыли. ${russian}`],
  ['no year in Hebrew', `אסטנה, 14 בדצמבר – ${hebrew}`],
  ['a sentence in Hebrew', `המשרד נפתח באסטנה ביום 14 בדצמבר 2016 – ${hebrew}`],
  ['a sentence in Arabic', `وقال الوزير إن الاتفاق وقع في 14 ديسمبر 2016 - ${arabic}`],
  ['words in front of a date in Arabic', `صدر القرار في 14 ديسمبر 2016 - ${arabic}`],
  ['a sentence in Greek', `Ο υπουργός είπε στις 14 Δεκεμβρίου 2016 – ${greek}`]
])('no place line: %s', (_, text) => {
  expect(datelineIn(text)).toBeUndefined()
})

test('an old day and a place that open a text can set the scene of a story', () => {
  const text =
    '6 June 1944, Normandy. The sea is gray, and the boats are full of men who do not speak to each other.\n\nNobody knows what the day will bring to them.\n'
  const {date, dateBasis} = normalize(itemOf(text), smallReference).article
  expect([date, dateBasis]).toEqual(['[1944-06-06..]', 'inferred'])
})
