import {describe, expect, it} from 'vitest'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {people} from '../../scripts/eval/measures/people.ts'
import {
  listedPeople,
  parseUnlabeledPeople,
  shippedUnlabeledPeople
} from '../../scripts/eval/unlabeled-people.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from '../../scripts/eval/item.ts'

const {reference} = loadReference('content')
const table = (...rows: string[]) => Buffer.from(['corpus,case,person,words', ...rows].join('\n'))

describe('people that labels leave out', () => {
  it('ships a table of people of the tables, whose words name them', () => {
    const rows = shippedUnlabeledPeople()
    expect(rows.length).toBeGreaterThan(100)
    for (const {person, words} of rows) {
      const known = reference.authorities.people.get(person)
      expect(known, person).toBeDefined()
      const found = reference.names.find(words).flatMap(({entities}) => entities)
      const surname = known?.surname ?? known?.name.split(' ').at(-1) ?? ''
      const named =
        found.some(({id}) => id === person) || words.toLowerCase().includes(surname.toLowerCase())
      expect(named, `${person}: ${words}`).toBe(true)
    }
  })

  it('refuses a row that stands twice, and words that are none or many', () => {
    const row = 'reuters,a#1,shimon-peres,President Peres'
    expect(() => parseUnlabeledPeople(table(row, row))).toThrow(/second row/)
    expect(() => parseUnlabeledPeople(table('reuters,a#1,shimon-peres,'))).toThrow(/words/)
    expect(() => parseUnlabeledPeople(table(`reuters,a#1,x,${'word '.repeat(20)}`))).toThrow()
  })

  it('lists a person only where the text has the words', () => {
    const rows = parseUnlabeledPeople(table('reuters,a#1,shimon-peres,President Shimon Peres'))
    const document = {id: 'a#1', text: 'Then President\nShimon Peres spoke.', truth: {}}
    expect([...listedPeople(rows, document)]).toEqual(['shimon-peres'])
    expect(listedPeople(rows, {...document, text: 'Another text.'}).size).toBe(0)
    expect(listedPeople(rows, {...document, id: 'a#2'}).size).toBe(0)
  })

  it('leaves the figures as labeled alone, and counts the listed in a row of its own', () => {
    const [row] = shippedUnlabeledPeople().filter(({person}) => person === 'george-shultz')
    const text = `WASHINGTON, March 2 - President Reagan met ${row!.words}, he said today.`
    const document = {id: row!.case, text, truth: {people: ['reagan'], date: '1987-03-02'}}
    const tally = people.start(reference)
    tally.add({document, outcome: normalize(itemOf(document), reference)})
    const rows = new Map(tally.report()!.rows.map(([name, ...figures]) => [name, figures]))
    expect(rows.get('ours')?.slice(0, 2)).toEqual(['2', '1'])
    expect(rows.get('ours, listed people right')?.slice(0, 2)).toEqual(['2', '2'])
  })
})
