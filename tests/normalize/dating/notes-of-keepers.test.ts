/** What keepers of a text set below it is another voice, and dates nothing. */
import {describe, expect, test} from 'vitest'
import {dated} from './date-text.ts'

const news =
  'PIER TO BE MENDED\n\nCOVE — The harbor board voted on Monday to mend the pier. Prime Minister Harold Macmillan had sent a check, and President John Kennedy a cousin.'
/** News in which nobody is in office. */
const plain =
  'PIER TO BE MENDED\n\nCOVE — The harbor board voted on Monday to mend the pier. The mayor was glad.'

const pastIn = (text: string) =>
  dated(text)
    .constraints.filter(({rule}) => rule === 'date/past-time')
    .map(({strength}) => strength)

describe('a note below the text tells of no time of it', () => {
  test.each([
    'From the album of Miss Ada Fenn, which her niece gave to the museum in 1998.',
    'Found among the papers of L. Horn, who died in 1996.',
    'Reproduced by permission of the Hobbs Estate, which moved to the Record Office in 2005.',
    'The Cove Courier was printed in Cove from 1901 and closed in 1978.',
    '(The pier was pulled down in 1987. Ed.)',
    'Note: Cove became part of Marlow in April 1974.',
    'Photo: the pier as it stood in 1985.',
    'We thank everyone who gave in 2020.',
    'About the Courier\nThe Courier was founded in 1901. It merged with the Star on 3 May 1971.',
    'Found among the papers of L. Horn, who died in 1996.\n\n(The pier was pulled down in 1987. Ed.)'
  ])('%s', (note) => {
    expect(dated(`${plain}\n\n${note}`)).toMatchObject({certain: undefined, likely: undefined})
    expect(dated(`${news}\n\n${note}`)).toMatchObject({
      certain: undefined,
      likely: dated(news).likely
    })
  })

  test.each([
    ['news of its own', 'The pier was built again in 1985.'],
    ['the thing that the text tells of', 'From the harbor the board was moved in 1985.'],
    ['a paper that does something', 'The Courier sent a man there in 1985.'],
    ['a note that is asked for', 'A note on the pier was written in 1985.']
  ])('but not %s', (_, words) => expect(pastIn(`${plain}\n\n${words}`)).toEqual(['hard']))

  test('nor what stands above the end', () => {
    const note = 'From the album of Miss Ada Fenn, which her niece gave to the museum in 1998.'
    expect(pastIn(`${news}\n\n${note}\n\nThe work begins on Friday.`)).not.toEqual([])
  })

  test('nor what a text on such things tells', () =>
    expect(
      pastIn(`${plain} He went to the museum.\n\nFrom that museum a map was stolen in 1985.`)
    ).toEqual(['hard']))
})

describe('a short end that two people in office contradict is not certain', () => {
  const end = 'The pier was pulled down in 1987.'

  test('but told, with its reason, and believed last', () => {
    const {certain, likely, constraints, solution} = dated(`${news}\n\n${end}`)
    expect([certain, likely]).toEqual([undefined, dated(news).likely])
    const [past] = constraints.filter(({rule}) => rule === 'date/past-time')
    expect(past).toMatchObject({strength: 'soft', params: {later: 1}})
    expect(solution.dropped.map(({constraint}) => constraint)).toContain(past)
  })

  test.each([
    ['one person alone', news.replace('President John Kennedy', 'a bank'), end],
    ['two who were in office later', news, end.replace('1987', '1957')],
    ['nobody', plain, end],
    ['a long paragraph', news, `${end} It was old. It was long. The sea took it.`]
  ])('as by %s it is', (_, text, words) => expect(pastIn(`${text}\n\n${words}`)).toEqual(['hard']))
})
