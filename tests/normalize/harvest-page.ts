/** A small news page, for tests of what stands around and among its paragraphs. */
import {keptClasses} from '../../src/schema/evidence.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

export const headline = 'Poor harvest angers the growers'
export const lead =
  'The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and they asked the treasury for help before winter.'
export const second =
  'The treasury answered on the same day that it would read the letter of the growers with care, and that no more could be said about it before the summer.'
export const third =
  'Rain had been rare since April, and two of the three canals that bring water from the mountains were closed for repairs until the end of the season.'
export const footer = ['Imprint', 'Privacy policy', 'Terms of use', 'Contact us']

const menu = ['Skip to content', 'Home', 'World', 'Letters', 'Our people', 'Shop', 'Log in']

/** Texts of the segments that are the article's, of a page with these lines between headline and footer. */
export function kept(...lines: readonly string[]): string[] {
  const text = [`${headline} | The Daily Example`, ...menu, headline, ...lines, ...footer].join(
    '\n'
  )
  return normalize(itemOf(text), smallReference)
    .evidence.segments.filter((segment) => keptClasses.includes(segment.class))
    .map(({start, end}) => text.slice(start, end))
}
