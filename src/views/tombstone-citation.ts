/** How an article that was removed is named and cited. */
import {displayDate, displayDay} from '../lib/dates.ts'
import type {Removed} from '../schema/removed.ts'
import type {Archive} from './archive.ts'

/** Its title, as printed or [supplied]; the name of its file where it has none. */
export function titleOf({title, titleSupplied, sourceFile}: Removed): string {
  if (title !== undefined) return title
  return titleSupplied === undefined ? sourceFile : `[${titleSupplied}]`
}

/** A full stop, unless the text ends in a mark that stands for it. */
const stop = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`)

/** As the article would have been cited: `Jane Smith. “Title.” JTA, July 9, 2009. Removed from Archive on 3 May 2026, https://….` */
export function citationOf(record: Removed, {names, settings, urls}: Archive): string {
  const {id, byline, source, on} = record
  const {date, dateBasis = 'stated', title} = record
  const when = displayDate({date, dateBasis}, 'month-first')
  const printed = [
    source === undefined ? undefined : names.publication(source),
    when === 'undated' ? 'n.d.' : when
  ]
  const address = urls.absolute(urls.article(id))
  return [
    ...(byline === undefined ? [] : [`${byline.join(', ')}.`]),
    title === undefined ? stop(titleOf(record)) : `“${stop(title)}”`,
    stop(printed.filter((one) => one !== undefined).join(', ')),
    `Removed from ${settings.title} on ${displayDay(on)}${address === undefined ? '' : `, ${address}`}.`
  ].join(' ')
}
