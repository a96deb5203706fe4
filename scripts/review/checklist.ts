/** The review as a checklist in Markdown, each item with what settles it. */
import {countOf} from '../../src/lib/count-of.ts'
import type {Finding} from './finding.ts'
import {kinds} from './kinds.ts'
import type {Group} from './rank.ts'

const head = `# For the curator’s eye

Written by \`npm run review\`, and written anew each time: ticks are for today. Fill in what is left
empty (\`why\` and \`on\`, the day of the decision, at least), save, and the archive follows. In
\`npm run dev\` the curator’s desk on every article page does the same.
`

/** The whole file; of each kind the first `limit`. */
export function checklist(groups: readonly Group[], limit: number): string {
  const none = groups.length === 0 ? '\nNothing is left to look at.\n' : ''
  return [head, none, ...groups.map((group) => section(group, limit))].join('').trimEnd() + '\n'
}

function section({kind, findings}: Group, limit: number): string {
  const {title, about} = kinds[kind]
  const rest = findings.length - limit
  const more =
    rest > 0
      ? `\nAnd ${rest.toLocaleString('en')} more: \`npm run review -- --kind ${kind}\`\n`
      : ''
  const items = findings.slice(0, limit).map(item).join('\n')
  return `\n## ${title} (${countOf(findings.length, 'item')})\n\n${about}\n\n${items}${more}`
}

function item({subject, say, settle}: Finding): string {
  const {file, how, text} = settle()
  const place =
    file === subject && how !== undefined ? how : [`\`${file}\``, how].filter(Boolean).join(': ')
  const block = text ? fenced(text.language, text.lines) : ''
  return `- [ ] ${escaped(subject)}: ${escaped(say)}\n\n  ${place}\n${block}`
}

const fenced = (language: string, lines: readonly string[]) =>
  ['', `\`\`\`${language}`, ...lines, '```', '']
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')

/** Words of sources must not become markup. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
