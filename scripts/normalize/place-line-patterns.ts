/** How place lines are printed, in the languages that have them. */
import {alternatives} from './time/month-names.ts'
import {monthWords, weekdayWords} from './time/printed-names.ts'

/**
 * Holds everywhere and takes nothing. Without it, V8 compiles what follows an alternative or an option up to
 * ten times over, once for each way that leads there; behind a lookaround it does so once.
 */
const joint = '(?=)'

const town = String.raw`\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}`
const region = String.raw`\p{Lu}[\p{L}\p{M}.'’ -]{1,30}`
const place = String.raw`${town}(?:,\s${region})?`
const calm = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,2}(?:,\s\p{Lu}[\p{L}. ]{1,30})?`
// With a capital, as in English, or without.
const month = String.raw`(?i:${alternatives(monthWords)})`
const dayOfMonth = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?(?:\sde)?`
const dayAndMonth = String.raw`(?:${month}${joint}\.?\s\d{1,2}|${dayOfMonth}\s${month}${joint}\.?)`
// `2005 г.`, `2005 року`
const yearSign = String.raw`(?:\s?(?:г(?:\.|ода?(?!\p{L}))|р(?:\.|оку(?!\p{L}))))?`
const year = String.raw`(?:19|20|1[5-8])\d{2}${yearSign}`
// `TRIPOLI, mercoledì 21 marzo 2007 —`
const weekday = String.raw`${joint}(?:(?i:${alternatives(weekdayWords)})${joint}\.?,?\s)?${joint}`
const inFigures = String.raw`\d{1,2}(?<mark>[./-])\d{1,2}\k<mark>(?:19|20)\d{2}`
const day = String.raw`(?:,?\s${weekday}${dayAndMonth}(?:,?\s(?:de\s)?${year})?)?`
const agency = String.raw`${joint}(?:\((?<agency>[^()]{2,40})\)|\/(?<wire>[\p{L} -]{2,30})\/)`
// A hyphen without spaces joins words: `NATO-led`, `COVID-19`.
const dash = String.raw`${joint}(?:\.?\s?(?:--+|—)\s?|\s[-–_]\s|(?<=[\p{N})])\.\s?[-–]\s)`
const fullDate = String.raw`${weekday}${dayAndMonth},?\s(?:de\s)?${year}`
const fullDay = String.raw`,?\s${fullDate}`
// In figures only where dashes part the day from both place and text.
const partedDate = String.raw`(?:${fullDate}|${inFigures})`
// `ИНТЕРФАКС -` behind the day: a name in capitals.
const capitals = String.raw`(?<capitals>\p{Lu}{3,}(?:[.-]\p{Lu}{2,}){0,2})`
// `OSLO, June 17, 1991, Reuter -`: without brackets only agencies by name.
const bareAgency = String.raw`(?<capitals>Reuters?|AFP|AP|UPI|[Dd][Pp][Aa]|TASS|Tass|EFE|ANSA|Xinhua|Interfax|Tanjug|IRNA|CP|PAP|MTI|ČTK|ADN)`

// What stands with a day and is no place.
const noPlace = String.raw`(?:${alternatives(weekdayWords)}|(?:re)?published|posted|updated|revised|born|died|signed|dated|received|filed|printed|issued|created|modified|written|recorded|broadcast|delivered|for|deadline|photo|picture|effective|expires|due|next|last|until|since|meeting|event|concert|release|chapter|page|by)`
const isPlace = String.raw`(?!(?i:${noPlace})(?!\p{L}))`
// `BAKU, 3 May 2005. The …`: a stop parts no less than a dash where a whole date stands with the place.
const stop = String.raw`(?:\.|:)\s(?=["“„«]?\p{Lu})`

// Hebrew and Arabic have no capitals: a full date must stand with the place.
const bareWord = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{M}'’"״׳-]{2,20}`
const barePlace = String.raw`${bareWord}(?:\s${bareWord}){0,2}(?:[,،]\s${bareWord}(?:\s${bareWord})?)?`
const twin = String.raw`(?:\s?/\s?${bareWord}(?:\s${bareWord})?)?`
const bareDate = String.raw`${weekday}(?:ה-?)?\p{Nd}{1,2}\sב?${month}${twin},?\s\p{Nd}{4}`

