/**
 * What may open a list of those who gave, in words that others use as well: a head with a word of giving
 * above names, thanks ahead of names, and a sentence on who paid. They are wider than the openings that only
 * a publisher has, for a list that they open is printed all the same.
 */
import {institution, publication} from './headings.ts'

const giver =
  '(?:donors?|sponsors?|supporters?|patrons?|benefactors?|funders?|underwriters?|backers?|contributors?|subscribers?|donations?|pledges?|patreons?)'
const ours = `(?:friends|members|partners|${giver})`
const gifts = '(?:gifts?|donations?|contributions?|bequests?|memorials?|pledges?|grants?)'
const month = '\\p{L}{3,9}\\.? '
const when = `(?:(?:in|of|for|this|since|as of|,|[-–—])? ?\\(?(?:year|month|season|week|(?:${month})?\\d{4}(?:[-–/]\\d{2,4})?|to date)\\)?)`
const whose = `(?:of|to|for) (?:the|this|our) (?:[\\p{L}'’-]+ ){0,3}?(?:${institution}|${publication}|fund|project|program|appeal|campaign|work)`
const some = (one: string) => `${one}(?:(?:,| and| &|, and|/) ${one})*`

/** Above names, or with a mark ahead of them. */
const heads = [
  `(?:(?:our|the|all|many|special|this|${month}|\\d{4}|[\\p{L}’'-]+) ){0,3}?${some(giver)}(?: ${whose})?(?: ${when})?`,
  `(?:our|dear|founding|life|lifetime|sustaining|honorary) (?:[\\p{L}-]+ ){0,2}?${some(ours)}(?: ${whose})?(?: ${when})?`,
  `(?:friends|members|partners) ${whose}(?: ${when})?`,
  `friends of (?:the|this|our)(?: [\\p{L}'’-]+){1,4}(?:,? ${when})?`,
  `(?:(?:recent|new|other|major|our|the|all|honor|memorial|tribute|cash) ){0,2}${some(gifts)}(?: (?:were |was )?(?:received|made|given|came))?(?: (?:between|from|in|since|during|as of|through|for|to|by|of) [^.:!?]{2,60})?`,
  '(?:given |donated |contributed )?in (?:loving )?(?:memory|hono[u]?r) of',
  `(?:(?:the|these|our|all) )?(?:following )?(?:people|persons|readers|individuals|organi[sz]ations|companies|institutions|families|those|they) (?:who |that )?(?:have |has )?(?:generously |kindly )?(?:gave|given|donated|contributed|support|supported|helped|made)[^.:!?]{0,60}`
]

/** With a mark ahead of the names. */
const announcements = [
  `(?:we|the editors?|the (?:[\\p{L}'’-]+ ){0,4}?${institution})[^.:!?]{0,30}(?:thank|grateful|acknowledge|indebted|appreciate)[^.:!?]{0,90}`,
  '(?:with |many |our |special |warm |sincere |grateful |heartfelt |deepest )*(?:thanks?|thank you|gratitude|appreciation|acknowledge?ments?)(?: (?:to|for|go(?:es)?)[^.:!?]{0,80})?',
  `(?:generous |financial |additional |major |kind )*(?:support(?:ed)?|funding|funded|sponsored|underwritten|made possible)(?: (?:was|is|has been))?(?: (?:provided|given))?(?: (?:by|from|for)[^.:!?]{0,60})?`
]

/** The same in other languages, with a mark; the beginning of the word that says so. */
const elsewhere =
  /(?<!\p{L})(?:dank(?:en|t|e|sagung)?|förder|spende|unterstütz|gönner|mäzen|stifter|remerci|merci|reconnaiss|donat|mécène|soutien|bienfait|parrain|agradec|gracias|donant|patrocin|benefact|apoy|apoio|apoiad|ringrazi|grazie|sostenit|benefatt|obrigad|doador|bedank|begunst|steun|поддерж|благодар|спасибо|спонсор|жертв|пожертв|меценат|донор|підтрим|дяку|благодій|podzięk|dzięk|wspar|wspier|darczyń|dobrodziej|tack|givare|gynnare|stöd|takk|bidrag|støtt|kiit|lahjoit|tuki|děkuj|dárc|podpor|köszön|támogat|adomány|mulțum|susțin|teşekkür|destek|bağış|ευχαριστ|δωρητ|χορηγ|υποστηρ|תודה|תודות|תורמ|תומכ|בתמיכ|שכר|شكر|متبرع|داعم|بدعم)|感谢|感謝|鸣谢|鳴謝|捐|赞助|贊助|寄付|支援|協賛|후원|기부|감사/iu
