/** The path to a page in its site, which ends in the page's headline. */
import {comparable} from '../text.ts'
import type {Unit} from '../stages.ts'

/** A path is at most this long. */
const longest = 220
/** The way to a page, `Home » Essays » Headline`, stands at most this far above its headline. */
const crumbReach = 4
const crumbs =
  /(?:[>›»→].*[>›»→]|^(?:you are here|sie sind hier|du bist hier|vous êtes ici)\b.*[>›»→/|])\s*(?<last>[^>›»→/|]{3,})$/iu

/** Whether the path to the page ends in the line. */
export function endsPath(units: readonly Unit[], index: number): boolean {
  const form = comparable(units[index]!.text)
  return units.slice(Math.max(1, index - crumbReach), index).some(({text}) => {
    const last = text.length <= longest ? crumbs.exec(text)?.groups?.['last'] : undefined
    return last !== undefined && comparable(last) === form
  })
}
