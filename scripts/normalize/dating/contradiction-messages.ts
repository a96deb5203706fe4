/** Sentences of contradictions, between articles and within one: rule name → English. */
import {countOf} from '../../../src/lib/count-of.ts'
import {displayDay} from '../../../src/lib/dates.ts'
import {withArticle} from '../../../src/lib/country-article.ts'

type Params = Readonly<Record<string, string | number>>

/** `the United Kingdom` */
const the = (country: string | number | undefined): string => withArticle(String(country))

/** `not before 1 May 2003`, `9 July 2009`; either end may be empty. */
function range(from: string | number | undefined, to: string | number | undefined): string {
  const [first, last] = [from, to].map((iso) => (iso ? displayDay(String(iso)) : ''))
  if (!first) return last ? `not after ${last}` : 'any'
  if (!last) return `not before ${first}`
  return first === last ? first : `between ${first} and ${last}`
}

export const contradictionSentences: Readonly<Record<string, (params: Params) => string>> = {
  'conflict/weekday': ({country, mine, theirs}) =>
    `One article has the leader in ${the(country)} on ${mine}, the other on ${theirs}.`,
  'conflict/called-off': ({country}) =>
    `One article has the visit to ${the(country)} called off, the other has it made on the day that had been set.`,
  'conflict/arrival': ({country}) =>
    `The articles have the leader come to ${the(country)} on different days.`,
  'conflict/end': ({country}) =>
    `The articles have the visit to ${the(country)} end on different days.`,
  'conflict/length': ({country, mine, theirs}) =>
    `One article has the visit to ${the(country)} last ${countOf(Number(mine), 'day')}, the other ${countOf(Number(theirs), 'day')}.`,
  'conflict/order': ({mine, theirs}) =>
    `One article has the visit to ${the(mine)} come first, the other that to ${the(theirs)}.`,
  'conflict/not-first': ({country, name}) =>
    `A visit to ${the(country)} is called the first of its kind; the other article tells of an earlier one, of ${name}.`,
  'conflict/not-second': ({country, name}) =>
    `A visit to ${the(country)} is called the second of its kind; the archive tells of more than one before it, the other article of one of ${name}.`,
  'conflict/not-nth': ({country, name, count}) =>
    `A visit to ${the(country)} is called number ${count} of its kind; the archive tells of as many before it, the other article of one of ${name}.`,
  'link/occasion': () =>
    'Both tell of one journey and of a gathering on it that is held once, in words that no article of another journey has.',
  'link/first-visit': () =>
    'One looks forward to the first visit of all to a country, which the other tells of as made, and both have words that no article of another journey has.',
  'link/words': () =>
    'Both tell of what can be one journey, in words that no article of another journey has.',
  'issue/evidence-contradicts': ({count, used}) =>
    `${count} pieces of evidence for the date contradict each other; ${
      Number(used) > 0
        ? 'only what is clearly better was used, and the rest is shown as not used.'
        : 'none is clearly better, so none was used.'
    }`,
  'narrow/contradicted': ({oneFrom, oneTo, otherFrom, otherTo}) =>
    `Which of two statements is right: by one, its date is ${range(oneFrom, oneTo)}; by the other, ${range(otherFrom, otherTo)}. The printed page would show it.`,
  'narrow/doubted': ({oneFrom, oneTo, otherFrom, otherTo}) =>
    `Whether the better evidence is right: by it, the date is ${range(oneFrom, oneTo)}; by a statement that was not used, ${range(otherFrom, otherTo)}. The printed page would show it.`
}
