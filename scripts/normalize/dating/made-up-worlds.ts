/**
 * Texts that tell of what somebody made up or foresees: stories, games, prophecies, tables for years to
 * come. Their years are told as past and are none of the text's own.
 */
import type {LabeledUnit} from '../stages.ts'
import {isProse, type Reading, type TimedClause} from './reading.ts'

/** What is invented, played or foreseen. */
const worlds =
  /\b(?:novel(?:s|ist|ists|la|las)?|fiction(?:al)?|fairy\s+tales?|fables?|(?:short|adventure|ghost|detective)\s+stor(?:y|ies)|utopia\p{L}*|dystopia\p{L}*|comic\s+(?:strips?|books?)|comics|prophe(?:t|ts|cy|cies|sied|sies|tic)|soothsayers?|sooth-sayers?|fortune[- ]?tell\p{L}+|astrologers?|horoscopes?|clairvoyan\p{L}+|crystal\s+ball|oracles?|essay\s+(?:competitions?|contests?|prizes?)|prize\s+essays?|futurolog\p{L}+|futurists?|time[- ](?:machines?|travel\p{L}*|capsules?)|daydream\p{L}*|hoax(?:es)?|april\s+fools?|satir\p{L}+|spoofs?|parod(?:y|ies)|war[- ]?games?|wargames?|(?:computer|video|board|arcade|role-playing)\s+games?|(?:this|the)\s+(?:new\s+)?game\s+for\b|comed(?:y|ies)|playwrights?|screenplays?|dramas?|opera|musical|pantomimes?|puppets?|actuar\p{L}+|ephemeris|alternat(?:e|ive)\s+histor\p{L}+|counterfactual\p{L}*|galax(?:y|ies)|starships?|spaceships?|aliens|martians?|in\s+a\s+dream|(?:he|she|i|we|they|planners?|mayor|dreamers?)[’']?s?\s+dream(?:s|ed|t)?\s+of|the\s+next\s+(?:war|century)|centur(?:y|ies)\s+(?:that\s+(?:is|are)\s+coming|to\s+come)|the\s+(?:coming|next)\s+(?:war|century|millennium)|in\s+(?:(?:a|one)\s+hundred|fifty|\d{2,3})\s+years[’']?\s+time|nightmares?|visions?\s+of\s+(?:the\s+)?(?:future|city|world|year)|of\s+the\s+future|what\s+if)\b/iu
/** Only in a headline: what it says is of all below. */
const headed =
  /\b(?:dreams?|(?:the\s+)?(?:war|year|world|city|town|man|woman)\s+of\s+(?:the\s+year\s+)?(?:1[89]|20)\d{2}|(?:in|of|by)\s+the\s+year\s+(?:1[89]|20)\d{2}|prediction\w*|the\s+future|tomorrow[’']s\s+\p{L}+|a\s+tale|the\s+tale)\b/iu

/** Paragraphs in which a world is set up. */
const openings = 3
const reach = 1500

const isHead = ({label}: LabeledUnit) => label.class === 'headline' || label.class === 'deck'

/** Whether the headline or the first paragraphs say that a made-up world follows. */
export function opensMadeUpWorld({structured: {units}}: Reading): boolean {
  const heads = units.filter(isHead)
  if (heads.some(({text}) => headed.test(text) || worlds.test(text))) return true
  return units
    .filter(isProse)
    .slice(0, openings)
    .some(({text}) => worlds.test(text.slice(0, reach)))
}

/** What shows or tells something, which can be made up; in its own paragraph only. */
const shows =
  /\b(?:films?|movies?|crosswords?|puzzles?|quiz(?:zes)?|riddles?|anagrams?|tales?|(?:the|a|an|this|his|her|new)\s+(?:[\p{L}-]+\s+)?(?:play|story|tale|strip|poem|essay|serial|thriller|sketch)|(?:first|second|third|last|final)\s+act|on\s+(?:the\s+)?stage|plays\s+an?)\b/iu

const near = ({clause: {unit}, time}: TimedClause) =>
  unit.text.slice(Math.max(0, time.start - reach), time.end + reach)

/** Whether the paragraph of a time speaks of what shows or tells something. */
export const isOfShow = (one: TimedClause): boolean => shows.test(near(one))

/** Whether the paragraph of a time speaks of such a world; a year alone can also be what a film is called. */
export const isOfMadeUpWorld = (one: TimedClause): boolean =>
  worlds.test(near(one)) ||
  (one.time.kind === 'year' && one.time.preposition !== 'since' && isOfShow(one))

/** What was made is real, whatever it tells: `the film was shot in 1998`. */
const making =
  /\b(?:published|released|written|printed|composed|shot|filmed|recorded|staged|performed|premiered|premièred)\b/iu

/** Whether the clause of a time tells of the making of a work. */
export const isOfMaking = ({clause: {text}}: TimedClause): boolean => making.test(text)
