/** Who signs a clipping: lines between headline and prose, and below it, in many languages. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose = [
  'The council voted on the plan to mend the old bridge after a long night of talk, and the mayor said that work would begin soon.',
  'Farmers on the far bank have waited for years. They carry their milk over the ford in summer and around by the mill road in winter.'
]
const headline = 'Old bridge to be mended at last'

const articleOf = (above: readonly string[], below: readonly string[] = []) =>
  normalize(itemOf([headline, ...above, ...prose, ...below].join('\n')), smallReference).article
const signers = (...lines: readonly string[]) => articleOf(lines).byline?.join('; ')

describe('between headline and prose', () => {
  test.each([
    ['three names and a date', ['By Anna Brown, Paul Lind and Mary Oak | May 3, 2012'], 3],
    ['a paper between name and date', ['Anna Brown / The Valley Times / May 3, 2012'], 1],
    ['an agency between them', ['Ulvo Drennik / TNN / May 3, 2012, 11:05 IST'], 1],
    ['how long ago', ['Anna Brown | Published 4 months ago'], 1],
    ['a role above the date', ['Anna Brown Deputy Content Hub Director', '3 May 2012'], 1],
    ['names above the date', ['Anna Brown og Paul Lind', 'Publisert 3. mai 2012'], 2],
    ['words and pictures', ['Words: Anna Brown', 'Photographs: Paul Lind'], 1],
    ['a label in Basque', ['Egilea: Anna Brown'], 1],
    ['an inflected label', ['Autor/in: Anna Brown', '3. Mai 2012'], 1],
    ['the paper’s own writer', ['Door onze correspondent Anna Brown', '3 mei 2012'], 1],
    ['the same with a comma', ['Por nuestra corresponsal, Anna Brown', '3 de mayo de 2012'], 1],
    ['who spoke with somebody', ['Беседовала Анна Лаврова', '3 мая 2012 года'], 1],
    ['an article of the genitive', ['Του Παύλου Μαυρίδη', '3 Μαΐου 2012'], 1],
    ['a surname like an agency’s', ['By Anna Reuter'], 1],
    ['initials behind "From"', ['From A. C. Dunbar', 'Aug. 9, 1979'], 1],
    ['initials alone and a place', ['From H. O. in Barnsley'], 1],
    ['a place of two words', ['From Anna Brown in New Haven'], 1],
    ['a Romance language', ['De Dan Oprea'], 1],
    ['the paper’s own writer without "by"', ['Our farming correspondent, Anna Brown'], 1],
    ['a name in quotes', ['Ricardo "Rick" O\'Dell | Texas bureau | Aug. 9, 1979'], 1],
    ['three with given names of no table', ['By Anna Brown, Ulvo Drennik, Bram Fosk'], 3],
    ['a given name of the imported table', ['Fruzsina Kertész', '3 May 2012'], 1],
    ['a photographer beside the writer', ['By Anna Brown', 'Paul Lind, Photographer'], 1],
    ['who edits', ['Reporting by Anna Brown; Editing by Paul Lind'], 1],
    ['unjoined names', ['Anna Brown Paul Henry Lind Mary Oak', '3 May 2012'], 3]
  ])('%s', (_, lines, count) => {
    const {byline, title} = articleOf(lines)
    expect(title).toBe(headline)
    expect(byline).toHaveLength(count)
    for (const name of byline!) expect(lines.join('\n')).toContain(name)
    expect(byline!.join()).not.toMatch(
      /onze|nuestra|Του|Беседовала|Director|TNN|Words|Editing|Our|From|correspondent/u
    )
  })

  test.each([
    ['nobody’s name', ['By Our Special Correspondent', 'Friday, 14 March 1913']],
    ['the same, broken', ['By Our Special Correspond-', 'ent']],
    ['a place behind the correspondent', ['From Our Correspondent, Paris, 12 December 1936']],
    ['a firm', ['Hanson Industries', '3 May 2012']],
    ['a photographer alone', ['Paul Lind, Staff Photographer', '3 May 2012']],
    ['who scanned it', ['Scanned by Paul Lind, 3 May 2012']],
    ['a surname with a particle', ['De Gaulle Returns']],
    ['where something comes from', ['From Bridge to Ford']],
    ['a deck that opens with a preposition', ['Von Hamburg nach Bremen']],
    ['a deck with a date', ['Work is to begin on 3 May 2012']]
  ])('but not %s', (_, lines) => {
    expect(signers(...lines)).toBeUndefined()
  })

  test('an exclamation that opens with "By" is a headline', () => {
    const text = ['By George, it floats', ...prose].join('\n')
    const {byline, title} = normalize(itemOf(text), smallReference).article
    expect([byline, title]).toEqual([undefined, 'By George, it floats'])
  })
})

describe('below the prose', () => {
  const below = (...lines: readonly string[]) => articleOf([], lines).byline?.join('; ')

  test.each([
    ['a name alone', ['Anna Brown'], 'Anna Brown'],
    [
      'a name that no table has, with what she is',
      ['Ulvo Drennik', 'Staff writer'],
      'Ulvo Drennik'
    ],
    ['one with place and day', ['Ulvo Drennik', 'Trieste, 2 March 1921'], 'Ulvo Drennik'],
    ['with the issue', ['Анна ЛАВРОВА', '«Заря», № 84 от 15.05.2012'], 'Анна ЛАВРОВА']
  ])('%s', (_, lines, expected) => {
    expect(below(...lines)).toBe(expected)
  })

  test.each([
    ['whom the prose speaks of', ['The mayor is Ulvo Drennik.', 'Ulvo Drennik']],
    ['who said what is quoted', ['“We shall mend it before the snow comes again.”', 'Anna Brown']],
    ['where prose goes on', ['Anna Brown', prose[0]!]],
    ['a word alone', ['Bridges']],
    ['a name that nothing shows to be one', ['Ulvo Drennik']],
    ['a wish', ['Merry Christmas']],
    ['the play that is told of', ['Cyrano de Bergerac']],
    ['the answer of a riddle', ['Victoria Falls.']]
  ])('but not %s', (_, lines) => {
    expect(below(...lines)).toBeUndefined()
  })

  test('nor where somebody signs above', () => {
    expect(articleOf(['By Paul Lind'], ['Anna Brown']).byline).toEqual(['Paul Lind'])
  })
})
