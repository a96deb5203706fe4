/** Lines below a text that have nothing in common with it are of another voice, and date nothing. */
import {describe, expect, test} from 'vitest'
import {dated} from './date-text.ts'

const news =
  'BELGRADE — President Josip Broz Tito struck one more name from the list on Saturday. Nothing has changed abroad, the Foreign Ministry said. Plums are early.'
/** News in which nobody is in office. */
const plain =
  'PIER TO BE MENDED\n\nCOVE — The harbor board voted on Monday to mend the pier. The mayor was glad of it, and so was the ferryman, who had asked for planks.'

const pastIn = (text: string) =>
  dated(text)
    .constraints.filter(({rule}) => rule === 'date/past-time')
    .map(({strength}) => strength)

describe('a line that has nothing in common with the text above tells of no time of it', () => {
  test.each([
    ["a keeper's, of the paper", 'The box was bought at a sale in 1971 and came to us in 1994.'],
    [
      'the same, of the house',
      'The house on Elm Street where this paper was found burned in 1958.'
    ],
    [
      'the same, of the family',
      'Grandfather brought this home and never spoke of it; he died in 1962.'
    ],
    [
      'the same, of himself',
      'Our reading room went to Castle Street in 1983, and the elevator works again.'
    ],
    [
      'the same, of the copy',
      'The clerk who typed this card retired in 1991. It was compared with the film in 1996.'
    ],
    ['of who paid', 'Ann Fisk, Lars Holm and the Oslo Bank made this page possible in 2014.'],
    [
      'several lines',
      'This cutting was pasted inside a cigar box.\nThe box was bought in 1971 at Marsh’s sale.\nMounted and cleaned by volunteers in spring 2015.\nA copy was lent to the Jubilee show of 2012.'
    ],
    [
      'a line above a list of names',
      '(Cut out by A. Novak and kept in his atlas, which was sold in 2004.)\n\n* * *\nPATRONS\nAnn Fisk\nLars Holm'
    ]
  ])('%s', (_, line) => {
    for (const text of [news, plain]) {
      expect(pastIn(`${text}\n\n${line}`)).toEqual([])
      expect(dated(`${text}\n\n${line}`).likely).toBe(dated(text).likely)
    }
  })
})

describe('but a line of the text does', () => {
  test.each([
    ['that uses one of its rarer words', 'Our ferryman has asked for these since 1985.'],
    ['that names a name of it', 'A pier of iron was built for Cove by the Holm Works in 1985.'],
    ['that goes on with what is told', 'It was built by the Holm Works in 1985.'],
    [
      'that goes on, above another voice',
      'It was built by the Holm Works in 1985.\n\nOur reading room is on Castle Street.'
    ],
    [
      'with a day of the week',
      'On Friday the Holm Works, which opened in 1985, will show its plans.'
    ],
    ['that tells of a title', 'President Jimmy Carter had a boat here in 1985.'],
    ['of no names', 'The country became independent in 1985.'],
    [
      'that is longer',
      'The Holm Works opened in 1985. Lars Holm ran them. Nobody has asked him about iron yet.'
    ]
  ])('%s', (_, line) => {
    expect(pastIn(`${plain}\n\n${line}`)).toHaveLength(1)
  })

  test('and what stands below no news', () => {
    const story = 'The harbor was full of ice. The mayor was glad of it, and so was the ferryman.'
    expect(pastIn(`${story}\n\nLars Holm came in 1985.`)).toHaveLength(1)
  })
})
