/** How a title in front of a name stands to the day on which the text was written. */
import type {Range} from '../stages.ts'
import type {Clause} from './clauses.ts'
import type {OfficeClaim} from './office-claim.ts'
import {leavingOf} from './leaving.ts'
import {timesBeside, type Reading} from './reading.ts'

/** A past clause that belongs to the story, by what it refers to. */
const story =
  /\b(?:during|at|in|on|of|after|before)\s+(?:the|his|her|its|their|this)\s+(?:[\p{L}-]+\s+){0,2}(?:visit|trip|tour|summit|meeting|talks|conference|stay|journey|ceremony|session)\b/iu
/** Somebody is spoken of as dead, or as the name of something. */
const commemorated =
  /\b(?:assassin\w*|shot|slain|slaying|murder\w*|died|dead|death|kill\w*|buried|funeral|statues?|portraits?|museum|librar(?:y|ies)|biograph\w*|memoirs?|book|film|movie|novel|play|anniversary|legacy|era|centur(?:y|ies)|histor\w*|posthumous\w*|birthday|hero|heroes|idols?|tributes?|remember\w*|inaugurat\w*|sworn in|takes? office|took office|succeed\w*|elected|resign\w*|step(?:s|ped)? down|oust\w*|overthr\w*)\b/iu

/** The name only tells which of several others is meant: `an appointee of President Reagan`. */
const governed =
  /(?:\b(?:of|under|since|like|unlike|than)|\b(?:advis[eo]rs?|aides?|assistants?|counsel|secretary|ambassador|envoy|successor|heir|speechwriter)\s+to|(?<!\bbe\s)\b(?:appointed|nominated|named|chosen|picked|selected|commissioned|founded|established|signed|built|written|created|introduced|pardoned|owned|used)\s+by|\bnamed\s+(?:for|after))\s+(?:the\s+)?$/iu
/** A picture from the files shows another day. */
const filePicture =
  /\bfile\s+(?:photo|picture|image)|^\W*file\b|\/\s*file\s*\)|\b(?:archive|archival|undated|library)\s+(?:photo|picture|image)/iu

/** Longest caption. */
const captionReach = 600

/**
 * `soft`: likely at most; `background`: what the words tell of may be long past; `left`: the news is that
 * the office was just left.
 */
export type Anchor = 'present' | 'soft' | 'background' | 'left'

/** Times that lead away from the story: a past year, a bare past month, so many years ago. */
function leadsAway(reading: Reading, clause: Clause): boolean {
  return timesBeside(reading, clause).some(
    ({time}) =>
      'days' in time ||
      time.kind === 'elapsed' ||
      time.kind === 'bare-month' ||
      (time.kind === 'relative' && (time.unit === 'year' || time.offset < -1))
  )
}

const nearTimes = new Set(['relative', 'weekday'])

/** Whether the text opens as news: from a place, or with what just was, is, or will be. */
export function opensAsNews({structured, times, claims, clauses}: Reading): boolean {
  if (structured.dateline !== undefined) return true
  if (times.some(({time, clause}) => clause.lead && nearTimes.has(time.kind))) return true
  return claims.some(({mention: {unit, lead, start, end}}) => {
    if (!lead) return false
    const {tense} = clauses.at(unit, {
      start: start - unit.start,
      end: end - unit.start
    })
    return tense === 'future' || tense === 'present'
  })
}

/** `on a Monday`, `on Sundays`, `every Friday`: of any week, as old stories are told. */
const anyWeek = /\b(?:an?|one|every|each|some)\s+(?:\p{L}+y\s+)?$/iu

/** Whether the sentence of a clause tells of a day or a time that lies close to the writing of it. */
const isNear = (reading: Reading, clause: Clause): boolean =>
  timesBeside(reading, clause).some(({time}) => {
    if (!nearTimes.has(time.kind)) return false
    const {text} = clause.unit
    return (
      !anyWeek.test(text.slice(Math.max(0, time.start - 20), time.start)) &&
      !/^s\b/u.test(text.slice(time.end))
    )
  })

/**
 * `On Tuesday President Johnson telephones`: reports tell of a day in the past tense, and put one ahead behind the
 * verb. In the present, scenes are told so, and pictures and books.
 */
function isSceneOfDay(reading: Reading, clause: Clause, title: Range): boolean {
  const {start, tense} = clause
  if (tense !== 'present' && tense !== 'none') return false
  return timesBeside(reading, clause).some(
    ({time}) =>
      time.kind === 'weekday' &&
      time.preposition === 'on' &&
      time.start >= start &&
      time.end <= title.start
  )
}

/**
 * Whether a title stands in the text's own voice, in a sentence that leads to no other time: `The president was told on
 * his boat`. One of them proves nothing; those of several may be of the time of a dispatch all the same.
 */
export function isPlainlyTold(reading: Reading, {mention, at}: OfficeClaim): boolean {
  const {unit} = mention
  const range = {start: at.start - unit.start, end: at.end - unit.start}
  const clause = reading.clauses.at(unit, range)
  const {sentence, quoted} = clause
  const words = unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))
  const front = unit.text.slice(Math.max(0, range.start - 40), range.start)
  return (
    unit.label.class === 'body' &&
    !quoted &&
    !leadsAway(reading, clause) &&
    !isSceneOfDay(reading, clause, range) &&
    !commemorated.test(words) &&
    !governed.test(front)
  )
}

/** Whether who bears the title acts in that office as the text is written. */
export function anchorOf(reading: Reading, {mention, at}: OfficeClaim, isNews: boolean): Anchor {
  const {unit} = mention
  const range = {start: at.start - unit.start, end: at.end - unit.start}
  const clause = reading.clauses.at(unit, range)
  const {sentence, tense, quoted, lead} = clause
  const words = unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))
  const possessed = /^['’]s?\s/u.test(unit.text.slice(range.end, range.end + 3))
  if (quoted || possessed || leadsAway(reading, clause)) return 'background'
  const near = isNear(reading, clause)
  const leaves =
    lead &&
    unit.label.class === 'body' &&
    leavingOf(unit.text.slice(sentence.start, range.start), unit.text.slice(range.end))
  if (leaves && isNews && (leaves === 'ahead' || near)) {
    if (leaves === 'ahead') return 'present'
    return reading.structured.dateline === undefined ? 'background' : 'left'
  }
  if (commemorated.test(words)) return 'background'
  if (filePicture.test(unit.text.slice(0, captionReach))) return 'background'
  if (governed.test(unit.text.slice(Math.max(0, range.start - 40), range.start))) return 'soft'
  if (unit.label.class === 'caption')
    return tense === 'present' || tense === 'none' ? 'present' : 'background'
  // In a story of long ago, `at the summit` and `on Tuesday` are of that time.
  if (near && isSceneOfDay(reading, clause, range))
    return reading.structured.dateline === undefined ? 'background' : 'soft'
  if (near || tense === 'future' || story.test(words)) return isNews ? 'present' : 'soft'
  if (!lead) return 'background'
  // A dispatch with an agency or a day opens with its news. What opens so without a place, or below one in the past tense
  // without a day, can be any story, and old stories are told in the present tense too.
  const {dateline} = reading.structured
  if (dateline === undefined) return 'soft'
  const isDispatch = dateline.agency !== undefined || /\d/u.test(dateline.line)
  return tense === 'past' && !isDispatch ? 'soft' : 'present'
}
