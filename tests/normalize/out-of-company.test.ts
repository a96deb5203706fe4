/** Family names and first names of rulers among people of another time, and rulers of one name. */
import {describe, expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {isRegnal, regnalForms, regnalName} from '../../scripts/normalize/names/rulers.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference('/nowhere')
const outcome = (text: string) => normalize(itemOf(text), reference)
const peopleOf = (text: string) => {
  const {leader, people = []} = outcome(text).article
  return [...(leader === undefined ? [] : [leader]), ...people]
}
/** Names that a curator is told are in no table. */
const unlistedIn = (text: string) =>
  outcome(text)
    .evidence.issues.filter(({rule}) => rule === 'issue/person-candidate')
    .map(({params}) => [params['title'], params['name']])

describe('nobody of another time', () => {
  test.each([
    [
      'a family name beside one who was long out',
      'AMMAN — Premier Badran said on Monday that the wells would be dug. Secretary of State Cyrus Vance is due.',
      'adnan-badran'
    ],
    [
      'a family name beside another state’s',
      'BUENOS AIRES — President Irigoyen had grippe on Saturday. President Herbert Hoover has not been told.',
      'alvaro-enrique-arzu-irigoyen'
    ],
    [
      'a family name long before',
      'AMMAN — Premier Badran said on Monday that the wells would be dug.\n\nPublished: May 3, 1977',
      'adnan-badran'
    ],
    [
      'a king not yet born',
      'AMMAN — King Hussein spoke in the garden on Friday. Prime Minister Ramsay MacDonald said that it was no affair of his.',
      'hussein-of-jordan'
    ],
    [
      'a president by his given names',
      'BEIRUT — Premier Abdul Hamid Hariri came to the steps on Saturday to see the battalion march.',
      'abdul-hamid'
    ]
  ])('%s', (_, text, id) => {
    expect(peopleOf(text)).not.toContain(id)
    expect(outcome(text).article.dateLikely ?? '').not.toMatch(/2005|199\d|201\d/u)
  })

  test('the curator is told of the name', () => {
    const text =
      'BUENOS AIRES — President Irigoyen had grippe on Saturday. President Herbert Hoover has not been told.'
    expect(unlistedIn(text)).toContainEqual(['President', 'Irigoyen'])
    // With the title, wherever that stands.
    expect(unlistedIn(text.replace('President', 'Irigoyen slept. President'))).toEqual([
      ['President', 'Irigoyen']
    ])
  })
})

describe('a family name stays its bearer’s', () => {
  test.each([
    [
      'beside one of the time',
      'AMMAN — Prime Minister Rifai of Jordan went to see President Hafez al-Assad on Thursday.',
      'zaid-al-rifai'
    ],
    [
      'whose office the tables know at all times, in looking back',
      'LONDON — Prime Minister Thatcher spoke on Wednesday of President Franklin D. Roosevelt and Prime Minister Stanley Baldwin.',
      'margaret-thatcher'
    ],
    [
      'beside one of whose time the tables lack some weeks',
      'VIENNA — Chancellor Kreisky of Austria said on Monday that the wells would be dug. President Harry S. Truman is due.',
      'bruno-kreisky'
    ],
    [
      'beside nobody else',
      'AMMAN — Premier Badran said on Monday that the wells of Jordan would be dug.',
      'adnan-badran'
    ],
    [
      'who comes into office soon',
      'SEOUL — President-elect Park thanked her men on Thursday. President Barack Obama sent word to South Korea.',
      'park-geun-hye'
    ],
    [
      'with the given name elsewhere',
      'AMMAN — Adnan Badran spoke on Monday. Premier Badran is no friend, said Secretary of State Cyrus Vance.',
      'adnan-badran'
    ]
  ])('%s', (_, text, id) => expect(peopleOf(text)).toContain(id))
})

describe('a leader remembers those of long before', () => {
  const others = 'that President Truman and Prime Minister Attlee had made up their minds then.'
  test.each([
    ['Prime Minister Ehud Barak', 'ehud-barak'],
    ['Chancellor Angela Merkel', 'angela-merkel'],
    ['Chancellor Kohl', 'helmut-kohl'],
    ['Prime Minister Narendra Modi', 'narendra-modi'],
    ['President Nelson Mandela', 'nelson-mandela'],
    ['President Mitterrand', 'francois-mitterrand']
  ])('%s', (name, id) => {
    const {article} = outcome(
      `A Leader Remembers\n\n${name} said on Monday ${others}\n\n${name.split(' ').at(-1)} spoke for an hour, and the papers of the town printed all of it on Tuesday.`
    )
    expect([article.leader, ...(article.people ?? [])]).toContain(id)
    expect(article.dateLikely ?? '').not.toMatch(/^\[19[45]/u)
  })
})

describe('a family name alone, beside nobody', () => {
  const likely = (name: string) =>
    outcome(`${name} said on Monday that the bridge would be mended.`).article.dateLikely
  test('is its bearer’s, and years count of which the tables do not tell', () => {
    expect(likely('BONN — Chancellor Kohl')).toBe('[1982-10-01..1998-11-04]')
    expect(likely('AMMAN — Premier Badran')).toMatch(/^\[1980/u)
  })
  test('of several who held that office tells nothing', () => {
    expect(likely('HAVANA — President Castro')).toBeUndefined()
  })
})

test('a list of those who led tells of no time', () => {
  const {people} = reference.authorities
  const lines = [...people.values()].slice(0, 400).map(({name}) => `President ${name}`)
  expect(
    outcome(`Leaders\n\n${lines.join(', ')} were in the book that lay on the table for all.`)
      .article.title
  ).toBe('Leaders')
})

describe('rulers of one name', () => {
  test.each([
    [
      'AMMAN — King Abdullah said on Friday that nobody in Gaza spoke for him. Prime Minister David Ben-Gurion said nothing.',
      'abdullah-i-of-jordan'
    ],
    [
      'AMMAN — King Abdullah said on Wednesday that Jordan had done what it could. Prime Minister Ariel Sharon has the masks.',
      'abdullah-ii-of-jordan'
    ],
    [
      'RIYADH — King Abdullah of Saudi Arabia sat with President Barack Obama on Tuesday.',
      'abdullah-of-saudi-arabia'
    ],
    [
      'BEIRUT — The radio in Baghdad said on Monday that King Faisal was dead. President Camille Chamoun has asked President Dwight D. Eisenhower for help in Iraq.',
      'faisal-ii-of-iraq'
    ],
    [
      'RIYADH — King Faisal of Saudi Arabia told Secretary of State Henry Kissinger on Thursday that it stays shut.',
      'faisal-of-saudi-arabia'
    ],
    [
      'RABAT — Sultan Mohammed was in his palace in Morocco on Wednesday. Premier Edgar Faure had said so.',
      'mohammed-v-of-morocco'
    ]
  ])('%s', (text, id) => {
    const kings = peopleOf(text).filter((one) => /^(?:abdullah|faisal|mohammed)-/u.test(one))
    expect(kings).toEqual([id])
  })

  test('nobody tells which', () => {
    const text = 'AMMAN — King Abdullah of Jordan heard on Thursday that the wheat was in.'
    expect(peopleOf(text).filter((one) => one.startsWith('abdullah'))).toEqual([])
  })

  test('have forms that the tables give to another of the name', () => {
    const {alone, titled} = regnalForms(reference.authorities)
    expect(alone).toContainEqual({id: 'faisal-ii-of-iraq', form: 'Faisal'})
    expect(titled).toContainEqual({id: 'faisal-i-of-iraq', form: 'King Faisal'})
    expect(titled.map(({form}) => form)).not.toContain('King Charles')
    const names = authorityNames(reference.authorities)
    expect(names.surnames.get('faisal')).toContain('faisal-ii-of-iraq')
  })

  test.each([
    ['Hussein of Jordan', 'Hussein'],
    ['Faisal II of Iraq', 'Faisal'],
    ['Charles III', 'Charles'],
    ['Hirohito', undefined],
    ['Benigno Aquino III', undefined],
    ['Pope Paul VI', undefined]
  ])('%s is called %s', (name, first) => {
    const person = {...reference.authorities.people.get('hussein-of-jordan')!, name}
    expect(regnalName(person)).toBe(first)
  })

  test('are called so behind a title, too', () => {
    const hussein = reference.authorities.people.get('hussein-of-jordan')!
    expect(
      ['King Hussein', 'Hussein', 'Hussein bin Talal'].map((one) => isRegnal(one, hussein))
    ).toEqual([true, true, false])
  })
})

test.each([
  ['Prime Minister Suzuki', 'TOKYO', 'President Ronald Reagan', 'zenko-suzuki'],
  ['Premier Suzuki', 'TOKYO', 'President Harry S. Truman', 'kantaro-suzuki'],
  ['Premier Tanaka', 'TOKYO', 'Secretary of State Frank Kellogg', 'tanaka-giichi'],
  ['Premier Tanaka', 'TOKYO', 'President Richard Nixon', 'kakuei-tanaka']
])('a premier is a prime minister: %s, %s, %s: %s', (name, place, other, id) => {
  const text = `${place} — ${name} of Japan said on Friday that he was sorry. ${other} gave no reason.`
  expect(peopleOf(text)).toContain(id)
})
