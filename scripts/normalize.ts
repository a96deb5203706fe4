/** `npm run normalize`: sources to articles, evidence and events. */
import {attended} from './cli/attendant.ts'
import {sharedOptions} from './cli/command.ts'
import {useFolders} from './cli/folders.ts'
import {CommandError, runCommand} from './cli/run.ts'
import {wordToBegin} from './cli/word-to-begin.ts'
import {normalizeFolder, writeFolder} from './curate/normalize-folder.ts'
import {loadGrounds} from './curate/normalizing-grounds.ts'
import {prepareEarly} from './curate/prepare-early.ts'
import {reportRegisters} from './curate/register-report.ts'
import {repair} from './curate/unfinished.ts'
import type {NormalizedArchive} from './normalize/archive.ts'
import {isContradicted} from './normalize/contradicted.ts'
import {summarize} from './normalize/summary.ts'
import {previewLines} from './receipt/preview.ts'
import {writeRecords} from './search/write-records.ts'
import {recordsVariable} from './search/written-records.ts'

const {content, strict} = sharedOptions

const compare = {
  type: 'boolean',
  help: 'Show what would change in published dates and names, and write nothing'
} as const

await runCommand(
  {
    name: 'npm run normalize',
    summary: 'Turns the sources into articles, evidence and events.',
    options: {content, strict, compare}
  },
  async (values) => {
    const {content: folder} = useFolders(values)
    if (values['compare'] === true) return showChanges(folder)
    const word = wordToBegin()
    const prepared = word && (await prepareEarly(folder, word))
    for (const line of repair(folder, {besides: true})) console.log(line)
    const {registers, notices, archive, holdings, written} = await attended(async (attendant) => {
      const grounds = await loadGrounds(folder, undefined, prepared)
      const normalized = await normalizeFolder(folder, grounds, attendant)
      const records = writeRecords(process.env[recordsVariable])
      const files = await writeFolder(folder, normalized.archive, attendant, grounds, records.take)
      records.close()
      return {...grounds, ...normalized, written: files}
    })
    const lines = [
      ...summarize(archive, written, notices),
      ...reportRegisters(archive, registers, holdings)
    ]
    for (const line of lines) console.log(line)
    if (values['strict'] === true) refuseDoubts(archive)
  }
)

/** `--strict`: what was set aside or is contradicted is an error. */
function refuseDoubts({outcomes, quarantined, followed}: NormalizedArchive): void {
  const contradicting = outcomes.filter(({told}) => isContradicted(told))
  if (quarantined.length + contradicting.length + followed.size === 0) return
  throw new CommandError(
    `--strict: ${quarantined.length} sources set aside, ${contradicting.length} articles that are contradicted, ${followed.size} withholdings whose text is at another address.`
  )
}

/** `--compare`: the sources as the rules and corrections of today make them, beside what is written. */
async function showChanges(folder: string): Promise<void> {
  const {archive} = await attended(async (attendant) =>
    normalizeFolder(folder, await loadGrounds(folder), attendant)
  )
  for (const line of previewLines(folder, archive.outcomes)) console.log(line)
}
