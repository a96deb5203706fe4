/** Made-up tellings of journeys, for what is told apart by their numbers alone. */
import type {Constraint} from '../../../scripts/normalize/dating/constraint.ts'
import type {LinkableArticle} from './archive-of.ts'
import type {Telling} from '../../../scripts/normalize/linking/telling.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'

const span = {start: 0, end: 5, quote: 'visit'}

/** Hard evidence of a date; an end that is left out is open. */
export const between = (from?: string, to?: string): Constraint => ({
  rule: 'date/date-line',
  params: {},
  basis: 'stated',
  strength: 'hard',
  trust: 1,
  spans: [span],
  days: [{from: from ? parseDay(from) : null, to: to ? parseDay(to) : null}]
})

/** An article of Margaret Thatcher’s journey to Kenya and Nigeria, with one detail. */
export function toldBy(
  article: string,
  constraints: readonly Constraint[],
  more: Partial<Telling> & {readonly words?: string} = {}
): LinkableArticle {
  const {words = 'interfaith congress', ...rest} = more
  const {countries = ['KE', 'NG'], told = 'over'} = rest
  return {
    telling: {
      article,
      event: `journey-${article}`,
      person: 'margaret-thatcher',
      countries,
      offices: ['head-of-government'],
      told,
      toCome: told === 'ahead' ? countries : [],
      reached: told === 'ahead' ? [] : countries,
      planned: told === 'ahead',
      toldBy: span,
      issue: false,
      details: [[words, span]],
      weekdays: [],
      stays: [],
      lengths: [],
      firstVisits: [],
      pastVisits: [],
      ...rest
    },
    constraints
  }
}
