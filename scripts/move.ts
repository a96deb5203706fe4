/** `npm run move`: gives sources another path, and keeps their old addresses alive. */
import {attended} from './cli/attendant.ts'
import {sharedOptions} from './cli/command.ts'
import {useFolders} from './cli/folders.ts'
import {report, typedIn} from './cli/report.ts'
import {runCommand} from './cli/run.ts'
import {move} from './curate/move.ts'
import {today} from './curate/today.ts'
import {leave} from './curate/unfinished.ts'

await runCommand(
  {
    name: 'npm run move',
    summary:
      'Moves a source, or a folder of them, with scans and corrections. The old address of every\narticle leads to the new one.',
    positionals: {
      value: 'OLD NEW',
      help: 'Paths below sources/; NEW with / at its end is a folder',
      least: 2,
      most: 2
    },
    options: {content: sharedOptions.content}
  },
  async (values, [from = '', to = '']) => {
    const {content: folder} = useFolders(values)
    report(
      await attended(
        (attendant) => move(from, to, {folder, cwd: typedIn(), today: today(), attendant}),
        () => leave(folder)
      )
    )
  }
)
