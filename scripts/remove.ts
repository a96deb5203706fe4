/** `npm run remove`: takes sources out of the archive, and says so at their addresses. */
import {attended} from './cli/attendant.ts'
import {sharedOptions} from './cli/command.ts'
import {useFolders} from './cli/folders.ts'
import {report, typedIn} from './cli/report.ts'
import {CommandError, runCommand} from './cli/run.ts'
import {remove} from './curate/remove.ts'
import {today} from './curate/today.ts'
import {leave} from './curate/unfinished.ts'

await runCommand(
  {
    name: 'npm run remove',
    summary:
      'Deletes sources from the archive. What identifies each article stays at its address, with\nthe reason; corrections are kept.',
    positionals: {
      value: 'ID|PATH ...',
      help: 'Ids of articles, or paths below sources/',
      least: 1
    },
    options: {
      why: {type: 'string', value: 'TEXT', help: 'The reason, a sentence for readers. Required'},
      by: {type: 'string', value: 'NAME', help: 'Who decided'},
      content: sharedOptions.content
    }
  },
  async (values, names) => {
    const {why, by} = values
    if (typeof why !== 'string' || why.trim() === '') {
      throw new CommandError('--why "TEXT" is needed: readers will find it at the address.')
    }
    const {content: folder} = useFolders(values)
    const reason = {why: why.trim(), ...(typeof by === 'string' && {by})}
    report(
      await attended(
        (attendant) => remove(names, reason, {folder, cwd: typedIn(), today: today(), attendant}),
        () => leave(folder)
      )
    )
  }
)
