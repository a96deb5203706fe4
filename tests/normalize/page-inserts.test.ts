/** Captions, links and notices of the site among the paragraphs of a saved page, and what only looks so. */
import {describe, expect, test} from 'vitest'
import {isTitleCase} from '../../scripts/normalize/classify/title-case.ts'
import {kept, lead, second, third} from './harvest-page.ts'

describe('captions', () => {
  test.each([
    ['Ada Brown, left, and Ben Cole, right, look at a dry canal in the valley of the growers.'],
    ['Growers look at a dry canal in the valley. Photograph: AFP via Getty'],
    ['Growers look at a dry canal in the valley.Cy Dean / AP file'],
    ['Growers look at a dry canal in the valley of the growers. (NASA/JPL-Caltech)'],
    ['This file photo of last summer has the dry canal in the valley of the growers.'],
    ["An artist's concept of the canal that the growers of the valley would like to have."]
  ])('%s', (line) => {
    expect(kept(lead, line, second, third)).toEqual([lead, second, third])
  })

  test.each([
    ['The growers left, and Ben Cole, a farmer all his life, wept as the last of them went home.'],
    [
      'The canal of the growers costs more every year, a report of the valley said (Reuters said so).'
    ],
    ['They lost to the team of Erlich and Roger last week, in the valley (Israel/France).'],
    ['Ada Brown (R) and Ben Cole (D) asked the treasury for help at the meeting of the growers.']
  ])('no caption: %s', (line) => {
    expect(kept(lead, line, second, third)).toContain(line)
  })

  const dated =
    'Growers of the valley wait in line at the treasury, Tuesday, July 7, 2009, with a letter of thanks.'
  test('dated in full above the article, but not within it', () => {
    expect(kept(dated, lead, second, third)).toEqual([lead, second, third])
    expect(kept(lead, second, dated, third)).toContain(dated)
  })

  test('shown twice, whole and cut short', () => {
    const caption =
      'Growers of the valley wait in line at the treasury with a letter that asks for help'
    expect(
      kept(`${caption} before winter comes. less`, `${caption} ... more`, lead, second)
    ).toEqual([lead, second])
    expect(kept(lead, second, second, third)).toEqual([lead, second, third])
  })
})

describe('other articles and words about the author', () => {
  const others = [
    'Rain Comes at Last to the Dry Canals of the Valley',
    'Treasury Sells Its Boats: ‘Nobody Needs Them’',
    'Ten Things That Every Grower Should Know by Now'
  ]
  test('headlines in a row go, one stays, and so does an announced list', () => {
    expect(kept(lead, second, ...others, third)).toEqual([lead, second, third])
    expect(kept(lead, others[0]!, second, third)).toContain(others[0])
    expect(kept(lead, 'They read these books:', ...others, third)).toContain(others[1])
  })

  test('a long line of capitals goes, a short one stays', () => {
    const long = 'TREASURY SELLS ITS BOATS AND NOBODY KNOWS WHAT BECAME OF THE MONEY'
    expect(kept(lead, long, second, third)).toEqual([lead, second, third])
    expect(kept(lead, 'WHAT THE GROWERS WANT', second, third)).toContain('WHAT THE GROWERS WANT')
  })

  test('a heading of links goes, the word alone above a paragraph stays', () => {
    expect(kept(lead, 'Mehr zum Thema auf Example', second, third)).toEqual([lead, second, third])
    expect(kept(lead, 'Themen', second, third)).toContain('Themen')
  })

  const note = 'Ada Brown is a staff writer who has lived in the valley since the canals were dug.'
  test('a note on the author needs a byline', () => {
    expect(kept('By Ada Brown', note, lead, second, third)).not.toContain(note)
    expect(kept('By Ben Cole', lead, second, note, third)).toContain(note)
  })
})

describe('below the last paragraph', () => {
  test('what a colon announces stays', () => {
    const dates = ['The growers meet in these towns:', 'June 9 -- Canal Hall, Baku in the east']
    const more = [
      'June 10 -- Hall of the Growers, Ganja',
      'July 2 -- Old Mill Arena, Quba in the north'
    ]
    expect(kept(lead, second, third, ...dates, ...more)).toEqual([
      lead,
      second,
      third,
      ...dates,
      ...more
    ])
  })

  const goods = ['Oil', 'Pumps', 'Seeds', 'Hoses', 'Boots'].flatMap((name, index) => [
    `${name} for growers of the valley`,
    `$${index + 1}9.00`
  ])
  test('goods with prices stay below little prose, and not below much', () => {
    expect(kept(lead, second, ...goods)).toContain('$59.00')
    const long = Array.from({length: 4}, () => [lead, second, third]).flat()
    expect(kept(...long, 'You may also like', ...goods)).not.toContain('$59.00')
  })

  test('a notice of cookies is no article that goes on', () => {
    const notice =
      'When you visit the site, it and its partners may store data in your browser, mostly in the form of cookies. Cookies collect what you like, what you have read, and which device you have, and make the site work as you expect it to; some of them are needed and some are not, and you can choose which of them you would rather do without.'
    const tail = ['Related articles', 'Rain at last', 'Log in', notice, 'Accept All']
    expect(kept(lead, second, third, ...tail)).toEqual([lead, second, third])
  })
})

describe('title case', () => {
  test.each([
    ['Florida Woman Loses Top of Finger Using Metal Door', true],
    ['Senator Asks: ‘Where Is the Money?’', true],
    ['Rain comes at last to the dry canals of the valley', false],
    ['June 9 – West Palm Beach Amphitheatre', false],
    ['$20 Off Every Large Garden Hose', false],
    ['Ada Brown Spoke To Ben Cole Yesterday.', false],
    ['Canals', false]
  ])('%s: %s', (line, expected) => {
    expect(isTitleCase(line)).toBe(expected)
  })
})
