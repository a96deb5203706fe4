/** `title` and `deck`: as printed. */
import type {Field} from '../../../src/schema/article.ts'
import {sureHeadlineRules} from '../classify/page-shape.ts'
import {curatorsClass} from '../corrections/classes.ts'
import {comparable, printedValue, showsNothing} from '../text.ts'
import type {Finding, LabeledUnit, Structured} from '../stages.ts'

function printed(field: Field, rule: string, units: readonly LabeledUnit[]): Finding[] {
  const [unit] = units
  // A page or a record that is called by nothing visible could not be found again.
  if (!unit || showsNothing(unit.text)) return []
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

/** The lines that a curator says are of the kind; without such, all that are. */
function saidFirst(units: readonly LabeledUnit[], kind: 'headline' | 'deck') {
  const own = units.filter(({label}) => label.class === kind)
  const said = own.filter(({label}) => label.rule === curatorsClass)
  return said.length > 0 ? said : own
}

const isMarked = (text: string): boolean => /^[|•·>*#]|\p{L}\s:\s/u.test(text)

/** The headline, with every place where it stands. */
export function extractTitle({units}: Structured): Finding[] {
  const headlines = saidFirst(units, 'headline').filter(({text}) => !showsNothing(text))
  // The line above the article is printed more fully than the page's title, which may be cut.
  const above = headlines.filter(({label}) => sureHeadlineRules.has(label.rule))
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
  const [deck] = saidFirst(units, 'deck')
  return printed('deck', 'deck/printed', deck ? [deck] : [])
}
