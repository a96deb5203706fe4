/** `npm run new`: the folder of a new archive. */
import {join, resolve} from 'node:path'
import {typedIn} from './cli/report.ts'
import {runCommand} from './cli/run.ts'
import {shellWord} from './cli/shell-word.ts'
import {makeArchive} from './new/make-archive.ts'

await runCommand(
  {
    name: 'npm run new',
    summary:
      'Makes the folder of a new archive: its settings, each with a comment, and one sample text.\nNothing is ever overwritten.',
    positionals: {
      value: 'DIR',
      help: 'The folder to make; it may be there if it is empty',
      least: 1,
      most: 1
    },
    options: {}
  },
  (_, [name = '']) => {
    const folder = resolve(typedIn(), name)
    for (const path of makeArchive(folder)) console.log(`Wrote ${join(folder, path)}`)
    console.log(`\nShow it with: npm start -- --content ${shellWord(name)}`)
    console.log(
      `Then put texts into ${join(name, 'sources')}, and name the archive in ${join(name, 'archive.yaml')}.`
    )
  }
)