// What an opening must have for a pattern to match. These are asked first: most openings fail them, and of patterns
// that nothing reaches none is compiled, which takes longer than a search.
const hasYear = /1[5-9]\d{2}|20\d{2}/u
const hasFigure = /\p{Nd}/u
const hasDash = /--|—|[-–_]\s/u
const hasAgency = /[(/]/u
const opensInCapitals = /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2}/u
const opensWithName = /^\p{Lu}[\p{L}\p{M}.'’-]/u
const opensWithAgency = /^[(/]/u
const opensWithBareWord = new RegExp(`^${bareWord}`, 'u')

interface PlaceLinePattern {
  readonly needs: readonly RegExp[]
  readonly pattern: RegExp
}

/** In the order of trying. Capitals need a dash; other spellings need the agency or a full date too. */
export const placeLinePatterns: readonly PlaceLinePattern[] = [
  // BONN (dpa) - 3. Mai 2005 -; OTTAWA, Ontario – June 9, 2004 –
  {
    needs: [hasYear, hasDash],
    pattern: new RegExp(
      String.raw`^${isPlace}(?<line>(?:(?:(?:${place}|${calm}),?\s?)?${agency}|${town},\s${region})${dash}${partedDate})${dash}(?=\S)`,
      'u'
    )
  },
  // Without province or agency, a scene opens so too.
  {
    needs: [opensInCapitals, hasYear, hasDash],
    pattern: new RegExp(
      String.raw`^${isPlace}(?<line>${town}${dash}${fullDate})(?<stop>${dash})(?=\S)`,
      'u'
    )
  },
  // Москва. 5 марта 2003 г. ИНТЕРФАКС -
  {
    needs: [opensWithName, hasFigure, hasDash],
    pattern: new RegExp(
      String.raw`^(?<line>${calm}[.,]\s${dayAndMonth}(?:,?\s(?:de\s)?${year})?\.?\s[(/]?${capitals}[)/]?)${dash}(?=\S)`,
      'u'
    )
  },
  {
    needs: [opensInCapitals, hasDash],
    pattern: new RegExp(String.raw`^(?<line>${place}${day}(?:,?\s?${agency})?)${dash}(?=\S)`, 'u')
  },
  {
    needs: [opensInCapitals, hasDash, /\p{L}{2}\s(?:--|[-–—])/u],
    pattern: new RegExp(String.raw`^(?<line>${place}${day},?\s${bareAgency})${dash}(?=\S)`, 'u')
  },
  // (Rockport, Maine – June 17, 2011) –
  {
    needs: [/^\(/u, hasYear, /\)\s?(?:--|[-–—])/u],
    pattern: new RegExp(
      String.raw`^\(${isPlace}(?<line>(?:${place}|${calm})(?:,\s|\s?(?:--|[-–—])\s?)${fullDate})\)${dash}(?=\S)`,
      'u'
    )
  },
  {
    needs: [hasAgency, hasDash],
    pattern: new RegExp(String.raw`^(?<line>${calm}${day},?\s?${agency})${dash}(?=\S)`, 'iu')
  },
  {
    needs: [opensWithName, hasYear, hasDash],
    pattern: new RegExp(
      String.raw`^(?<line>${calm}${fullDay}(?:,?\s?${agency})?)${dash}(?=\S)`,
      'u'
    )
  },
  {
    needs: [opensWithBareWord, hasFigure, hasDash],
    pattern: new RegExp(
      String.raw`^(?<line>${barePlace}[,،]\s${bareDate}(?:\s?${agency})?)${dash}(?=\S)`,
      'u'
    )
  },
  // Without a comma, `issued on 14 December 2016` looks the same.
  {
    needs: [opensWithBareWord, hasFigure, hasDash],
    pattern: new RegExp(
      String.raw`^(?<line>${barePlace}\s(?:في\s)?${bareDate}\s?${agency})${dash}(?=\S)`,
      'u'
    )
  },
  // 3 мая 2005 года, Астана.
  {
    needs: [hasYear],
    pattern: new RegExp(
      String.raw`^(?<line>${fullDate},\s${calm}(?:,?\s?${agency})?)(?:${dash}|\.\s)(?=\p{Lu}|["“„«])`,
      'u'
    )
  },
  {
    needs: [hasYear],
    pattern: new RegExp(
      String.raw`^${isPlace}(?<line>(?:${place}|${calm}),\s${fullDate}(?:,?\s?${agency})?)(?<stop>${stop})`,
      'u'
    )
  },
  // (ANSA) - ROMA, 14 GIU - Il presidente …
  {
    needs: [opensWithAgency, hasDash],
    pattern: new RegExp(String.raw`^(?<line>${agency}\s?[-–—]\s?${place}${day})${dash}(?=\S)`, 'u')
  },
  // 新华社北京4月16日电
  {
    needs: [],
    pattern:
      /^[（(【]?(?<line>(?<agency>新华社|新華社|中新社|中央社|法新社|路透社|美联社)\p{Script=Han}{2,8}(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日)[电電]/u
  },
  // (서울=연합뉴스) 홍길동 기자 =
  {
    needs: [],
    pattern: /^[([](?<line>\p{Script=Hangul}{2,8}=(?<agency>[\p{Script=Hangul}A-Z]{2,12}))[)\]]\s/u
  },
  // 【ワシントン共同】
  {
    needs: [],
    pattern:
      /^[【［](?<line>[\p{Script=Katakana}\p{Script=Han}ー・]{2,12}?(?:[\s　]?(?<agency>共同|時事|ロイター|ＡＦＰ|AFP)|＝\p{L}{2,10}))[】］]/u
  }
]
