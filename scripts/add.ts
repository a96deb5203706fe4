/** `npm run add`: copies sources into the archive and shows what was understood of them. */
import {buffer} from 'node:stream/consumers'
import {attended} from './cli/attendant.ts'
import {sharedOptions} from './cli/command.ts'
import {useFolders} from './cli/folders.ts'
import {report, typedIn} from './cli/report.ts'
import {runCommand} from './cli/run.ts'
import {add} from './curate/add.ts'
import {today} from './curate/today.ts'
import {leave} from './curate/unfinished.ts'

await runCommand(
  {
    name: 'npm run add',
    summary:
      'Copies sources into the archive, registers them in accessions.csv, and shows what was\nunderstood of each. Nothing is ever overwritten.',
    positionals: {
      value: 'FILE|FOLDER|- ...',
      help: 'What to add; a folder keeps its name and depth; - is the standard input',
      least: 1
    },
    options: {
      as: {type: 'string', value: 'NAME', help: 'Name for the standard input, or for one file'},
      to: {type: 'string', value: 'FOLDER', help: 'Folder below sources/ that it goes into'},
      'dry-run': {type: 'boolean', help: 'Show what would become of it, and write nothing'},
      again: {type: 'boolean', help: 'Add what was removed, or what takes an old address'},
      content: sharedOptions.content
    }
  },
  async (values, names) => {
    const {content: folder} = useFolders(values)
    const dryRun = values['dry-run'] === true
    const request = {
      names,
      as: values['as'] as string | undefined,
      to: values['to'] as string | undefined,
      dryRun,
      again: values['again'] === true,
      readInput: () => buffer(process.stdin)
    }
    const said = await attended(
      (attendant) => add(request, {folder, cwd: typedIn(), today: today(), attendant}),
      () => {
        if (!dryRun) leave(folder)
      }
    )
    report(said)
  }
)
