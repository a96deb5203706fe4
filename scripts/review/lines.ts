/** The review on a terminal: at most 100 columns, one group a kind. */
import {countOf} from '../../src/lib/count-of.ts'
import type {Finding} from './finding.ts'
import {kinds} from './kinds.ts'
import type {Group} from './rank.ts'

const columns = 100

/** Lines to print; of each kind the first `limit`. */
export function reviewLines(groups: readonly Group[], articles: number, limit: number): string[] {
  const all = groups.reduce((sum, {findings}) => sum + findings.length, 0)
  return [
    `${countOf(articles, 'article')}; ${countOf(all, 'thing')} for a curator to look at.`,
    ...groups.flatMap((group) => groupLines(group, limit))
  ]
}

function groupLines({kind, findings}: Group, limit: number): string[] {
  const rest = findings.length - limit
  return [
    '',
    `${kinds[kind].title} (${kind}, ${findings.length.toLocaleString('en')})`,
    ...findings.slice(0, limit).flatMap(findingLines),
    ...(rest > 0 ? [`  and ${rest.toLocaleString('en')} more; --kind ${kind} shows all`] : [])
  ]
}

function findingLines({subject, say, settle}: Finding): string[] {
  const {file} = settle()
  const where = file === subject ? '' : ` → ${file}`
  return [...wrap(`${subject}: ${say}`, '  ', '    '), ...(where === '' ? [] : [`   ${where}`])]
}

/** Words in lines; one that is longer than a line has a line of its own. */
export function wrap(text: string, first: string, rest: string): string[] {
  const lines: string[] = []
  let line = first
  for (const word of text.split(/ +/)) {
    const joined = line.trim() === '' ? line + word : `${line} ${word}`
    if (joined.length <= columns || line.trim() === '') line = joined
    else {
      lines.push(line)
      line = rest + word
    }
  }
  return [...lines, line]
}
