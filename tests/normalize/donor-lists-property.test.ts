/** A list of donors, and what may be one, changes nothing that a record says, whatever its form and wherever it stands. */
import {globSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {shipped} from './dating/date-text.ts'
import {madeArticle} from './dating/made-articles.ts'
import {itemOf} from './item.ts'

const project = new URL('../..', import.meta.url).pathname
const kept = globSync(['content/sources/*.txt', 'tests/golden/*/input.txt'], {cwd: project})
  .toSorted()
  .map((path) => readFileSync(`${project}/${path}`, 'utf8'))
  // A list that nothing stands beside is the text.
  .filter((text) => /\p{L}/u.test(text))
const anyText = fc.oneof(fc.constantFrom(...kept), {arbitrary: madeArticle, weight: 3})

const name = fc.constantFrom(
  ...[
    'Ada Quill',
    'John Major',
    'Boris Yeltsin',
    'Jimmy Carter',
    'Georgia Fields',
    'Ann Peru-Smith'
  ],
  ...['Chad and India Brown', 'Paris Holt', 'Shimon Peres', 'Dr. Angela Merkel', 'Jordan Bell'],
  ...['Mr. and Mrs. Israel Frank', 'President Emmanuel Macron', 'Jane Doe (1921-2020)']
)
const fund = fc.constantFrom(
  ...[
    'the Jordan Family',
    'Kofi Annan Fund',
    'The Reagan Foundation',
    'Estate of Margaret Thatcher'
  ],
  ...['Anonymous', 'Anonymous (3)', 'The Peres Trust', 'In memory of Ronald Reagan']
)
const sum = fc.constantFrom('', ' ($50)', ' ($1,000)', ' – $250')
const givers = fc
  .tuple(fc.array(name, {minLength: 2, maxLength: 9}), fc.array(fund, {minLength: 1, maxLength: 3}))
  .chain(([people, funds]) =>
    fc.shuffledSubarray([...people, ...funds], {minLength: people.length + funds.length})
  )
const announced = fc.constantFrom(
  ...[
    'Our supporters:',
    'Thanks to our donors:',
    'Friends of the Society:',
    'Our patrons:',
    'OUR SPONSORS:'
  ],
  ...[
    'We thank our members:',
    'This archive is made possible by',
    'Made possible by',
    'Life members:'
  ],
  ...['Unsere Förderer:', 'Nos donateurs :', 'Nuestros patrocinadores:', 'I nostri sostenitori:']
)
const headed = fc.constantFrom(
  ...[
    'Our supporters',
    'Thanks to our donors:',
    'Friends of the Society',
    'PATRONS OF THE LIBRARY',
    'Sponsors:'
  ],
  ...['Donors', 'Gold ($1,000+)', 'Our Members', 'List of donors:', 'Unsere Spender']
)
const inRow = fc
  .tuple(announced, givers, fc.constantFrom(', ', '; ', ' | ', ' • '), fc.constantFrom('', '.'))
  .map(([head, names, joint, stop]) => `${head} ${names.join(joint)}${stop}`)
const below = fc
  .tuple(headed, givers, fc.constantFrom('', '• ', '- ', '* '), sum, fc.constantFrom('\n', '\n\n'))
  .map(
    ([head, names, mark, given, gap]) =>
      `${head}${gap}${names.map((one) => `${mark}${one}${given}`).join('\n')}`
  )
const inCircles = fc
  .tuple(givers, givers)
  .map(
    ([gold, silver]) =>
      `Our donors\n\nGold ($1,000+): ${gold.join(', ')}\nSilver ($500–$999): ${silver.join(', ')}`
  )
/** Of the forms that others use as well: these are printed, and read for nothing. */
const possible = fc.oneof(
  fc.constantFrom(
    'Gifts received between March 1, 1996 and May 31, 1996\nMr. and Mrs. Ariel Weiss, in memory of Yitzhak Rabin\nDr. Hosni Khalil in honor of Jimmy Carter\nIsrael Kaplan, Baku\nThe Embassy of Kazakhstan, in memory of 4 May 1993',
    'Readers who supported this page:\n* gordon brown\n* chad_1984\n* Fidel Castro Jr.\n* Kenya P.\n* Benazir B., Pakistan\n* anonymous',
    'Нас поддержали:\nБорис Ельцин\nФонд Казахстан\nСемья Назарбаевых\nНурсултан Назарбаев, Алматы',
    'Agradecemos a nuestros donantes:\nFelipe González Márquez\nFundación Chile\nCarlos Menem (Buenos Aires)\nRaúl Alfonsín, 1994',
    'SUPPORTERS OF THIS PAGE\nJohn Howard            Malta Society         Kofi Annan\nMary Robinson          Lech Walesa           Peru Imports'
  ),
  fc
    .tuple(givers, fc.integer({min: 1980, max: 2014}))
    .map(
      ([names, year]) =>
        `We thank our members: ${names.join(', ')}, and all who gave in December ${year}.`
    ),
  fc
    .tuple(givers, fc.constantFrom('project', 'archive', 'page'))
    .map(([names, what]) => `Funding for this ${what} was provided by ${names.join(', ')}.`),
  fc
    .tuple(givers, fc.integer({min: 1980, max: 2014}))
    .map(
      ([names, year]) =>
        `Our donors ${year}–${year + 1}\n${names.map((one) => `• ${one}`).join('\n')}`
    ),
  fc
    .tuple(givers, givers)
    .map(
      ([first, second]) =>
        `Founders' Circle ($50,000 and above)\n${first.join('\n')}\n\nBenefactors ($10,000 to $49,999)\n${second.join('\n')}`
    )
)
const anyList = fc.oneof(inRow, below, inCircles, possible)

type Place = (text: string, list: string) => string
const places: Record<string, Place> = {
  below: (text, list) => `${text.trimEnd()}\n\n${list}\n`,
  above: (text, list) => `${list}\n\n${text}`,
  twice: (text, list) => `${list}\n\n${text.trimEnd()}\n\n${list}\n`
}

/** All that a record says, without what names the bytes of its source. */
const said = (text: string) =>
  Object.entries(normalize(itemOf(text), shipped).article).filter(
    ([key]) => !key.endsWith('Sha256')
  )

test.each(Object.entries(places))('%s a text', (_, put) => {
  fc.assert(
    fc.property(anyText, anyList, (text, list) => {
      expect(said(put(text, list))).toEqual(said(text))
    }),
    {numRuns: 60}
  )
})
