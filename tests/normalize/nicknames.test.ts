/** Nicknames behind `by`. */
import {describe, expect, test} from 'vitest'
import {nickFrom} from '../../scripts/normalize/classify/nicknames.ts'

const nick = (text: string) => {
  const found = nickFrom(text, 'by '.length, text.length)
  return found && text.slice(found.start, found.end)
}

describe('a nickname that ends the line', () => {
  test('is one, also of a team', () => expect(nick('by keen readers')).toBe('keen readers'))
  test('is none where a sentence ends', () => expect(nick('by keen readers.')).toBeUndefined())
})
