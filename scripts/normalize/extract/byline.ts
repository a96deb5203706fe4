/** `byline`: authors as printed. */
import {readByline} from '../classify/bylines.ts'
import {printedValue} from '../text.ts'
import type {Finding, Reference, Structured} from '../stages.ts'
import {publicationsIn} from '../names/publications.ts'

/** One finding an author, in the order printed; a byline that stands twice counts once. */
export function extractByline({units}: Structured, reference: Reference): Finding[] {
  const seen = new Set<string>()
  return units
    .filter(({label}) => label.class === 'byline')
    .flatMap(({start, text}) =>
      (readByline(text, (name) => publicationsIn(name, reference.names))?.names ?? '')
        .split(/\s*,\s*|\s*&\s*|\s(?:and|AND|y|et|und|e|и|ו)\s/u)
        .map((printed) => ({
          name: printedValue(printed),
          at: start + text.indexOf(printed),
          printed
        }))
    )
    .filter(({name}) => name !== '' && !seen.has(name) && seen.add(name))
    .map(({name, at, printed}) => ({
      field: 'byline',
      value: name,
      rule: 'byline/printed',
      params: {name},
      basis: 'stated',
      strength: 'hard',
      spans: [{start: at, end: at + printed.length}]
    }))
}
