import {describe, expect, it} from 'vitest'
import type {DeskField, DeskRecord} from '../../src/dev-toolbar/contract.ts'
import {emptyDraft, entryOf, isUntouched, type Draft} from '../../src/dev-toolbar/draft.ts'

const field = (key: string, kind: DeskField['kind'], ...values: string[]): DeskField => ({
  ...{key, kind, label: key, reasons: []},
  values: values.map((value) => ({value}))
})
const record = {
  fields: [
    field('title', 'text', 'A visit'),
    field('countries', 'list', 'KZ', 'AZ'),
    field('completeness', 'choice', 'whole')
  ]
} as unknown as DeskRecord
const entry = (draft: Partial<Draft>) => entryOf({...emptyDraft(''), why: 'So.', ...draft}, record)
const said = (key: string, verdict: 'leave' | 'accept' | 'change' | 'none', ...texts: string[]) =>
  entry({values: {[key]: {verdict, texts}}})

describe('a draft becomes an entry', () => {
  const cases: Readonly<Record<string, readonly [object, object]>> = {
    'without decisions': [entry({}), {}],
    'without values that are left': [said('title', 'leave', 'Other'), {}],
    'with an accepted value as found': [
      said('title', 'accept', 'Other'),
      {set: {title: 'A visit'}}
    ],
    'with an accepted list': [said('countries', 'accept'), {set: {countries: ['KZ', 'AZ']}}],
    'with a changed value': [said('title', 'change', ' Other '), {set: {title: 'Other'}}],
    'with a changed value that is empty, which is refused': [
      said('title', 'change', ''),
      {set: {title: ''}}
    ],
    'with a list without its empty places': [
      said('countries', 'change', 'KZ', '', ' '),
      {set: {countries: ['KZ']}}
    ],
    'with none': [said('countries', 'none', 'KZ'), {set: {countries: null}}],
    'without unknown keys': [said('ledger', 'change', 'x'), {}],
    'with misread words': [
      entry({
        words: [
          {quote: 'toal', read: 'total'},
          {quote: '', read: ''}
        ]
      }),
      {text: [{quote: 'toal', read: 'total'}]}
    ],
    'with half a misread word, which is refused': [
      entry({words: [{quote: '', read: 'total'}]}),
      {text: [{quote: '', read: 'total'}]}
    ],
    'with stretches': [
      entry({
        segments: [
          {quote: 'Share', class: 'share'},
          {quote: '', class: 'menu'}
        ]
      }),
      {segments: [{quote: 'Share', class: 'share'}]}
    ],
    'with a text that is withheld': [
      entry({withholding: {say: 'withhold', reason: ' Asked for. '}}),
      {withhold: {reason: 'Asked for.'}}
    ],
    'with a text that is published again': [
      entry({withholding: {say: 'release', reason: 'x'}}),
      {withhold: 'released'}
    ],
    'without a reason that was typed and taken back': [
      entry({withholding: {say: 'leave', reason: 'x'}}),
      {}
    ],
    'with who and where': [entry({by: ' Ada ', cite: 'Reel 3'}), {by: 'Ada', cite: 'Reel 3'}]
  }
  for (const [name, [made, expected]] of Object.entries(cases)) {
    it(name, () => expect(made).toEqual({...expected, why: 'So.'}))
  }
})

describe('a draft is unsaved work', () => {
  const cases: Readonly<Record<string, readonly [Partial<Draft>, boolean]>> = {
    'when a value is decided': [{values: {title: {verdict: 'none', texts: []}}}, true],
    'when a stretch is relabeled': [{segments: [{quote: 'Share', class: 'share'}]}, true],
    'when half a misread word is there': [{words: [{quote: 'toal', read: ''}]}, true],
    'when a text is withheld': [{withholding: {say: 'withhold', reason: ''}}, true],
    'when a reason is given': [{why: 'So.'}, true],
    'when a place is given': [{cite: 'Reel 3'}, true],
    'but not with who decides alone, which is kept': [{by: 'Ada'}, false],
    'but not with a value that is left': [
      {values: {title: {verdict: 'leave', texts: ['x']}}},
      false
    ],
    'but not with white space, or empty rows': [{why: ' ', words: [{quote: '', read: ''}]}, false]
  }
  for (const [name, [draft, expected]] of Object.entries(cases)) {
    it(name, () => expect(isUntouched({...emptyDraft(''), ...draft}, record)).toBe(!expected))
  }
})
