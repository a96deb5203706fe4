/** Whom and what an article names without being about them. */
import {describe, expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const names = authorityNames(authorities)
const article = (text: string) => normalize(itemOf(text), {authorities, names}).article

describe('nobody named once becomes the leader', () => {
  test.each([
    [
      'of a text about one of two of a name',
      'DAMASCUS, Syria - President Assad left for the coast on Tuesday after the talks, officials said.\n\nPrime Minister Tony Blair had watched from London.'
    ],
    [
      'as somebody’s husband',
      'Sara Netanyahu, whose husband Benjamin Netanyahu was at home, cut the ribbon of a school for girls on Sunday.'
    ],
    [
      'as a group of ships',
      'Due in the next week is the Battle Group Theodore Roosevelt. It includes a carrier and two cruisers.'
    ],
    [
      'in the name of a pact',
      'VILNIUS - Thousands marched on Tuesday against the Hitler-Stalin Pact, which gave away their country.'
    ],
    [
      'whose name is another’s given name',
      'The preacher was charged on Friday with the death of Lula Denise Sims, a mother of three, in July.'
    ],
    [
      'in what is said of another',
      'The show begins\n\nThe host joked in his show on Monday that he had a call from President Reagan. The show goes on.'
    ],
    [
      'below the headline and the lead',
      `The weather stays dry\n\nNo rain fell on Monday in the fields of the south. The farmers waited for the clouds.\n\nThey asked for help from President Reagan, whom they met. President Reagan had promised it.`
    ],
    ['as a ship', 'The USS Ronald Reagan docked in Busan on Friday with five thousand sailors.']
  ])('%s', (_, text) => {
    expect(article(text).leader).toBeUndefined()
  })

  test.each([
    [
      'whose government it is',
      'BAGHDAD - The government of President Saddam Hussein plans to relax the rules for visitors, papers said.',
      'saddam-hussein'
    ],
    [
      'of whose name there is one',
      'GENEVA - Prime Minister Tony Blair left for home on Tuesday after the talks, officials said. He slept on the way.',
      'tony-blair'
    ],
    [
      'who stands beside another’s husband',
      'Prime Minister Benjamin Netanyahu met a widow and her husband’s brothers on Sunday, and he spoke at length.',
      'benjamin-netanyahu'
    ],
    [
      'before one named once with a title',
      'TBILISI - Eduard Shevardnadze resigned last night after a march on parliament. Russian Foreign Minister Igor Ivanov had flown in.\n\nShevardnadze went home.',
      'eduard-shevardnadze'
    ]
  ])('but one does %s', (_, text, expected) => {
    expect(article(text).leader).toBe(expected)
  })
})

describe('words and names that look like a country', () => {
  const countries = (text: string) => {
    const {countries: about = [], countriesMentioned = []} = article(text)
    return [...about, ...countriesMentioned].toSorted()
  }
  test.each([
    [
      'a bird',
      'Turkey for ten\n\nA large turkey wants four hours in a slow oven, and a patient cook who does not look.',
      []
    ],
    [
      'a house of prayer',
      'The members of Temple Sinai met on Monday, and spoke at length of the roof.',
      []
    ],
    [
      'a player whose full name is known',
      'Jordan scores again\n\nMichael Jordan took the ball on Sunday and made the shot. Jordan would not speak.',
      []
    ],
    [
      'a bird of the country',
      'Turkey for ten\n\nA large turkey was bought in Turkey on Monday by the guests, who ate it there.',
      ['TR']
    ],
    ['the peninsula', 'The soldiers crossed the Sinai on Monday and spoke at length.', ['EG']],
    [
      'the kingdom',
      'Jordan signs\n\nThe minister said on Sunday that Jordan had signed the paper at last.',
      ['JO']
    ]
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toEqual(expected)
  })
})

describe('the people of one name', () => {
  const elect =
    'President-elect Bush of the United States told the guests on Tuesday that he would stand by them. Bush spoke to reporters.\n\nThey had been with President Reagan before.'
  test.each([
    [
      'one elected, beside whoever is in office',
      `Bush assures guests\n\n${elect}`,
      'george-h-w-bush'
    ],
    [
      'a father, beside his son',
      'Bush goes to church\n\nGeorge Bush will sit in front on Sunday with Vice President-elect Dan Quayle, aides said.\n\nBush prays often. A part is led by Bush’s oldest son, George W. Bush.',
      'george-h-w-bush'
    ],
    [
      'a son, beside his father',
      'Bush goes to church\n\nPresident George W. Bush will sit in front on Sunday, aides said. His father, former President George Bush, comes later.\n\nPrime Minister Tony Blair came with them.',
      'george-w-bush'
    ]
  ])('are told apart: %s', (_, text, expected) => {
    expect(article(text).leader).toBe(expected)
  })

  test.each([
    [
      'where no one else is in office',
      'George Bush goes to church\n\nGeorge Bush sat in front on Sunday, aides said. Bush prays often.'
    ],
    [
      'where those in office are of two ages',
      'George Bush goes to church\n\nGeorge Bush sat in front on Sunday, aides said, behind President Reagan and Prime Minister Tony Blair. Bush prays often.'
    ]
  ])('are not guessed %s', (_, text) => {
    const {leaders = [], people = []} = article(text)
    expect([...leaders, ...people].filter((id) => id.includes('bush'))).toEqual([])
  })
})

describe('whom an opera or a film is about', () => {
  const seats = 'Tickets are sold on Monday at the box office of the house.'
  test.each([
    [
      'an opera',
      `City to Stage Opera on Nixon\n\nA baritone will sing Richard Nixon, and wave from the steps of an airplane. ${seats}`,
      'richard-nixon'
    ],
    [
      'a musical',
      `A night out\n\nThe new musical about the life of Winston Churchill opens on Friday with a cast of nine. ${seats}`,
      'winston-churchill'
    ]
  ])('%s leads no state in it, and is named', (_, text, id) => {
    expect(article(text)).toMatchObject({people: [id]})
    expect(article(text).leader).toBeUndefined()
  })

  test.each([
    [
      'somebody who saw it',
      `City to Stage Opera on Nixon\n\nRichard Nixon said on Friday that he would not go. Nixon likes the songs of Verdi. ${seats}`,
      'richard-nixon'
    ],
    [
      'one in office',
      `Film on Thatcher\n\nThe film on Prime Minister Margaret Thatcher, shown on Friday, angered her, aides of Prime Minister Margaret Thatcher said. ${seats}`,
      'margaret-thatcher'
    ]
  ])('but %s does', (_, text, id) => {
    expect(article(text).leader).toBe(id)
  })
})
