/** `title` and `deck`: as printed. */
import type {Field} from '../../../src/schema/article.ts'
import {sureHeadlineRules} from '../classify/page-shape.ts'
import {printedValue} from '../text.ts'
import type {Finding, LabeledUnit, Structured} from '../stages.ts'

function printed(field: Field, rule: string, units: readonly LabeledUnit[]): Finding[] {
  const [unit] = units
  if (!unit) return []
  return [
    {
      field,
      value: printedValue(unit.text),
      rule,
      params: {times: units.length},
      basis: 'stated',
      strength: 'hard',
      spans: units
    }
  ]
}

/** The headline, with every place where it stands. */
export function extractTitle({units}: Structured): Finding[] {
  const headlines = units.filter(({label}) => label.class === 'headline')
  // The line above the article is printed more fully than the page's title, which may be cut.
  const above = headlines.filter(({label}) => sureHeadlineRules.has(label.rule))
  const others = headlines.filter((unit) => !above.includes(unit))
  return printed('title', 'title/printed', [...above, ...others])
}

/** The deck under it. */
export function extractDeck({units}: Structured): Finding[] {
  const [deck] = units.filter(({label}) => label.class === 'deck')
  return printed('deck', 'deck/printed', deck ? [deck] : [])
}
