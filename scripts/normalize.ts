/** `npm run normalize`: sources to articles, evidence and events. */
import {archivePaths} from '../src/archive-folder/paths.ts'
import {formatProblem} from '../src/lib/problem.ts'
import {sharedOptions} from './cli/command.ts'
import {useFolders} from './cli/folders.ts'
import {CommandError, runCommand} from './cli/run.ts'
import {normalizeArchive} from './normalize/archive.ts'
import {loadReference} from './normalize/reference.ts'
import {readSource, sourcePaths} from './normalize/sources.ts'
import {summarize} from './normalize/summary.ts'
import {write} from './normalize/write.ts'

const {content, strict} = sharedOptions

await runCommand(
  {
    name: 'npm run normalize',
    summary: 'Turns the sources into articles, evidence and events.',
    options: {content, strict}
  },
  (values) => {
    const {content: folder} = useFolders(values)
    const {sources} = archivePaths(folder)
    const {reference, problems} = loadReference(folder)
    // With a broken table, names would be missing from every article: nothing is written then.
    if (problems.length > 0) throw new CommandError(problems.map(formatProblem).join('\n'))
    const files = sourcePaths(sources).map((path) => readSource(sources, path))
    const archive = normalizeArchive(files, reference)
    const written = write(folder, archive)
    for (const line of summarize(archive, written)) console.log(line)
    if (values['strict'] === true && archive.quarantined.length > 0) {
      throw new CommandError('Sources were set aside, and --strict makes that an error.')
    }
  }
)
