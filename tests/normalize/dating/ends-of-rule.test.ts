/** Titles of those who just lost office, of kin, and in columns of old news. */
import {describe, expect, test} from 'vitest'
import {borneOut as dated, readingOf} from './date-text.ts'

const certain = (text: string) => dated(text).certain
const guarded = 'Soldiers guarded the parliament.'

describe('who just lost office can be called by its title for a while', () => {
  test.each([
    [
      'fled',
      'MANILA - President Ferdinand Marcos fled the Philippines on Tuesday as crowds danced in the garden of the palace.'
    ],
    [
      'was driven from power',
      'MANILA - President Ferdinand Marcos was driven from power on Tuesday, and crowds danced in the garden of the palace.'
    ],
    [
      'went into exile',
      'MANILA - President Ferdinand Marcos went into exile on Tuesday, and crowds danced in the garden of the palace.'
    ]
  ])('%s', (_, text) => expect(certain(`${text} ${guarded}`)).toBe('[1965-12-30..1986-03-27]'))

  test('not who sent others away', () =>
    expect(
      certain(
        'MANILA - President Ferdinand Marcos will receive the families on Tuesday. Thousands of farmers fled from the storm, the government said.'
      )
    ).toBe('[1965-12-30..1986-02-25]'))
})

describe('who was killed or overthrown today was in office until then', () => {
  test.each([
    [
      'this morning',
      'NEW DELHI, Oct. 31 - Prime Minister Indira Gandhi was shot and killed this morning in the garden of her home.'
    ],
    ['today', 'NEW DELHI, Oct. 31 - Prime Minister Indira Gandhi was shot and killed today.']
  ])('%s', (_, text) => {
    expect(dated(text).likely).toBe('[1984-10-30..1984-11-01]')
    expect(certain(text)).toMatch(/1984-11-06\]$/u)
  })

  test('with a second family name', () =>
    expect(
      dated(
        'SANTIAGO, Sept. 11 - President Salvador Allende Gossens was overthrown today by the army.'
      ).likely
    ).toBe('[1973-09-10..1973-09-12]'))
})

describe('kin who alone are named in full are not the bearer of the bare name', () => {
  const text = (kin: string) =>
    `WASHINGTON - President Bush ordered the start of the war on Wednesday night, and will speak to Congress on Friday. ${kin} had stopped short of Baghdad.`
  const claimants = (words: string) => new Set(readingOf(words).claims.map(({person}) => person))

  test.each(['His father, President George H.W. Bush,', 'His father, George H.W. Bush,'])(
    '%s',
    (kin) => expect(dated(text(kin)).certain ?? '').not.toMatch(/1993-01-20\]$/u)
  )

  test('but who is named in full otherwise is', () => {
    expect(claimants(text('Aides of George H.W. Bush'))).toContain('george-h-w-bush')
  })
})

describe('a column of old news bounds from below', () => {
  const old =
    'War has been declared. Prime Minister Asquith will speak in the Commons this afternoon, and crowds outside sang until the King came out.'
  test.each(['100 YEARS AGO TODAY', 'From our archives', 'Out of the Courier files'])(
    '%s',
    (head) => {
      const {certain: sure, likely} = dated(`${head}\n\n${old}`)
      expect([sure, likely]).toEqual(['[1908-04-06..]', '[1908-04-06..]'])
    }
  )
  test('not under another headline', () =>
    expect(dated(`War Declared\n\n${old}`).likely).toMatch(/1916-12-09\]$/u))
})
