/** Forms of real words, whose stems are shorter than they are or spelled otherwise, are found whatever came before. */
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {search} from '../../src/search/engine.ts'
import {readState} from '../../src/search/state.ts'
import {record} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'
import {atOnce, serveIndex, type ServedIndex} from './served-index.ts'

const texts: Readonly<Record<string, string>> = {
  en: `In the city the old army died hard. Cities are used to going without; aged men only go home when
    the dying day turns the skies red. Sky and sea, a dye and a die: he dies, she dyed cloth, they use
    what is useful, usually using up the user. Citizens cite a citation from the citadel. Armies arm
    armed men in armor. The age of an agent aging in an agency is no agenda. One dollar, once, on onions;
    only the lonely. Gone goods and a good god; goes and goers. Uses of us. News of a newer newspaper:
    the editor edits an edition. Taxis, taxes and taxing taxpayers. Ties tied, lying liars lied, lies lie.
    Skiing skiers ski in skis. Early earls earn early earnings. Happy happily happening happens. Policies
    of police, a policy, a politician's politics, political polities. Countries count counties and
    counters; the counted country counts. Presidents presided, a presidency, presidential press pressing
    pressure. Ministers minister ministries, a ministry of mines. Generals generally generate generations
    and generous generosity. Univers universities universal universe. Said says saying sayings. Visits
    visited visiting visitors visitation visas. Nations national nationality nationalities nationalize.
    Dogs dogged, doing does deed, being been bees. Seas sees seeing seen seed. Ions, ionic. Tried tries
    trying trial trials. Buy buys buying bought buyer; bying by byes. Apply applied applies application`,
  ru: `Мира и мир, годы и год, домам и дом, дома, домой, домашний. Мировая война миром, мирный договор.
    Года, годовой, годится, голод, город, города, городской, горы. Люди, людей, людям; власть, власти,
    властью, владеть. Страна, страны, стран, странный, странам. Президент, президента, президенты,
    президентский. Сказал, сказала, сказать, сказка. Был, была, были, быть, бывший. Вода, воды, водой,
    водный. Нефть, нефти, нефтяной, нефтью. Министр, министра, министерство, министры. Закон, закона,
    законы, законный, законодательство. Война, войны, войной, воин, военный. Рука, руки, рукой, ручной.
    Села, село, сел, сельский. Суды, суд, судья, судом, судить. Дела, дело, дел, делать. Ехать, едет,
    ели, ель, еда. Шли, шёл, шла. Сыны, сын, сына, сыр, сыры. Я, яма, ямы, ямой. Сила, силы, сил, сильный.
    Газета, газеты, газетой, газ, газа, газом. Век, века, веков. Час, часы, часов, часть, части, частный.
    Реки, река, речь, речи, рекой. Языки, язык, языком. Народы, народ, народный, народом. Земля, земли`
}

const wordsOf = (text: string) => [...new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])]

describe.each(Object.entries(texts))('words of a text, language %s,', (language, text) => {
  const words = wordsOf(text)
  let served: ServedIndex
  beforeAll(async () => {
    const all = Array.from({length: 120}, (_, number) => {
      const own = Array.from(
        {length: 70},
        (_, at) => words[(number * 31 + at * (at + 7)) % words.length]
      )
      return record(`a${100 + number}`, {title: `Report ${own[5]}`}, `${own.join(' ')}\n`)
    })
    served = await serveIndex(searchArchive(all, language))
    for (const word of words) await served.ask(`?q=${encodeURIComponent(word)}`)
  }, 120_000)
  afterAll(() => served.close())

  /** Numbers of the articles, for who has not searched yet and for who has searched for all words. */
  async function bothOf(query: string) {
    const state = `?q=${encodeURIComponent(query)}`
    const fresh = await search(served.anew(), readState(state))
    const warmed = await served.ask(state)
    return [await fresh.numbers(), await warmed.numbers()]
  }

  it('are in several files', () => {
    expect(served.ranges[0]?.wordFiles.length).toBeGreaterThan(5)
  })

  it('give the same articles in the same order to all', async () => {
    const different: string[] = []
    const compare = async (word: string) => {
      const [fresh = [], warmed = []] = await bothOf(word)
      if (fresh.join() !== warmed.join()) different.push(word)
      if (warmed.length === 0) different.push(`${word} is not found`)
    }
    for (let at = 0; at < words.length; at += atOnce)
      await Promise.all(words.slice(at, at + atOnce).map(compare))
    expect(different).toEqual([])
  }, 120_000)

  const beginning = fc
    .tuple(fc.constantFrom(...words), fc.integer({min: 2, max: 12}))
    .map(([word, end]) => word.slice(0, end))
  const query = fc.array(beginning, {minLength: 1, maxLength: 2}).map((all) => all.join(' '))

  const queries = fc.array(query, {minLength: atOnce, maxLength: atOnce})

  it('half typed or several, do so too', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (all) => {
        const both = await Promise.all(all.map(bothOf))
        for (const [at, [fresh, warmed]] of both.entries()) expect(fresh, all[at]).toEqual(warmed)
      }),
      {numRuns: 10}
    )
  }, 120_000)
})
