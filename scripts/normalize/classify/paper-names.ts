/** Names of papers that no table knows, by their words, and by how they are set beside the headline. */
import type {Unit} from '../stages.ts'
import {comparable, printedValue, words} from '../text.ts'
import {readsLikeMasthead} from './unknown-mastheads.ts'

/** `- English edition`, behind a paper's name. */
const edition = /\s*[-–—,(|]\s*(?:\p{L}+\s+){1,2}edition\)?$/iu
const connected = String.raw`(?:\s(?:de|del|della|di|do|da|du|des)(?:\s(?:la|el|los|las))?\s\p{L}+)?`
/** Words that are names of papers wherever they are set in capitals. */
const ofPapers =
  `Correo Diario Heraldo Noticiero Periódico Gaceta Vanguardia Tribuna Matin Courrier Dépêche Gazette Corriere
  Gazzetta Giornale Messaggero Jornal Diário Correio`.split(/\s+/)
/** Names of papers, too, and words of every day: `el mundo`. */
const ofAll = ['País', 'Mundo', 'Voz', 'Monde', 'Figaro', 'Tageblatt', 'Kurier', 'Bote']
/** Papers of other languages: `El Correo de Levante`; a headline goes on with a verb. */
const foreignPaper = new RegExp(
  String.raw`^(?:el|la|le|il|lo|o|a|der|die|das)\s(?:${[...ofPapers, ...ofAll].join('|')})${connected}$`,
  'iu'
)
/** Romance headlines have one capital, and names: `El diario de Ana` is none of a paper, `El Diario de Ana` is. */
const namedInCapitals = new RegExp(
  String.raw`^(?:El|La|Le|Il|O)\s(?:${ofPapers.join('|')})${connected}$`,
  'u'
)
const withoutArticle =
  /^(?:Gazeta|Gazzetta|Gaceta|Dziennik|Jornal|Correio|Correo|Corriere|Heraldo|Газета|Вестник)(?:\s(?:de|del|della|di|do|da|dos|das)(?:\s(?:la|el|los|las))?)?\s[«„"]?\p{Lu}[\p{L}-]+[»”"]?(?:\s\p{Lu}[\p{L}-]+)?$/u
/** `The Daily Post`, `The Sunday Times`: how often a paper comes out, and what papers are called. */
const periodical =
  /^The\s(?:\p{Lu}[\p{L}’'-]+\s){0,2}(?:Daily|Weekly|Sunday)\s(?:News|Times|Post|Journal|Press|Mail|Guardian|Review|Record|Monitor|Bulletin|Standard|Mirror|Express|Echo|Globe|Herald|Gazette|Telegraph|Chronicle|Tribune|Courier|Observer|Examiner|Dispatch|Sentinel|Ledger)$/u
const mostWords = 6

const inCapitals = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)

/** Whether the words are a paper's name however they are set. */
function readsLikePaper(name: string): boolean {
  const calm = name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
  return readsLikeMasthead(calm) || foreignPaper.test(name) || withoutArticle.test(calm)
}

/** Whether the last line opens with the name: `The Caspian Sun, Baku.` */
const isPrintedAgain = (name: string, rest: readonly Unit[]): boolean => {
  const last = rest.at(-1)
  return (
    last !== undefined &&
    last.text.length <= 80 &&
    comparable(last.text).startsWith(comparable(name))
  )
}

/** `The Hill Observer, No. 37`: behind the name of a paper its number leaves no doubt. */
const numbering =
  /[\s,(|–—-]+(?:(?:no|nr|number|issue|vol(?:ume)?|n[°º])\.?\s?(?:\d{1,6}|[IVXLCDM]{1,8})[\s,)]*){1,2}$/iu
const isNumbered = (text: string): boolean =>
  numbering.test(text) && readsLikePaper(text.replace(numbering, ''))

/** Whether a line is so surely a paper's name that it needs no headline below it. */
export const isPaperAlone = (text: string): boolean => periodical.test(text) || isNumbered(text)

/** Whether a line is a paper's name in capitals, above a headline that is set in both. */
export const isPaperInCapitals = (text: string, headline: string): boolean => {
  const name = printedValue(text)
  return inCapitals(name) && /\p{Ll}/u.test(headline) && readsLikePaper(name)
}

/**
 * Whether a line above the headline is a paper's name: by its words, and set otherwise than the
 * headline, or printed again below; or by words that nothing else has.
 */
export function isPaperAbove(text: string, headline: string, rest: readonly Unit[]): boolean {
  const name = text.replace(edition, '')
  if (words(name).length > mostWords) return false
  if (isPaperAlone(name) || namedInCapitals.test(name) || withoutArticle.test(name)) return true
  const reads = readsLikePaper(name)
  if (name !== text) return reads || (/^the\s/iu.test(name) && isPrintedAgain(name, rest))
  if (inCapitals(name) && /\p{Ll}/u.test(headline)) return reads || isPrintedAgain(name, rest)
  return reads && isPrintedAgain(name, rest)
}
