/** Titles of those who lead states in texts of other languages than English, and what follows for the date. */
import {describe, expect, test} from 'vitest'
import {borneOut as dated, readingOf} from './date-text.ts'
import {around} from './sentences-of-languages.ts'

const textOf = (language: string, words: string) => around[language]!(words)
const claimsIn = (language: string, words: string) =>
  readingOf(textOf(language, words)).claims.map(
    ({person, terms}) => `${person}: ${terms[0]!.title}`
  )

describe('an office is given', () => {
  test.each([
    ['fr', 'Le président Nicolas Sarkozy', 'nicolas-sarkozy: President'],
    ['fr', 'Le président de la République, Nicolas Sarkozy,', 'nicolas-sarkozy: President'],
    ['fr', 'Le président français Nicolas Sarkozy', 'nicolas-sarkozy: President'],
    ['fr', 'Le Premier ministre, M. François Fillon,', 'francois-fillon: Prime Minister'],
    ['de', 'Bundeskanzler Gerhard Schröder', 'gerhard-schroder-1944: Chancellor'],
    ['de', 'Bundeskanzlerin Angela Merkel', 'angela-merkel: Chancellor'],
    ['de', 'US-Präsident Bill Clinton', 'bill-clinton: President'],
    ['es', 'El presidente del Gobierno, José María Aznar,', 'jose-maria-aznar: Prime Minister'],
    ['es', 'El presidente José María Aznar', 'jose-maria-aznar: Prime Minister'],
    ['it', 'Il presidente del Consiglio Silvio Berlusconi', 'silvio-berlusconi: Prime Minister'],
    ['ru', 'Президент России Борис Ельцин', 'boris-yeltsin: President'],
    ['ru', 'Российский президент Борис Ельцин', 'boris-yeltsin: President'],
    ['de', 'Der deutsche Bundeskanzler Gerhard Schröder', 'gerhard-schroder-1944: Chancellor'],
    ['fr', 'À Paris, le président français Nicolas Sarkozy', 'nicolas-sarkozy: President'],
    ['de', 'BERLIN (dpa) - Bundeskanzler Gerhard Schröder', 'gerhard-schroder-1944: Chancellor'],
    ['de', 'Es regnet. Der Bundeskanzler Gerhard Schröder', 'gerhard-schroder-1944: Chancellor'],
    ['pl', 'Prezydent Lech Wałęsa', 'lech-walesa: President'],
    ['he', 'ראש הממשלה שמעון פרס', 'shimon-peres: Prime Minister'],
    ['tr', 'Başbakan Recep Tayyip Erdoğan', 'recep-tayyip-erdogan: Prime Minister']
  ])('%s: %s', (language, words, claim) => expect(claimsIn(language, words)).toEqual([claim]))
})

describe('no office is given', () => {
  test.each([
    ['fr', 'L’ancien président Nicolas Sarkozy'],
    ['fr', 'L’ex-président Nicolas Sarkozy'],
    ['fr', 'Le futur président Nicolas Sarkozy'],
    ['fr', 'Le vice-président Nicolas Sarkozy'],
    ['fr', 'Le président de l’UMP, Nicolas Sarkozy,'],
    ['fr', 'Le Premier ministre désigné, François Fillon,'],
    ['fr', 'Le ministre de l’Intérieur, Nicolas Sarkozy,'],
    ['fr', 'Le président américain Nicolas Sarkozy'],
    ['de', 'Altbundeskanzler Gerhard Schröder'],
    ['de', 'Der frühere Bundeskanzler Gerhard Schröder'],
    ['de', 'Kanzlerkandidat Gerhard Schröder'],
    // Lower Saxony's.
    ['de', 'Ministerpräsident Gerhard Schröder'],
    ['es', 'El ex presidente del Gobierno José María Aznar'],
    ['es', 'El presidente electo José María Aznar'],
    ['es', 'El presidente del Partido Popular, José María Aznar,'],
    ['it', 'Il presidente del Milan Silvio Berlusconi'],
    ['ru', 'Бывший президент России Борис Ельцин'],
    ['ru', 'Первый президент России Борис Ельцин'],
    ['pl', 'Były prezydent Lech Wałęsa'],
    ['he', 'ראש הממשלה לשעבר שמעון פרס']
  ])('%s: %s', (language, words) => expect(claimsIn(language, words)).toEqual([]))
})

describe('who opens a text with the office is likely to hold it, and nothing is certain', () => {
  test.each([
    ['de', 'Bundeskanzler Gerhard Schröder', '[1998-10-27..2005-11-22]'],
    ['ru', 'Президент России Борис Ельцин', '[1991-07-10..1999-12-31]'],
    ['fr', 'Le président Nicolas Sarkozy', '[2007-05-16..2012-05-15]'],
    ['pl', 'Prezydent Lech Wałęsa', '[1990-12-22..1995-12-22]']
  ])('%s: %s', (language, words, likely) => {
    const text = textOf(language, words)
    expect([dated(text).certain, dated(text).likely]).toEqual([undefined, likely])
  })
})

describe('who is remembered, or looked back on, dates nothing', () => {
  const sentence = textOf('de', 'Bundeskanzler Gerhard Schröder')
  test.each([
    ['no word of governing', sentence.replace('die Regierung', 'der Chor')],
    [
      'no word of governing but the title',
      'El primer ministro Pedro Sánchez llegó a la casa y pidió agua. La casa está hoy cerrada, y nadie recuerda el camino que iba de la plaza al río.'
    ],
    ['called former', `${sentence} Der frühere Bundeskanzler Gerhard Schröder singt.`],
    ['a later year', `${sentence} Die Halle wurde 2014 gebaut.`],
    ['a year beside', sentence.replace('am Dienstag', 'im Jahr 1999')],
    ['a work about them', `${sentence} Das Museum bleibt offen.`],
    ['a quotation', `„${sentence.replace('. ', '“, sagte er. ')}`],
    ['later in the text', `Der Rat tagt heute. Die Stadt ist ruhig. Es regnet.\n\n${sentence}`]
  ])('%s', (_, text) => {
    const {certain, likely} = dated(text)
    expect([certain, likely]).toEqual([undefined, undefined])
  })
})
