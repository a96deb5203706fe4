/** The last answer is given again where nothing can have changed, and nowhere else. */
import {afterEach, expect, it} from 'vitest'
import {giveArchive, promiseArchive} from '../../src/data/given-archive.ts'
import {lastAnswer} from '../../src/data/last-answer.ts'
import type {Archive} from '../../src/views/archive.ts'

afterEach(() => giveArchive(undefined))

/** Ids in the order in which they were read. */
function asking() {
  const read: string[] = []
  const ask = lastAnswer(({id}: {readonly id: string}) => {
    read.push(id)
    return id === 'none' ? undefined : {id}
  })
  return {read, ask: (...ids: string[]) => ids.map((id) => ask({id}))}
}
const archive = () => ({}) as Archive

it('is given again to who asks for it next', () => {
  giveArchive(archive())
  const {read, ask} = asking()
  const [one, same, other, none, noneAgain] = ask('a', 'a', 'b', 'none', 'none')
  expect(same).toBe(one)
  expect(other).toEqual({id: 'b'})
  expect([none, noneAgain]).toEqual([undefined, undefined])
  expect(read).toEqual(['a', 'b', 'none'])
})

it('is read again after another, which is all that is held', () => {
  giveArchive(archive())
  const {read, ask} = asking()
  ask('a', 'b', 'a')
  expect(read).toEqual(['a', 'b', 'a'])
})

it('is read again of another archive, and where none is given', () => {
  const {read, ask} = asking()
  ask('a', 'a')
  promiseArchive()
  ask('a', 'a')
  giveArchive(archive())
  ask('a', 'a')
  giveArchive(archive())
  ask('a', 'a')
  giveArchive(undefined)
  ask('a', 'a')
  expect(read).toHaveLength(8)
})
