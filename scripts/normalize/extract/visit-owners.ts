/** Whose visit a noun tells of: `Netanyahu's trip to`, `a visit to Kenya by`, `paid a visit to`. */
import {being, isActing, isBeside, isDuring, type Phrase} from './acting.ts'
import {endsWithActor, isAntecedent, isFollowedByActor, isOnlyAntecedent} from './subjects.ts'

/** Adjectives and numbers in front of the noun: `short but productive`, `two-day state`. */
const modifiers = String.raw`(?:[\p{Ll}\d][\p{L}\d’'-]*\s+){0,5}?`
/** `a week's visit`: how long it is, or when, is not whose it is. */
const owned = new RegExp(
  String.raw`(?<!\b(?:hour|day|week|weekend|fortnight|month|year)s?)(?<!\b(?:today|yesterday|tomorrow|tonight))(?<mark>['’]s?)\s+${modifiers}$`,
  'u'
)
const pronounOwned = new RegExp(String.raw`\b(?:his|her)\s+${modifiers}$`, 'iu')
const determined = String.raw`(?:(?:an?|the|this|that|another|yet)\s+)*${modifiers}$`
/** Verbs whose object is the visit: their subject makes it, or would have. */
const makes = new RegExp(
  String.raw`\b(?:attend(?:s|ed|ing)?|postpon(?:es?|ed|ing)|defer(?:s|red|ring)?|cancel(?:s|l?ed|l?ing)?|(?:call|put)(?:s|ed|ting|ing)?\s+off|skip(?:s|ped)?|(?:pull|back)ed\s+out\s+of|pa(?:id|ys?|ying)|ma(?:de|kes?|king)|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|end(?:s|ed|ing)?|conclud(?:es?|ed|ing)|finish(?:es|ed|ing)?|complet(?:es?|ed|ing)|w(?:ound|ind(?:s|ing)?)\s+up|cut(?:s|ting)?\s+short|continu(?:es?|ed|ing)|undert(?:ook|akes?))\s+(?:on\s+\p{Lu}\p{Ll}+(?:\s+\d{1,2})?\s+)?${determined}`,
  'iu'
)
const during = new RegExp(
  String.raw`(?:^|[\s,])(?:(?:on|during|in|after|before|for|from|at\s+the\s+(?:start|end|beginning)\s+of|ahead\s+of|following)\s+)${determined}`,
  'iu'
)
/** `It is the last stop of a tour of Kenya`, `The thirteen-day journey, to Kenya`: of whom the text speaks. */
const spokenOf = new RegExp(
  String.raw`^(?:(?:[Ii]t|[Tt]his)\s+(?:is|was|will\s+be)\s+(?:the|his|her)\s+(?:\p{Ll}+\s+){0,2}?(?:stop|leg|stage|part|country|day|end)\s+(?:of|on)\s+${determined.slice(0, -1)}|(?:The|This)\s+${modifiers})$`,
  'u'
)
const maker =
  /\b(?:by|of)\s+(?:(?:the|\p{Lu}[\p{L}.’'-]*|of|president|prime|foreign|minister|king|premier)\s+)*$/u

/** `a visit to Azerbaijan by Prime Minister Netanyahu`, `a visit by … to Azerbaijan`. */
function isMadeBy({actor: {id, unit, mentions}, at, end}: Phrase): boolean {
  return mentions.some(({entity, start}) => {
    const name = start - unit.start
    if (entity.id !== id || name < at || name > end + 90) return false
    const words = unit.text.slice(at, name)
    const by = maker.exec(words)
    return by !== null && !/[.;:]|,\s/u.test(words.slice(0, by.index))
  })
}

/** Whether the visit that the phrase tells of is the leader's. */
export function ownsVisit(phrase: Phrase): boolean {
  const {actor, opens, at, end} = phrase
  const {text, start} = actor.unit
  const before = text.slice(opens, at)
  const possessive = owned.exec(before)
  if (possessive)
    return actor.mentions.some(
      (mention) =>
        mention.entity.id === actor.id &&
        Math.abs(mention.end - start - (opens + possessive.index)) <= 2
    )
  const his = pronounOwned.exec(before)
  if (his) {
    const isAhead = isAntecedent(actor, opens + his.index)
    return isAhead || (his.index < 12 && isFollowedByActor(actor, end))
  }
  if (isMadeBy(phrase)) return true
  // `a rise in visits to Kenya`: they are nobody's.
  if (/^(?:visits|trips|tours|journeys)\b/iu.test(text.slice(at))) return false
  const verb = makes.exec(before)
  if (verb) {
    const to = opens + verb.index
    if (/ing\b/iu.test(verb[0].slice(0, 12)) && !being.test(text.slice(opens, to)))
      return isBeside(phrase, to)
    return isActing(phrase, to)
  }
  if (spokenOf.test(before)) return isOnlyAntecedent(actor, opens)
  const when = during.exec(before)
  if (when) return isDuring(phrase, opens + when.index)
  // `Shultz visit to Moscow`
  return endsWithActor(actor, {start: opens, end: at}) && !/,\s*$/u.test(before)
}
