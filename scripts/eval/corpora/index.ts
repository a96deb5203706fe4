/** Kinds of corpora, recognized by what a folder holds. */
import type {Corpus} from '../types.ts'
import {ap} from './ap.ts'
import {bbc} from './bbc.ts'
import {labeledTexts} from './labeled-texts.ts'
import {reuters} from './reuters.ts'

// Folders of numbered texts are the least telling sign, so they are tried last.
const corpora: readonly Corpus[] = [ap, reuters, labeledTexts, bbc]

/** What a folder must hold, for the message when it holds none of it. */
export const knownKinds =
  'labels.jsonl and txt/ (labeled texts), *.sgm (Reuters-21578), ap89* (AP 1989), ' +
  'or folders of numbered .txt (BBC 2005)'

/** The kind of corpus that a folder is. */
export function recognizeCorpus(folder: string): Corpus | undefined {
  return corpora.find(({recognizes}) => recognizes(folder))
}
