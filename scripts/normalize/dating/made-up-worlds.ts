/**
 * Texts that tell of what somebody made up or foresees: stories, games, prophecies. Their years are told
 * as past and are none of the text's own. News is full of the same words (`a hostage drama`, `the opera
 * house`, `a nightmare`), so a word alone makes nothing of its text: it has to name a work, or who foresees.
 */
import type {LabeledUnit} from '../stages.ts'
import {isProse, type Reading, type TimedClause} from './reading.ts'

/** Works that are nothing else; `a novel approach` is none. */
const tales = String.raw`(?:novel(?:la)?s?(?!\s+(?:\p{Ll}+\s+)?(?:approach|idea|way|method|solution|use|form|concept|technique|argument|theor|plan|scheme|feature|strateg|virus|drug|treatment)\p{Ll}*)|(?:short|adventure|ghost|detective|fairy)[\s-]+(?:stor(?:y|ies)|tales?)|science\s+fiction|comic\s+(?:strips?|books?)|screenplays?|(?:computer|video|board|arcade|role-playing)\s+games?|war[\s-]?games?|alternat(?:e|ive)\s+histor(?:y|ies)|utopias?|dystopias?)`
/** Works by names that are borrowed for what happens: `a rescue drama`, `a comedy of errors`. */
const borrowed = String.raw`(?:plays?|comed(?:y|ies)|dramas?|tragedies|operas?|musicals?|pantomimes?|farces?|satires?|spoofs?|parod(?:y|ies)|fables?|thrillers?|serials?|sketch(?:es)?|films?|movies?|stor(?:y|ies)|tales?|essays?|poems?|pamphlets?|games?)`
const works = String.raw`(?:${tales}|${borrowed})`
/** Up to two words in front of what they describe. */
const described = String.raw`(?:[\p{L}-]+\s+){0,2}`

