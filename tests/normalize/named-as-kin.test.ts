/** Who is named as somebody's kin alone. */
import {expect, test} from 'vitest'
import {namedAsKin} from '../../scripts/normalize/names/named-as-kin.ts'
import type {Mention} from '../../scripts/normalize/stages.ts'

const name = 'George Bush'

/** Every mention of one person in a text. */
function mentionsIn(text: string): Mention[] {
  const unit = {text, start: 0, end: text.length}
  return [...text.matchAll(new RegExp(name, 'gu'))].map(
    ({index}) =>
      ({
        unit,
        start: index,
        end: index + name.length,
        entity: {kind: 'person', id: 'bush'}
      }) as unknown as Mention
  )
}

test.each([
  ['named as kin', 'His father, President George Bush, spoke.', ['bush']],
  ['named as kin each time', 'His father, George Bush, and the son of George Bush.', ['bush']],
  ['named as kin once', 'His father, George Bush, spoke. George Bush was tired.', []],
  ['named otherwise', 'President George Bush spoke.', []]
])('%s', (_, text, expected) => expect([...namedAsKin(mentionsIn(text))]).toEqual(expected))