/** Whom one thanks for other things, or what others support: no list of the publisher's. */
const ofOthers =
  /(?<!\p{L})(?:bills?|treat(?:y|ies)|resolutions?|amendments?|motions?|measures?|part(?:y|ies)|rebels?|coup|war|strikes?|ministers?|presidents?|governments?|candidates?|senat\p{L}*|cabinet|council|parliament|congress|committee|commission|delegat\p{L}*|teams?|cast|jury|law|proposals?|plans?|reforms?|opponents?|said|says|voted?|met)(?!\p{L})/iu

const lead = '^[\\s*★✦◆•·=_~#(\\[-]*'
const mark = '\\s*(?:[:：]|\\s[–—-](?=\\s)|\\.\\.\\.|…)\\s*'
const headForm = new RegExp(`${lead}(?:${heads.join('|')})[)\\]]?(?:(?<mark>${mark})|\\s*$)`, 'iu')
const announcedForm = new RegExp(`${lead}(?:${announcements.join('|')})(?<mark>${mark})`, 'iu')
const markedForm = /^(?<head>[^:：.!?]{2,80}?)\s?[:：]\s*/u

const paying = '(?:funding|funds|support|sponsorship|grants?|assistance)'
const paid = '(?:travel|reporting|research|publication)'
const forWhat = `(?: (?:for|of|to) (?:(?:this|our|these) [^.:;!?]{2,60}?|the (?:[\\p{L}-]+ ){0,3}?(?:${publication}|${institution}|project|program|exhibition|exhibit)))`
const was =
  '(?: (?:is|was|were|has been|have been|comes|came))(?: (?:generously|kindly|also|in part))*'
const provided =
  '(?:provided|given|made possible|supplied|granted|furnished|offered|received|funded|supported|paid(?: for)?|underwritten|sponsored)'

/** `Funding for this project was provided by …`, `Travel for this story was paid by …` */
const credit = new RegExp(
  [
    `${lead}(?:(?:additional|major|generous|partial|financial|further|primary|principal|core|seed|lead) )*`,
    `(?:${paying}${forWhat}?|${paid}${forWhat})`,
    `(?:${was}(?: ${provided})?| ${provided}|(?= from))`,
    '(?: in part)? (?:by|from|through)(?: (?:a|the|generous) grants? (?:from|of|by))?\\s+(?=\\S)'
  ].join(''),
  'iu'
)

/** What may open a list, and what stands behind it; empty where names are to stand below. */
export interface PossibleOpening {
  readonly rest: string
}

const longestOpening = 160
const mostWordsOfHead = 12

/** How a line may open a list of those who gave. */
export function possibleOpening(line: string): PossibleOpening | undefined {
  const start = line.slice(0, longestOpening)
  if (/^[“"„«‘']|^\p{Ll}/u.test(start)) return undefined
  const found = headForm.exec(start) ?? announcedForm.exec(start)
  if (found && !ofOthers.test(found[0]) && found[0].split(/\s+/u).length <= mostWordsOfHead)
    return {rest: line.slice(found[0].length).trim()}
  const borne = credit.exec(start)
  if (borne && !ofOthers.test(borne[0])) return {rest: line.slice(borne[0].length).trim()}
  const other = markedForm.exec(start)
  if (other && elsewhere.test(other.groups!['head']!) && !ofOthers.test(other[0]))
    return {rest: line.slice(other[0].length).trim()}
  return undefined
}
