/**
 * Words in front of a name that say who wrote, where only a whole known name behind them shows it: the kind
 * of a piece, `Una crónica de Ana Pop`, `Guest column by Jane Doe`, a label without its colon, `Tekst Jane Doe`,
 * and what its writer is, `Special correspondent Jane Doe`.
 */
import {couldBeName, isFullName, printedNameAt} from './person-names.ts'
import {writerNoun} from './writer-roles.ts'

const pieces = [
  '(?:(?:an?|the) )?(?:(?:guest|special|opinion|photo|first-person|personal) )?(?:columns?|posts?|blog|essay|dispatch|commentary|op-ed|editorial|critique|profile|notebook|diary|reportage|viewpoint|perspective|article|story|report|analysis|opinion|review) by',
  'as told to',
  '(?:eine? )?(?:(?:gast|leit|kurz)?(?:beitrag|kommentar|artikel|bericht)|reportage|kolumne|essay|glosse|feature|meinung|leitartikel|recherche) von',
  // Of a portrait or an interview, the name behind `von` or `de` is whom it is about.
  'eine? (?:analyse|rezension|kritik|interview|gespräch|protokoll) von',
  "(?:une? )?(?:enquête|reportage|récit|article|texte|chronique|tribune|opinion|décryptage)(?: (?:réalisée?|écrite?|rédigée?|signée?))? (?:de|d[’'])",
  '(?:une? )?(?:enquête|reportage|récit|article|texte|chronique|analyse|tribune|dossier|entretien|interview|portrait|opinion|décryptage|critique)(?: (?:réalisée?|écrite?|rédigée?|signée?))? par',
  '(?:una? )?(?:crónica|reportaje|artículo|columna|texto|reporte|informe|opinión)(?: (?:escrit[oa]|realizad[oa]))? de',
  '(?:una? )?(?:crónica|reportaje|entrevista|artículo|columna|texto|reporte|informe|análisis|opinión|perfil)(?: (?:escrit[oa]|realizad[oa]))? por',
  "(?:una? |un[’'])?(?:servizio|articolo|testo|inchiesta|reportage|commento|editoriale|racconto) di",
  "(?:una? |un[’'])?(?:servizio|articolo|testo|inchiesta|reportage|intervista|commento|analisi|editoriale|racconto|ritratto) a cura di",
  '(?:uma? )?(?:reportagem|crônica|crónica|artigo|texto|coluna|opinião) (?:de|do|da)',
  '(?:uma? )?(?:reportagem|crônica|crónica|artigo|texto|entrevista|coluna|análise|opinião|perfil) por',
  '(?:een )?(?:verslag|reportage|column|artikel|bijdrage|opinie) van',
  '(?:een )?(?:verslag|reportage|column|artikel|bijdrage|interview|analyse|opinie|recensie|portret) door',
  '(?:en |ett |et )?(?:krönika|reportage|reportasje|artikel|kommentar|kronikk|kronik|debattinnlegg|debattinlägg|analys|analyse|essay|anmeldelse|recension) (?:av|af)',
  '(?:una? )?(?:entrevista|reportaje|crónica) a cargo de',
  // Labels that elsewhere end in a colon.
  '(?:words|story|te[kx]s?ti?|tekstas|szöveg|besedilo|reportaje|reportagem)',
  // What says "by" in further languages.
  '(?:durch|nga|deur|gan|eftir|imeandikwa na|oprac\\.|oprac|opracowanie|parengė|sagatavoj(?:is|usi)|hazırlayan|penulis|laporan)',
  // The paper's own writer, who reports.
  '(?:unsere?|notre|nuestr[oa]|il nostro|la nostra|onze|vår|vores)(?: \\p{L}+)? (?:korrespondent(?:in)?|reporter(?:in)?|redakteur(?:in)?|mitarbeiter(?:in)?|envoyée? spéciale?|correspondante?|corresponsal|enviad[oa] especial|inviat[oa]|corrispondente|verslagge(?:ver|efster)|redacteur|utsända|udsendte)'
].join('|')

const piece = new RegExp(String.raw`^(?:${pieces})\s?:?\s?(?=(?-i:\p{Lu}))`, 'iu')
const saysBy = /(?:^|\s)(?:durch|by|von|door|av|af|par|por)\s$/iu
const honorific = /^(?:(?:Prof|Dr|Ing|Mag|PD)\.?\s)+/u
/** `San Juan`, `Sierra Leone`: given names that open names of places. */
const opensPlace = /^(?:san|santa|santo|são|saint|sankt|sint|sierra|costa|nova|new|port)\s/iu
const longest = 120

/** `Special correspondent Jane Doe`, `Журналистка Анна Лаврова`. */
const roleFirst = new RegExp(
  String.raw`^(?:(?:special|senior|staff|chief|guest|foreign|political|специальный|собственный|спеціальний|власний)\s)?(?:${writerNoun})\s(?=(?-i:\p{Lu}))`,
  'iu'
)
/** Behind the name of such a line stands nothing, or where he is. */
const onlyPlace = /^(?:,?\s(?:in|aus|à|en|em|da|w|i|из|у|в|from)?\s?\p{Lu}[\p{L}-]+)?$/u

/**
 * Whether a line gives a name behind a kind of piece or a trade alone, and no word such as `by`: so are captions
 * and subheads of texts about the bearer as well.
 */
export function isSignedByKind(text: string): boolean {
  const at = signedPieceAt(text)
  return at !== undefined && !saysBy.test(text.slice(0, at))
}

/** Where the name begins that such words announce, with its titles; `undefined` where none do. */
export function signedPieceAt(text: string): number | undefined {
  if (text.length > longest) return undefined
  const at = piece.exec(text)?.[0].length
  if (at !== undefined) {
    const titles = honorific.exec(text.slice(at))?.[0].length ?? 0
    if (opensPlace.test(text.slice(at))) return undefined
    // Behind `by` stands who wrote; behind `de` and the like as well what it is about.
    const isOne =
      isFullName(text, at + titles) ||
      (saysBy.test(text.slice(0, at)) && couldBeName(printedNameAt(text, at + titles) ?? ''))
    return isOne ? at : undefined
  }
  const behind = roleFirst.exec(text)?.[0].length
  if (behind === undefined || !isFullName(text, behind)) return undefined
  const name = printedNameAt(text, behind) ?? ''
  return onlyPlace.test(text.slice(behind + name.length)) ? behind : undefined
}
