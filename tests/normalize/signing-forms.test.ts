/** Forms in which sites print who wrote a text, and lines of such forms that name somebody else. */
import {describe, expect, test} from 'vitest'
import {readAboutLine} from '../../scripts/normalize/classify/about-lines.ts'
import {kindOf} from '../../scripts/normalize/classify/header-line-kinds.ts'
import {signedInJapanese} from '../../scripts/normalize/classify/japanese-bylines.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const headline = 'Old bridge to be mended at last'
const prose = [
  'The council voted on the plan to mend the old bridge after a long night of talk, and the mayor said that work would begin soon.',
  'Farmers on the far bank have waited for years. They carry their milk over the ford in summer and around by the mill road in winter.'
]
const articleOf = (above: readonly string[], below: readonly string[] = []) =>
  normalize(itemOf([headline, ...above, ...prose, ...below].join('\n')), smallReference).article
const signers = (...lines: readonly string[]) => articleOf(lines).byline?.join('; ')

describe('a line names its authors', () => {
  test.each([
    ['Eine Reportage von Anna Brandt (Text) und Paul Lind (Fotos)', 'Anna Brandt'],
    ['Guest column by Ulvo Drennik', 'Ulvo Drennik'],
    ['As told to Anna Brown', 'Anna Brown'],
    ['Enquête de Marie Astruc et Paul Marchand', 'Marie Astruc; Paul Marchand'],
    ['Tekst Anna Dijkstra Beeld Paul Bos', 'Anna Dijkstra'],
    ['Anna Duarte (texto) e Paul Pires (fotos)', 'Anna Duarte'],
    ['Av: Anna Lindhage, text, och Paul Holm, foto', 'Anna Lindhage'],
    ['Von Anna Lohse, dpa, und Paul Ackermann', 'Anna Lohse; Paul Ackermann'],
    ['Anna Brown, Environment Correspondent, and Paul Lind in Gdynia', 'Anna Brown; Paul Lind'],
    ['Unsere Korrespondentin Anna Hartwig berichtet aus Lissabon', 'Anna Hartwig'],
    ['Специальный корреспондент Анна Лаврова', 'Анна Лаврова'],
    ['di Anna Colonna e Paolo Pavan', 'Anna Colonna; Paolo Pavan'],
    ['De Anna Pop, corespondent', 'Anna Pop'],
    ['dal nostro inviato Paolo Serra', 'Paolo Serra'],
    ['文・佐藤美咲　写真・田中健', '佐藤美咲'],
    ['By Anna Brown Tuesday, Aug. 17, 2010', 'Anna Brown'],
    ['By Lau Tsz-kin and Murugan s/o Perumal', 'Lau Tsz-kin; Murugan s/o Perumal'],
    ['By Lau Tsz-kin and others', 'Lau Tsz-kin'],
    ['By Devi a/p Letchumanan', 'Devi a/p Letchumanan'],
    ['By Moussa dan Tanout', 'Moussa dan Tanout'],
    ['By Dewi Sartika dan Budi Utomo', 'Dewi Sartika; Budi Utomo'],
    ['By Sqn. Ldr. J. R. Thornby-Gale (ret.)', 'Sqn. Ldr. J. R. Thornby-Gale'],
    ['By A. Thornby. The Gale Review', 'A. Thornby'],
    ['Odalys Thornby, Special to the Star\n3 May 2012', 'Odalys Thornby'],
    ['Die Fragen stellte Jörn Petersen-Haack.', 'Jörn Petersen-Haack'],
    ['Das Gespräch führte Anna Brandt', 'Anna Brandt'],
    ['By Les Thornby, Staff Writer', 'Les Thornby'],
    ['By La Toya', 'La Toya'],
    ['Story and photographs by Kahurangi Te Rangi', 'Kahurangi Te Rangi'],
    ['Report: Anna Brown', 'Anna Brown'],
    ['by Dr. med. Uwe Roth | Features', 'Dr. med. Uwe Roth'],
    ['by Jón frá Hvammi | Features', 'Jón frá Hvammi']
  ])('%s', (line, expected) => {
    expect(signers(line)).toBe(expected)
  })

  test('a title is no name', () => {
    expect(signers('By Maj. (Ret.) T. K. Pillai in Lagos')).not.toBe('Maj')
  })

  test.each([
    ['Anna Colonna, à Marseille', 'Anna Colonna'],
    ['Анна ЛАВРОВА.', 'Анна ЛАВРОВА']
  ])('below the text: %s', (line, expected) => {
    expect(articleOf([], [line]).byline?.join('; ')).toBe(expected)
  })
})

