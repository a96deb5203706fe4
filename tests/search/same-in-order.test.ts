/** Lists of words are gone through side by side, in the order of their UTF-8 bytes. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {sameInOrder} from '../../scripts/search/same-in-order.ts'

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

const word = fc
  // The last two come in another order by their code units.
  .array(fc.constantFrom('a', 'b', 'é', 'я', '\uFFFD', '𝒳'), {minLength: 1, maxLength: 3})
  .map((letters) => letters.join(''))

it('each word comes once, with all lists that have it, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(word, {maxLength: 12}), {maxLength: 9}), (all) => {
      const lists = all.map((words, place) =>
        words.toSorted(byBytes).map((one) => ({word: one, place}))
      )
      const found = [...sameInOrder(lists.map((list) => list.values()))]
      expect(found.map(([one]) => one)).toEqual([...new Set(all.flat())].sort(byBytes))
      for (const [one, entries] of found) {
        const places = [...all.keys()].filter((place) => all[place]!.includes(one))
        expect(entries).toEqual(places.map((place) => ({word: one, place})))
      }
    })
  )
})

it('no list, or lists of nothing, have no word', () => {
  expect([...sameInOrder([])]).toEqual([])
  expect([...sameInOrder([[].values(), [].values()])]).toEqual([])
})
