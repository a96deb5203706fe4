/**
 * What stands between two names of one byline and belongs to the first: `Jane Doe, Environment Correspondent,
 * and John Roe`, `Von Jane Doe, dpa, und John Roe`, `Jane Doe (text) and John Roe (photos)`.
 */
import {agencies} from './author-words.ts'
import {isFullName} from './person-names.ts'
import {writerNoun} from './writer-roles.ts'

const words = 'text|texte|texto|testo|tekst|teksti|words|story|текст'
const joint = String.raw`(?:and|und|et|y|e|og|och|en|oraz|i|и|та|ja|și)`
const apart = new RegExp(
  String.raw`(?:,\s(?<told>[^,;|()]{2,50}),?|\s\((?<bracketed>[^()]{2,30})\)\s?,?)\s(?:${joint}\s)`,
  'uy'
)
const hasWriter = new RegExp(writerNoun, 'iu')
const isText = new RegExp(String.raw`^(?:${words})$`, 'iu')

/** How long such a stretch is that stands at a place, its joint included; 0 where none does. */
export function appositionAt(text: string, at: number): number {
  apart.lastIndex = at
  const match = apart.exec(text)
  const told = match?.groups?.['told'] ?? match?.groups?.['bracketed'] ?? ''
  if (!match || !(hasWriter.test(told) || agencies.test(told) || isText.test(told))) return 0
  return isFullName(text, at + match[0].length) ? match[0].length : 0
}

const saysText = new RegExp(String.raw`^(?:\s\((?:${words})\)|,\s(?:${words})(?=,|$))`, 'iu')

/** Whether what stands behind a name says that its bearer wrote the words. */
export const writesText = (behind: string): boolean => saysText.test(behind)
