/**
 * Which texts the words of curators on withholding are of. An id that was counted out in a file
 * (`row-2`) is that of another text once a row before it is gone: the word goes with the text then.
 */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import type {Problem} from '../../../src/lib/problem.ts'
import type {HeldDraft} from '../held-draft.ts'
import {looseWithholding, withholdingLine} from './loose.ts'
import {withholdingWords, type WithholdingWord} from './word.ts'

/** A word where its text is. */
export type BoundWord =
  | 'released'
  | (Exclude<WithholdingWord, 'released'> & {
      /** Where it followed its text: keys of the record that its correction says are none. */
      readonly hidden?: readonly string[]
    })

export interface BoundWords {
  /** By id of the article that has the text. */
  readonly words: ReadonlyMap<string, BoundWord>
  /** Id that the file is named for → that its text is elsewhere, and what to do. */
  readonly followed: ReadonlyMap<string, Problem>
  /** Errors, in order of id: the text may be anywhere, and would be published. */
  readonly loose: readonly Problem[]
}

/**
 * Binds every word to its text. A word on an id that was counted out holds there while the source has the
 * bytes of `forSha256`, or the article the text of `textSha256`. A release that is not bound holds no
 * more: nothing is published by it.
 */
export function boundWords(
  drafts: readonly HeldDraft[],
  corrections: ReadonlyMap<string, CorrectionFile>
): BoundWords {
  const said = withholdingWords(corrections)
  if (said.size === 0) return {words: new Map(), followed: new Map(), loose: []}
  const byId = new Map(drafts.map((draft) => [draft.id, draft]))
  const byText = Map.groupBy(drafts, textOf)
  const words = new Map<string, BoundWord>()
  const elsewhere: [string, BoundWord][] = []
  const followed = new Map<string, Problem>()
  const loose: Problem[] = []
  for (const [id, word] of said) {
    const source = corrections.get(id)!
    const draft = byId.get(id)
    const holds = draft !== undefined && isBound(draft, word, source)
    if (holds || draft === undefined) words.set(id, word)
    if (word === 'released') continue
    const found = byText.get(word.textSha256 ?? '') ?? []
    const hidden = keysOfNone(source)
    elsewhere.push(...found.map((one): [string, BoundWord] => [one.id, {...word, hidden}]))
    if (holds) continue
    if (found[0] && withholdsOnly(source)) followed.set(id, followedTo(found[0], source, id))
    else if (found[0]) loose.push(mustBeRenamed(found[0], source, id))
    else if (draft) loose.push(looseWithholding(id, source, draft.decisions))
  }
  // What an article's own correction says of it holds before that of another.
  for (const [id, word] of elsewhere) if (!words.has(id)) words.set(id, word)
  return {words, followed, loose}
}

const textOf = ({evidence}: HeldDraft) => evidence.rendition.sha256

/** Whether the article at the id has the text that the curator had before them, as far as can be known. */
function isBound(draft: HeldDraft, word: WithholdingWord, {correction}: CorrectionFile): boolean {
  const {forSha256} = correction
  // One that cannot be read is an error of its own.
  if (!draft.keyIsCounted || forSha256 === '') return true
  if (forSha256 === draft.decisions.sourceSha256) return true
  return word !== 'released' && word.textSha256 === textOf(draft)
}

/** Keys that the correction says have no value: a headline is withheld so. */
const keysOfNone = ({correction}: CorrectionFile) =>
  correction.entries.flatMap(({set = {}}) =>
    Object.entries(set).flatMap(([key, value]) => (value === null ? [key] : []))
  )

/** Whether nothing else would be told of another text: passages, reasons and values may quote theirs. */
const withholdsOnly = ({correction}: CorrectionFile) =>
  correction.entries.every(
    ({set = {}, segments, text, withhold}) =>
      withhold !== undefined &&
      segments === undefined &&
      text === undefined &&
      Object.values(set).every((value) => value === null)
  )

/** The error of a file that says more of a text than that it is withheld. */
function mustBeRenamed(draft: HeldDraft, source: CorrectionFile, named: string): Problem {
  const {id, decisions} = draft
  return {
    ...followedTo(draft, source, named),
    found: `a withholding of \`${named}\`, whose text is that of \`${id}\` since the source changed; what else this file says would be published as said of another text`,
    fix: `Name the file ${id}.yaml, and set forSha256 to ${decisions.sourceSha256}.`
  }
}

function followedTo({id, decisions}: HeldDraft, source: CorrectionFile, named: string): Problem {
  return {
    file: source.file,
    line: withholdingLine(source),
    found: `a withholding of \`${named}\`, whose text is that of \`${id}\` since the source changed; it is withheld there`,
    expected: 'a file that is named for the article with the text',
    fix: `Move the withholding to corrections/${id}.yaml, with \`forSha256: ${decisions.sourceSha256}\`.`
  }
}
