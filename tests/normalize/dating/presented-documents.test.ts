/** Old documents that a text prints and presents: their date is its earliest day only. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {shipped} from './date-text.ts'

const words =
  'We have no bread today, and the children ask for it all the time. The snow has gone from the yard.'
const prose =
  'The council met in the old hall and spoke of bread, of coal and of the winter that was coming to the valley.'
const dateOf = (text: string) => {
  const {date, dateBasis} = normalize(itemOf(text), {...shipped, asOf: '2026-12-31'}).article
  return `${dateBasis} ${date ?? ''}`
}
const after = (told: string, line = 'Vilna, 3 May 1942', document = words) =>
  dateOf(`What the Yard Saw\n\n${line}\n\n${document}\n\n${told} ${prose}\n`)

describe('a date above a document is that of the document', () => {
  test.each([
    ['a diary', 'So begins the diary that the museum bought this week.'],
    ['a diary that somebody kept', 'Thus began the diary of a boy of fourteen.'],
    ['somebody’s journal', 'So opens Ruth’s first journal.'],
    ['a letter', 'The letter is one of 300 that the museum bought last week.'],
    ['a letter from an attic', 'The letter was found in an attic.'],
    ['a report', 'So began the report of our correspondent 50 years ago.'],
    ['words of long ago', 'These words were written half a century ago.'],
    ['a letter of long ago', 'This letter was sent to the paper sixty years ago.'],
    ['money that was not there', 'The museum paid 40,000 euros for it.'],
    ['a sum with a sign', 'The museum paid €40,000 for it.'],
    ['a Russian sum', 'Музей заплатил 40 тыс. евро.'],
    ['money of a later country', 'The museum paid 2 million tenge for it.']
  ])('%s', (_, told) => expect(after(told)).toBe('inferred [1942-05-03..]'))

  test('also below a byline, where place and day are the document’s', () =>
    expect(
      after(
        'So begins the diary that the museum bought this week.',
        'By Ann Lee\n\nVilna, 3 May 1942'
      )
    ).toBe('inferred [1942-05-03..]'))

  test.each([
    ['that nobody signs', 'MOSCOW, Aug. 22, 1968 - '],
    ['that an agency signs', 'MOSCOW, Aug. 22, 1968 (AP) - ']
  ])('in a place line %s', (_, line) =>
    expect(
      dateOf(
        `Our Man in Prague\n\n${line}${words}\n\nSo began the report of our man 50 years ago. ${prose}\n`
      )
    ).toBe('inferred [1968-08-22..]')
  )
})

describe('news that quotes a document keeps its own date', () => {
  test.each([
    ['in quotation marks', 'So begins the letter that the minister sent.', `“${words}”`],
    [
      'that was spoken of',
      'The letter was found in an attic.',
      `A letter of the poet was shown on Monday. ${prose}`
    ],
    [
      'that somebody wrote',
      'The letter is held in the archives.',
      `The minister wrote to the council. ${prose}`
    ],
    ['of an earlier year', 'So begins the diary of a girl who hid in 1917.', words],
    ['as a figure of speech', 'So began the strike that closed the mills.', words],
    ['of last year', 'This report was published two years ago.', words],
    ['of the day', 'The report is one of several that the council read.', words],
    ['in the middle of a sentence', 'He said that the letter is one of 300 in the archive.', words],
    ['that somebody else remembers', 'The mill was built 50 years ago.', words],
    ['with old money', 'The museum paid 40,000 marks for it.', words],
    ['with a misread pound', 'The museum paid €4 for one and £3 for the other.', words]
  ])('%s', (_, told, document) =>
    expect(after(told, 'Vilna, Sunday, 3 May 1942', document)).toBe('stated 1942-05-03')
  )

  test('that an agency sends out', () =>
    expect(
      dateOf(
        `Diary on Show\n\nPARIS, May 3, 2005 (AP) - We have no bread. So begins the diary of a boy that went on show. ${prose}\n`
      )
    ).toBe('inferred [2005-05-02..]'))

  test('with the sum of its own time', () =>
    expect(after('The museum paid 40,000 euros for it.', 'Vilna, 3 May 2002')).toBe(
      'inferred [2002-05-02..]'
    ))

  test('with a byline and a bare date', () =>
    expect(after('So begins the diary of a boy.', 'By Ann Lee\n\n3 May 2005')).toBe(
      'stated 2005-05-03'
    ))

  test('with a label', () =>
    expect(after('So begins the diary of a boy.', 'Published: 3 May 2005')).toBe(
      'stated 2005-05-03'
    ))
})

describe('documents in the languages whose months are read', () => {
  const document: Readonly<
    Record<string, readonly [line: string, words: string, presents: string]>
  > = {
    French: [
      '3 mai 1912',
      'Le pont est fini. Nous avons dansé sur la place jusqu’à la nuit, et personne ne dormait.',
      'Ainsi commence le journal de Marie Leduc, que le musée expose.'
    ],
    'French, found': [
      '3 mai 1912',
      'Le pont est fini. Nous avons dansé sur la place jusqu’à la nuit, et personne ne dormait.',
      'La lettre a été retrouvée dans un grenier.'
    ],
    Spanish: [
      '14 de julio de 1936',
      'En el puerto dicen que habrá guerra. Hemos comprado harina y velas para dos meses.',
      'Así comienza el diario de una maestra.'
    ],
    German: [
      '14. Juli 1915',
      'Wir liegen seit drei Wochen im Schlamm, und das Brot ist hart wie Stein.',
      'So beginnt das Tagebuch eines Soldaten.'
    ],
    Portuguese: [
      '3 de março de 1919',
      'O barco saiu do porto ao meio-dia. Havia música e muita gente no cais velho.',
      'Assim começa o diário de um emigrante.'
    ],
    Italian: [
      '12 gennaio 1943',
      'Camminiamo da quattro giorni. La neve copre tutto e nessuno parla più di casa.',
      'Così comincia il diario di un alpino.'
    ],
    Russian: [
      '8 сентября 1941 года',
      'Сегодня бомбили склады. Над городом стоит черный дым, и пахнет жженым сахаром.',
      'Так начинается дневник школьницы.'
    ],
    Hebrew: [
      '28 במאי 1948',
      'הלילה נפלו שלושה מחברינו. אין מים ואין לחם, ואנחנו מחכים לשיירה שלא תבוא.',
      'כך נפתח היומן של לוחם צעיר.'
    ],
    Arabic: [
      '3 مارس 1919',
      'خرجت السفينة من الميناء عند الظهر. كان على الرصيف ناس كثيرون وموسيقى.',
      'هكذا تبدأ يوميات مهاجر شاب.'
    ],
    Finnish: [
      '14. tammikuuta 1940',
      'Pakkasta on neljäkymmentä astetta. Hevoset seisovat metsässä peitteiden alla.',
      'Näin alkaa sotilaan päiväkirja.'
    ]
  }
  test.each(Object.entries(document))('%s', (_, [line, text, presents]) => {
    expect(dateOf(`What the Yard Saw\n\n${line}\n\n${text}\n\n${presents}\n`)).toMatch(
      /^inferred \[\d{4}-\d\d-\d\d\.\.\]$/u
    )
    expect(dateOf(`What the Yard Saw\n\n${line}\n\n${text}\n`)).toMatch(/^stated/u)
  })
})

test('what was first published in another paper is that old at least', () => {
  expect(
    dateOf(`The Last Tram\n\n(First published in the Evening Echo of 6 July 1951)\n\n${prose}\n`)
  ).toBe('inferred [1951-07-06..]')
  expect(dateOf(`The Last Tram\n\nFirst published: 6 July 1951\n\n${prose}\n`)).toBe(
    'stated 1951-07-06'
  )
})

test.each(['RECEIVED', 'SCANNED'])('a stamp that says %s gives no day of publication', (stamp) =>
  expect(dateOf(`Report on the Wall\n\n${stamp}\n14 JUN 1948\n\n${prose}\n`)).not.toMatch(
    /^stated/u
  )
)
