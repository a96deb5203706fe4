/** Articles that somebody knows are found among the shipped ones by what people type for them. */
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {loadArchive} from '../../scripts/search/archive.ts'
import {serveIndex, type ServedIndex} from './served-index.ts'

const delegation = '000-peres-delegation'
const departs = '001-netanyahu-departs'
const kazakhstan = '002-peres-in-kazakhstan'
const iran = '003-peres-frustrates-iran'
const reviewed = '004-netanyahu-visit-reviewed'

/** What is typed, by its kind, with the one article that it is for. */
const items: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  people: {
    'Ben-Eliezer': delegation,
    'Benjamin Ben Eliezer': delegation,
    'uzi landau': delegation,
    Hershkowitz: delegation,
    'Pinchas Buchris': delegation,
    'Ilham Aliev': departs,
    'Heydar Aliyev 1997': departs,
    'Geidar Aliev son': departs,
    'Zeev Elkin': departs,
    "Ze'ev Elkin": departs,
    'Mikhayil Jabbarov': departs,
    'Tzachi Hanegbi': departs,
    'Araz Azimov': departs,
    'Sara Netanyahu': departs,
    'Nazarbaev cloak': kazakhstan,
    'Tokaev Peres': kazakhstan,
    'Kassym-Zhomart Tokayev': kazakhstan,
    Kazhegeldin: kazakhstan,
    'Radbek Haji': kazakhstan,
    'Benzion Carmel': kazakhstan,
    'Haim Zach': reviewed,
    'Нетаньяху Баку': departs,
    'Netanyahou isolation secret meetings': reviewed
  },
  places: {
    'Tien Shan': kazakhstan,
    'Almaty mufti': kazakhstan,
    'Astana Presidential Palace': reviewed,
    'Or Avner Baku': departs,
    'Ben-Gurion Airport': departs,
    'Texas Kazakhstan': kazakhstan,
    'China border Moslem': delegation,
    'Teheran ambassador recalled': iran,
    'Caucasus region alliance': reviewed,
    'Baku chief of staff': iran
  },
  phrases: {
    '“more history than geography”': kazakhstan,
    '"nine-tenths of it"': departs,
    '"flourishing in an unprecedented manner"': departs,
    '"faulty military hardware"': iran,
    '"Iranian lobbying failed"': iran,
    '"keys to Washington doors"': reviewed,
    '"secret meetings"': reviewed,
    '"water technology"': delegation,
    '"first-ever visit of such senior"': delegation,
    '"Memorandum of Understanding"': departs
  },
  dates: {
    '9 July 2009': iran,
    '2009-07-09': iran,
    'July 9, 2009': iran,
    'Aug. 31 visit': kazakhstan,
    'September 1995': kazakhstan,
    '1995 Peres': kazakhstan,
    'August 1997 Netanyahu': departs,
    'April hardware claims': iran
  },
  'rare words': {
    'uranium ore': iran,
    Hizbullah: iran,
    'Hizb al-Tahrir': iran,
    camouflage: iran,
    interfaith: iran,
    Wikileaks: departs,
    iceberg: departs,
    'double taxation': departs,
    standardization: departs,
    'prayer cap': kazakhstan,
    refugees: kazakhstan,
    clandestine: reviewed,
    '$5 billion weapons': reviewed,
    businesspeople: delegation
  }
}

let served: ServedIndex

beforeAll(async () => {
  served = await serveIndex(loadArchive(join(import.meta.dirname, '../../content')))
})

afterAll(() => served.close())

describe('the shipped articles', () => {
  const asked = Object.values(items).flatMap((group) => Object.entries(group))

  it('are known by sixty queries and more', () => {
    expect(asked.length).toBeGreaterThanOrEqual(60)
  })

  it('are among the first three for 95 of 100, and first for 90', async () => {
    const places = new Map<string, number>()
    for (const [query, article] of asked) {
      const found = await served.ask(`?q=${encodeURIComponent(query)}`)
      const hits = await found.load(0, 3)
      places.set(query, hits.findIndex(({id}) => id === article) + 1)
    }
    const placed = (wanted: (place: number) => boolean) =>
      [...places].filter(([, place]) => wanted(place)).map(([query]) => query)
    // Captions are no part of an article's text, so what only a caption has is not found.
    const missed = placed((place) => place === 0)
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(asked.length * 0.05)
    const first = placed((place) => place === 1)
    expect(first.length).toBeGreaterThanOrEqual(asked.length * 0.9)
  })
})
