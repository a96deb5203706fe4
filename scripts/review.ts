/** `npm run review`: what wants a curator's eye, the most valuable first. */
import {join} from 'node:path'
import {sharedOptions, type OptionValues} from './cli/command.ts'
import {useFolders} from './cli/folders.ts'
import {CommandError, runCommand} from './cli/run.ts'
import {normalize} from './cli/step.ts'
import {replaceFile} from './files/replace-file.ts'
import {checklist} from './review/checklist.ts'
import {collect} from './review/collect.ts'
import {kindNames, type Kind} from './review/kinds.ts'
import {reviewLines} from './review/lines.ts'
import {ranked} from './review/rank.ts'

/** How many of a kind are shown unless `--limit` or `--kind` says otherwise. */
const limits = {terminal: 5, file: 200}
/** Made by each run, beside what it is about. */
const reviewFile = 'review.md'

await runCommand(
  {
    name: 'npm run review',
    summary: `Lists what wants a curator's eye, the most valuable first, and writes it to ${reviewFile} in the
archive folder as a checklist, each item with what settles it.

Kinds: ${kindNames.join(', ')}`,
    options: {
      content: sharedOptions.content,
      kind: {type: 'string', value: 'NAME', help: 'Only this kind, all of it; several with commas'},
      limit: {type: 'string', value: 'NUMBER', help: 'How many of each kind'}
    }
  },
  async (values) => {
    const {content} = useFolders(values)
    const wanted = readKinds(values)
    const limit = readLimit(values) ?? (wanted ? Number.POSITIVE_INFINITY : undefined)
    await normalize({quiet: true})
    const {articles, findings} = collect(content)
    const groups = ranked(findings).filter(({kind}) => wanted?.has(kind) ?? true)
    replaceFile(join(content, reviewFile), checklist(groups, limit ?? limits.file))
    for (const line of reviewLines(groups, articles, limit ?? limits.terminal)) console.log(line)
    console.log(`\nWith what settles each: ${join(content, reviewFile)}`)
  }
)

function readKinds({kind}: OptionValues): ReadonlySet<Kind> | undefined {
  if (typeof kind !== 'string') return undefined
  const names = kind.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !kindNames.some((known) => known === name))
  if (unknown !== undefined)
    throw new CommandError(`--kind ${unknown} is not a kind: use ${kindNames.join(', ')}.`)
  return new Set(kindNames.filter((name) => names.includes(name)))
}

function readLimit({limit}: OptionValues): number | undefined {
  if (limit === undefined) return undefined
  const number = Number(limit)
  if (Number.isInteger(number) && number > 0) return number
  throw new CommandError(`--limit ${String(limit)} is not a number of items: use 1 or more.`)
}