describe('whom a piece is about did not write it', () => {
  test.each([
    'Interview de Jacques Moreau',
    'Portrait de Jacques Moreau',
    'Porträt von Angela Brandt',
    'Ein Porträt von Angela Brandt',
    'Entrevista de Ana Gómez',
    'Entrevista de Paulo Pires',
    'Intervista di Anna Colonna',
    'Interview van Anna Dijkstra',
    'Analyse d’Anne Moreau'
  ])('%s', (line) => {
    expect(signers(line)).toBeUndefined()
  })

  test.each([
    ['Portrait par Anne Moreau', 'Anne Moreau'],
    ['Entrevista por Ana Gómez', 'Ana Gómez'],
    ['Ein Interview von Angela Brandt', 'Angela Brandt'],
    ['Récit de Jacques Moreau', 'Jacques Moreau']
  ])('%s: who wrote it', (line, expected) => {
    expect(signers(line)).toBe(expected)
  })

  test.each(['Editor Anna Brown', 'Journalist Paul Lind', 'Crónica de Ana Gómez'])(
    '%s, of whom the prose tells',
    (line) => {
      const name = line.split(' ').slice(-2).join(' ')
      const told = `${name} came to the bridge on a bicycle, and stayed to the end of the long night of talk.`
      expect(signers(line)).toBe(name)
      expect(articleOf([line], [told]).byline).toBeUndefined()
    }
  )
})

describe('a line names no author', () => {
  test.each([
    ['whose bearer it tells of', ['Anna Brown, the mayor', '3 May 2012']],
    ['with a clause behind it', ['Anna Brown with her eldest son', '3 May 2012']],
    ['a place that opens as a name does', ['Enquête de Sierra Madre', '3 mai 2012']],
    ['a place', ['Crónica de San Sebastián', '3 de mayo de 2012']],
    ['a number', ['Page 3 by 23 people', '3 May 2012']],
    ['a section', ['Aktuelle Meldung', '3. Mai 2012']],
    ['a word of grammar', ['von am 20.06.2018']]
  ])('%s', (_, lines) => {
    expect(signers(...lines)).toBeUndefined()
  })

  test('to whose texts the menu leads', () => {
    const lines = (menu: readonly string[]) =>
      [...menu, headline, 'Anna Brown', '3 May 2012', ...prose].join('\n')
    const bylineOf = (text: string) => normalize(itemOf(text), smallReference).article.byline
    expect(bylineOf(lines(['Anna Brown', 'Bridges']))).toEqual(['Anna Brown'])
    expect(bylineOf(lines(['Anna Brown', 'Bridges', 'Anna Brown']))).toBeUndefined()
  })

  test('whom the headline is about', () => {
    const text = ['Bridge that Anna Brown built is to be mended', 'Anna Brown', ...prose].join('\n')
    expect(normalize(itemOf(text), smallReference).article.byline).toBeUndefined()
  })
})

describe('in a line', () => {
  const names = (text: string) =>
    readAboutLine(text).names.map(({start, end}) => text.slice(start, end))

  test('a word before a colon says what the next one did', () => {
    expect(names('Autor: Anna Brown; Ilustrator: Paul Lind')).toEqual(['Anna Brown'])
  })
  test('a particle behind a given name announces nobody', () => {
    expect(names('Paul von Unhold 25. Juni 2018')).not.toContain('Unhold')
  })
  test('the last part of a line that marks divide names who wrote', () => {
    const text = 'Local, Roads, News | 5 hours ago | Updated: 2 hours ago | Written by Anna Brown'
    const unit = {text, start: 0, end: text.length, wordCount: 14, gap: 0, indent: 0}
    expect(kindOf(unit, {near: false, crowning: false, page: true})).toBe('byline')
  })
  test('a desk signs no Japanese line', () => {
    expect(signedInJapanese('文・科学編集部')).toBeUndefined()
    expect(signedInJapanese('取材・文＝山田 花子')).toBe('山田 花子')
  })
})
