/** `title` and `deck`: as printed. */
import type {Field} from '../../../src/schema/article.ts'
import {pageHeadlineRule} from '../classify/page-shape.ts'
import {comparable, printedValue} from '../text.ts'
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

const isMarked = (text: string): boolean => /^[|•·>*#]|\p{L}\s:\s/u.test(text)

/** The headline, with every place where it stands. */
export function extractTitle({units}: Structured): Finding[] {
  const headlines = units.filter(({label}) => label.class === 'headline')
  // The line above the article is printed more fully than the page's title, which may be cut.
  const above = headlines.filter(({label}) => label.rule === pageHeadlineRule)
  const others = headlines.filter((unit) => !above.includes(unit))
  const [first] = above
  // Marks of the page's layout, `|`, and a colon set apart: the same words stand without them.
  const clean =
    first && isMarked(first.text)
      ? others.find(({text}) => comparable(text) === comparable(first.text) && !isMarked(text))
      : undefined
  return printed('title', 'title/printed', [
    ...(clean ? [clean] : []),
    ...above,
    ...others.filter((unit) => unit !== clean)
  ])
}

/** The deck under it. */
export function extractDeck({units}: Structured): Finding[] {
  const [deck] = units.filter(({label}) => label.class === 'deck')
  return printed('deck', 'deck/printed', deck ? [deck] : [])
}
