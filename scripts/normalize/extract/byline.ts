/** `byline`: authors as printed. */
import {bylinePattern} from '../classify/bylines.ts'
import type {Finding, Range, Structured} from '../stages.ts'

/** Names in a byline, with their places. */
function namesIn(names: string, offset: number): (Range & {name: string})[] {
  return [...names.matchAll(/[^,&]+?(?=\s*(?:,|&|\s(?:and|AND|y|et|und|e|и|ו)\s|$))/gu)].flatMap(
    (match) => {
      const name = match[0].replace(/^\s*(?:and|AND|y|et|und|e|и|ו)\s+/u, '').trim()
      const start = offset + match.index + match[0].indexOf(name)
      return name === '' ? [] : [{name, start, end: start + name.length}]
    }
  )
}

/** One finding an author, in the order printed; a byline that stands twice counts once. */
export function extractByline({units}: Structured): Finding[] {
  const seen = new Set<string>()
  return units
    .filter(({label}) => label.class === 'byline')
    .flatMap(({start, text}) => {
      const names = bylinePattern.exec(text)?.groups?.['names'] ?? ''
      return namesIn(names, start + text.indexOf(names))
    })
    .filter(({name}) => !seen.has(name) && seen.add(name))
    .map(({name, ...span}) => ({
      field: 'byline',
      value: name,
      rule: 'byline/printed',
      params: {name},
      basis: 'stated',
      strength: 'hard',
      spans: [span]
    }))
}
