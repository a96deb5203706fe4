/** An archive in several languages is one to the search. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {record} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'
import {serveIndex, type ServedIndex} from './served-index.ts'

let served: ServedIndex

beforeAll(async () => {
  served = await serveIndex(
    searchArchive([
      record('en', {title: 'Peres visits Astana', language: 'en'}, 'He met Nazarbayev.\n'),
      record('he', {title: 'פרס באסטנה', language: 'he'}, 'הוא נפגש עם נזרבייב. JTA\n'),
      record('ru', {title: 'Перес в Астане', language: 'ru'}, 'Он встретился с Назарбаевым. JTA\n'),
      record('unknown', {title: 'Titre'}, 'Une visite à Astana. JTA\n')
    ])
  )
})

afterAll(() => served.close())

describe('an archive in several languages', () => {
  const cases = {
    astana: ['en', 'unknown'],
    באסטנה: ['he'],
    Астане: ['ru'],
    visité: ['en', 'unknown'],
    JTA: ['he', 'ru', 'unknown'],
    'JTA נזרבייב': ['he'],
    '"встретился с"': ['ru']
  }
  it.each(Object.entries(cases))('has %s', async (query, ids) => {
    expect((await served.found(`?q=${encodeURIComponent(query)}`)).toSorted()).toEqual(ids)
  })

  it('shows all of it, and can be narrowed to one', async () => {
    expect(await served.found('')).toHaveLength(4)
    expect(await served.found('?language=ru')).toEqual(['ru'])
    const {language} = await (await served.ask('?q=JTA')).facets()
    expect(language.map(({name, count}) => [name, count])).toEqual([
      ['Hebrew', 1],
      ['Russian', 1]
    ])
  })
})
