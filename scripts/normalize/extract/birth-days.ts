/** Days beside a headline that the prose below gives as somebody's day of birth: pages about people print them there. */
import type {LabeledUnit} from '../stages.ts'
import {printedDates} from '../time/printed-dates.ts'
import type {StatedDate} from './believed-dates.ts'

/** The first words about somebody stand in the first paragraphs. */
const mostParagraphs = 4
const shortestTold = 30
const longestRead = 600
const reach = 30

const bornBefore =
  /(?<!\p{L})(?:born|geboren|geb\.|née?|nacid[oa]|nació|nat[oa]|nascid[oa]|nasceu|född|født|syntynyt|urodzon[ya]|родил(?:ся|ась)|נולדה?)(?:\s(?:on|am|le|el|il|em|den|op|dnia|ב))?[\s,:]*$/iu
const bornBehind = /^\s?(?:出生|生まれ|(?:[)）,]\s?)?(?:geboren|doğumlu|출생|에 태어))/u

/** `A child was born`: the birth is the news, and its day that of the page. */
const someChild =
  /(?:^|[.!?]\s)\W*(?:an?|the|twins|triplets|ein|eine|das|der|die|un[aeo]?|l[ae]s?|el|los|il|uma?|[ao]s?|en|ett|een|het|de)\s[^.!?]*$/iu

/** Whether the prose says that somebody was born on the day of a date. */
export function isDayOfBirth(units: readonly LabeledUnit[], {days}: StatedDate): boolean {
  const own = JSON.stringify(days)
  return units
    .filter(({label, text}) => label.class === 'body' && text.length >= shortestTold)
    .slice(0, mostParagraphs)
    .some(({text}) => {
      const opening = text.slice(0, longestRead)
      return printedDates(opening).some(
        (date) =>
          JSON.stringify(date.days) === own &&
          !someChild.test(opening.slice(0, date.start)) &&
          (bornBefore.test(opening.slice(Math.max(0, date.start - reach), date.start)) ||
            bornBehind.test(opening.slice(date.end)))
      )
    })
}