/** A work that is said to tell, or in which something is told. */
const telling = new RegExp(
  [
    // `In Mr. Hale’s new novel`, `in this computer game`.
    String.raw`\bin\s+(?:this|the|an?|his|her|their|our|(?:\p{Lu}[\p{L}.]*\s+){0,3}\p{Lu}\p{L}*[’'](?:s)?)\s+${described}${tales}\b`,
    // `The comedy runs backward`, `the film is set in`.
    String.raw`(?:^|[.!?;]["”’)]*\s+)(?:the|this|his|her)\s+(?:[\p{L}-]+\s+)?${works}\s+(?:opens|begins|runs|ends|closes|tells|takes\s+place|is\s+set|is\s+about|follows|imagines|shows\s+us|asks\s+us)\b`,
    String.raw`\b(?:plot|hero|heroine|villain|narrator|characters)\s+(?:of|in)\s+(?:the|this|his|her|an?)\s+${described}${works}\b`,
    // Behind what it tells: `So begins the new book`.
    String.raw`\b(?:so|thus)\s+(?:begins?|opens?|ends?|closes?)\s+(?:the|this|a|his|her)\s+${described}(?:books?|${works})\b`,
    // What has yet to come, told as over: `how the next war was lost`.
    String.raw`\bthe\s+(?:next|coming)\s+(?:war|century|millennium)\s+(?:was|had|began|broke|came|ended|is\s+over)\b`,
    // Who foresees, as the subject of what foresees.
    String.raw`(?:^|[.!?]["”’)]*\s+)(?:the|an?|our|my)\s+(?:[\p{Ll}-]+\s+)?(?:prophets?|prophetess|soothsayers?|fortune[\s-]?tellers?|astrologers?|clairvoyants?|crystal\s+ball|oracle|dreamer|futurologists?|futurists?|actuar(?:y|ies)|horoscopes?|prophec(?:y|ies)|almanacs?)\s+(?:(?:has|have|had)\s+)?(?:opened\s+(?:his|her|the)\s+book|made\s+an?\s+table|prophes\p{L}+|foretold|foretells?|foresaw|foresees?|foreseen|predict\p{L}*|saw|sees?|seen|read|reads|dreamed|dreamt)\b`
  ].join('|'),
  'iu'
)
/** A title, and by whom, or in which what happens; what a work is like. */
const named = new RegExp(
  [
    String.raw`\b(?:an?|the|this|new|his|her)\s+${described}${works}\s+(?:(?:written|composed)\s+)?(?:by\s+(?-i:\p{Lu})|based\s+on|in\s+(?:one|two|three|four|five)\s+acts)`,
    String.raw`["”][,.]?\s+(?:a\s+(?:[\p{L}-]+\s+)?${works}\b|by\s+(?-i:\p{Lu})|in\s+which\b)|[,.]["”]\s+(?:in\s+which\b|by\s+(?-i:\p{Lu}))`,
    String.raw`\b(?:pictures?|films?|movies?|musicals?|plays)\s+(?:has\s+|had\s+)?(?:opened|premiered|premièred)\b`,
    String.raw`\b(?:april\s+fools?|time[\s-]machines?|time[\s-]travel\p{L}*|counterfactual\p{L}*)\b`
  ].join('|'),
  'iu'
)
/** A headline that is nothing but the name of a time to come: `The war of 1930`, `A dream`. */
const headed =
  /^\W*(?:(?:the|an?|my|our)\s+)?(?:dreams?|prophec(?:y|ies)|predictions?|horoscopes?|the\s+future|(?:war|year|world|city|town|man|woman|day)\s+(?:of|in)\s+(?:the\s+year\s+)?(?:1[89]|20)\d{2}|(?:in|by)\s+the\s+year\s+(?:1[89]|20)\d{2}|(?:[\p{L}’'-]+\s+){1,3}of\s+(?:to-?morrow|the\s+future)|(?:[\p{L}.]+\s+){0,3}[\p{L}.]+[’']s?\s+(?:timetable|forecast|prophecy|dream|vision)|I\s+dream(?:t|ed)\b.{0,60})\W*$/iu
/** Words of what is made up or foreseen: news has them too, and only their own sentence is held for less. */
const worldly = new RegExp(
  String.raw`\b(?:${tales}|fiction(?:al)?|fairy\s+tales?|utopia\p{L}*|dystopia\p{L}*|prophets?(?!\s+(?-i:\p{Lu})|[’'])|prophe(?:cy|cies|sied|sies|tic)|soothsayers?|fortune[-\s]?tell\p{L}+|astrologers?|horoscopes?|clairvoyan\p{L}+|futurolog\p{L}+|time\s+capsules?|daydream\p{L}*|hoax(?:es)?|april\s+fools?|satir\p{L}+|spoofs?|parod(?:y|ies)|pantomimes?|actuar\p{L}+|ephemeris|counterfactual\p{L}*|starships?|spaceships?|martians?|in\s+a\s+dream|(?:he|she|i|we|they)\s+dream(?:s|ed|t)?\s+of|the\s+(?:next|coming)\s+(?:war|century|millennium)|visions?\s+of\s+(?:the\s+)?(?:future|city|world|year)|what\s+if|(?:the|an)\s+(?:announcer|narrator)\s+(?:had\s+)?(?:sa(?:id|ys)|tells?|told)|as\s+(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?(?-i:\p{Lu})[\p{L}’'-]+\s+(?:has|had|tells|told|sees|saw|imagines|imagined|dreams|dreamed)\s+it)\b`,
  'iu'
)

/** Paragraphs in which a world is set up. */
const openings = 3
const reach = 1500
const besideReach = 200

const isHead = ({label}: LabeledUnit) => label.class === 'headline' || label.class === 'deck'

const openingOf = ({structured: {units}}: Reading): readonly string[] => [
  ...units.filter(isHead).map(({text}) => text.slice(0, reach)),
  ...units
    .filter(isProse)
    .slice(0, openings)
    .map(({text}) => text.slice(0, reach))
]

/** Whether the headline or the first paragraphs say that a made-up world follows. */
export const opensMadeUpWorld = (reading: Reading): boolean =>
  reading.structured.units.some((unit) => isHead(unit) && headed.test(unit.text)) ||
  openingOf(reading).some((text) => telling.test(text))

/** Whether they name a work, which may be what the text tells of. */
export const opensWithWork = (reading: Reading): boolean =>
  openingOf(reading).some((text) => named.test(text))

/** What shows or tells something, which can be made up; a film festival, or the main story, is news. */
const shows =
  /\b(?:(?:films?|movies?)(?!\s+(?:festivals?|directors?|stars?|act(?:or|ress)\p{L}*|critics?|makers?|compan(?:y|ies)|industry|studios?|theat(?:er|re)s?|houses?|crews?|rights|schools?|institutes?|archives?|producers?|buffs?|production)\b)|crosswords?|puzzles?|quiz(?:zes)?|riddles?|anagrams?|tales?|(?:the|a|an|this|his|her|new)\s+(?:[\p{L}-]+\s+)?(?:play|story|tale|strip|poem|essay|serial|thriller|sketch)(?!\s+(?:of|by|in)\s+play)|(?:first|second|third|last|final)\s+act\b(?!\s+(?:as|of|in)\s)|on\s+(?:the\s+)?stage|plays\s+an?\b(?!\s+(?:[\p{L}-]+\s+)?(?:role|part)))\b/iu

const near = ({clause: {unit}, time}: TimedClause) =>
  unit.text.slice(Math.max(0, time.start - reach), time.end + reach)

const sentenceOf = ({clause: {unit, sentence}, time}: TimedClause) =>
  unit.text.slice(
    Math.max(sentence.start, time.start - reach),
    Math.min(sentence.end, time.end + reach)
  )

/** Whether the paragraph of a time speaks of what shows or tells something. */
export const isOfShow = (one: TimedClause): boolean => shows.test(near(one))

/** Whether what shows something stands in the sentence of a time, or just ahead of it. */
const isBesideShow = ({clause: {unit, sentence}, time}: TimedClause) =>
  shows.test(
    unit.text.slice(
      Math.max(0, sentence.start - besideReach, time.start - reach),
      Math.min(sentence.end, time.end + reach)
    )
  )

/** Whether the sentence of a time has a word of what is made up or foreseen. */
export const isNearMadeUp = (one: TimedClause): boolean => worldly.test(sentenceOf(one))

/** Whether the paragraph of a time tells of such a world; a year alone can also be what a film beside it is called. */
export const isOfMadeUpWorld = (one: TimedClause): boolean =>
  telling.test(near(one)) ||
  (one.time.kind === 'year' && one.time.preposition !== 'since' && isBesideShow(one))

/** What was made is real, whatever it tells: `the film was shot in 1998`. */
const making =
  /\b(?:published|released|written|printed|composed|shot|filmed|recorded|staged|performed|premiered|premièred)\b/iu

/** Whether the clause of a time tells of the making of a work. */
export const isOfMaking = ({clause: {text}}: TimedClause): boolean => making.test(text)
