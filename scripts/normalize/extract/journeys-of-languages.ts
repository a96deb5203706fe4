/**
 * Journeys that were made, as languages other than English tell them: `Kohl reiste am Montag nach Polen`,
 * `est arrivé mardi en Inde`, `llegó a España`. The leader is named right in front of the verb, or in German
 * right behind it; whatever else tells of a journey is not read. Of a plan, or a day, nothing is.
 */
import {titlesOf} from '../names/titles-of-languages.ts'
import type {Mention} from '../stages.ts'
import {sentenceAt} from '../text.ts'
import type {Destination} from './destinations.ts'
import {placeLineLength} from './subjects.ts'
import {travelWords, type TravelWords} from './travel-words-of-languages.ts'

/** Behind a leader's name: `, leader of his party,`. */
const aside = String.raw`(?:,\s[^,.;:!?]{1,60},)?`

/** What stands in front of the leader, between the leader and the place, and behind the place. */
function formsOf(language: string, table: TravelWords) {
  const {going, visiting, prepositions, articles, times, split, inverted} = table
  const time = String.raw`(?:(?:${times}),?\s+)?`
  const to = String.raw`(?:${prepositions})\s+(?:(?:${articles})\s*)?`
  const titles = Object.keys(titlesOf[language] ?? {}).join('|')
  // `Der polnische Präsident `, `El presidente ruso `, or nothing: `ein Berater von Präsident ` is another.
  const title = String.raw`(?:(?:(?:der|${articles})\s+)?(?:\p{Ll}+\s+)?(?:${titles})(?:\s+\p{Ll}{4,}){0,2},?\s+)?`
  const verb = String.raw`(?:${going})\s+`
  return {
    subject: new RegExp(`^${time}${title}$`, 'iu'),
    toPlace: new RegExp(
      String.raw`^${aside}\s+(?:${verb}${time}${to}|(?:${visiting})\s+${time}(?:(?:${articles})\s*)?)$`,
      'u'
    ),
    splitAhead:
      split && new RegExp(String.raw`^${aside}\s+(?:${split.ahead})\s+${time}${to}$`, 'u'),
    splitBehind: split && new RegExp(String.raw`^\s+(?:${split.behind})(?!\p{L})`, 'u'),
    verbAhead: inverted && new RegExp(`^${time}${verb}${title}$`, 'iu'),
    toPlaceAlone: new RegExp(String.raw`^\s+${time}${to}$`, 'u')
  }
}

type Forms = ReturnType<typeof formsOf>
const forms = new Map(
  Object.entries(travelWords).map(([language, table]) => [language, formsOf(language, table)])
)
const joints = new Map(
  Object.entries(travelWords).map(([language, {and, prepositions, articles}]) => [
    language,
    new RegExp(
      String.raw`^(?:,\s+|\s+(?:${and})\s+)(?:(?:${prepositions})\s+)?(?:(?:${articles})\s*)?$`,
      'u'
    )
  ])
)

const isPlace = ({entity: {kind}}: Mention) => kind === 'country' || kind === 'place'

function leadsTo(
  {subject, toPlace, splitAhead, splitBehind, verbAhead, toPlaceAlone}: Forms,
  {before, between, behind}: Readonly<Record<'before' | 'between' | 'behind', string>>
): boolean {
  if (verbAhead && verbAhead.test(before)) return toPlaceAlone.test(between)
  if (!subject.test(before)) return false
  const isSplit = (splitAhead?.test(between) ?? false) && (splitBehind?.test(behind) ?? false)
  return isSplit || toPlace.test(between)
}

/** What the sentence of a name has in front of it, without the place line. */
function aheadOf({unit, start}: Mention): string {
  const at = start - unit.start
  const words = unit.text.slice(sentenceAt(unit.text, at)?.start ?? 0, at)
  return words.slice(placeLineLength(words))
}

/** Stops of journeys that `leader` made, in a text of one of the languages; lists of places are one journey. */
export function journeysIn(
  language: string | undefined,
  mentions: readonly Mention[],
  leader: string
): Destination[] {
  const own = forms.get(language ?? '')
  const joined = joints.get(language ?? '')
  if (!own || !joined) return []
  const found: Destination[] = []
  for (const [index, mention] of mentions.entries()) {
    if (!isPlace(mention)) continue
    const {unit} = mention
    const wordsFrom = (end: number) => unit.text.slice(end - unit.start, mention.start - unit.start)
    const last = found.at(-1)
    if (last?.mention.unit === unit && joined.test(wordsFrom(last.end))) {
      found.push({mention, start: last.start, end: mention.end, listed: true, made: true})
      continue
    }
    const actor = mentions.slice(0, index).findLast((one) => one.entity.kind === 'person')
    if (actor?.unit !== unit || actor.entity.id !== leader) continue
    const words = {
      before: aheadOf(actor),
      between: wordsFrom(actor.end),
      behind: unit.text.slice(mention.end - unit.start, mention.end - unit.start + 40)
    }
    if (leadsTo(own, words)) found.push({mention, start: actor.end, end: mention.end, made: true})
  }
  return found
}
