/** What a curator has decided in the form and not yet saved, and the entry that it makes. */
import type {DeskField, DeskRecord} from './contract.ts'

/** What is said about a value: as found (nothing is written), accepted, another one, or none. */
export type Verdict = 'leave' | 'accept' | 'change' | 'none'

export interface ValueDraft {
  readonly verdict: Verdict
  /** What it is changed to; empty texts do not count. */
  readonly texts: readonly string[]
}

/** Whether the text is published: as it is (nothing is written), not, or again. */
export interface WithholdingDraft {
  readonly say: 'leave' | 'withhold' | 'release'
  /** Why it is withheld, for readers. */
  readonly reason: string
}

export interface Draft {
  /** By frontmatter key. */
  readonly values: Readonly<Record<string, ValueDraft>>
  /** Stretches that are of another class, by their words. */
  readonly segments: readonly {readonly quote: string; readonly class: string}[]
  readonly words: readonly {readonly quote: string; readonly read: string}[]
  readonly withholding: WithholdingDraft
  readonly why: string
  readonly by: string
  readonly cite: string
}

/** Nothing decided; who decides is known from before. */
export const emptyDraft = (by: string): Draft => ({
  values: {},
  segments: [],
  words: [],
  withholding: {say: 'leave', reason: ''},
  why: '',
  by,
  cite: ''
})

/** The server adds from when on, and which text it is. */
function withheld({say, reason}: WithholdingDraft): object {
  if (say === 'leave') return {}
  return {withhold: say === 'release' ? 'released' : {reason: reason.trim()}}
}

/** Whether nothing of it would be lost: who decides is kept anyway. */
export function isUntouched(draft: Draft, record: DeskRecord): boolean {
  const {why, ...decided} = entryOf({...draft, by: ''}, record) as Readonly<Record<string, unknown>>
  return why === '' && Object.keys(decided).length === 0
}

/** The entry without its day, which the server puts in. Empty parts are left out. */
export function entryOf(
  {values, segments, words, withholding, why, by, cite}: Draft,
  {fields}: DeskRecord
): object {
  const set = Object.fromEntries(
    fields.flatMap((field) => {
      const value = decided(field, values[field.key])
      return value === undefined ? [] : [[field.key, value]]
    })
  )
  const text = words.filter(({quote, read}) => quote !== '' || read !== '')
  const stretches = segments.filter(({quote}) => quote !== '')
  return {
    ...(Object.keys(set).length > 0 && {set}),
    ...(stretches.length > 0 && {segments: stretches}),
    ...(text.length > 0 && {text}),
    ...withheld(withholding),
    why: why.trim(),
    ...(by.trim() !== '' && {by: by.trim()}),
    ...(cite.trim() !== '' && {cite: cite.trim()})
  }
}

/** The value that the curator stands for; `undefined` when nothing is said. */
function decided(
  {kind, values}: DeskField,
  draft: ValueDraft | undefined
): string | string[] | null | undefined {
  if (!draft || draft.verdict === 'leave') return undefined
  if (draft.verdict === 'none') return null
  const texts =
    draft.verdict === 'accept'
      ? values.map(({value}) => value)
      : draft.texts.map((one) => one.trim()).filter(Boolean)
  return kind === 'list' ? texts : (texts[0] ?? '')
}
