/** `npm run normalize`: sources to articles, evidence and events. */
import {cacheFolder} from '../src/archive-folder/cache-folder.ts'
import {archivePaths} from '../src/archive-folder/paths.ts'
import {formatProblem, type Problem} from '../src/lib/problem.ts'
import {sharedOptions} from './cli/command.ts'
import {useFolders} from './cli/folders.ts'
import {CommandError, runCommand} from './cli/run.ts'
import {ArchiveNormalizer, type NormalizedArchive} from './normalize/archive.ts'
import {circumstances} from './normalize/cache/circumstances.ts'
import {openDraftCache} from './normalize/cache/draft-cache.ts'
import {loadReference} from './normalize/reference.ts'
import {readScans} from './normalize/scans.ts'
import {listSources, readSource} from './normalize/sources.ts'
import {summarize} from './normalize/summary.ts'
import {write} from './normalize/write.ts'

const {content, strict} = sharedOptions

const contradictions = new Set([
  'issue/dates-disagree',
  'issue/weekday-disagrees',
  'issue/sources-disagree'
])

await runCommand(
  {
    name: 'npm run normalize',
    summary: 'Turns the sources into articles, evidence and events.',
    options: {content, strict}
  },
  async (values) => {
    const {content: folder} = useFolders(values)
    const {sources} = archivePaths(folder)
    const {reference, problems, wrongCorrections, notices} = loadReference(folder)
    // With a broken table, names would be missing from every article: nothing is written then.
    if (problems.length > 0) refuse([...problems, ...wrongCorrections])
    const {paths, scans, quarantined} = listSources(sources)
    const cache = openDraftCache(
      cacheFolder(folder, 'drafts'),
      circumstances(reference),
      reference.corrections
    )
    const normalizer = new ArchiveNormalizer(reference, quarantined, cache)
    for (const [index, path] of paths.entries()) {
      showProgress(index + 1, paths.length, path)
      await normalizer.add(readSource(sources, path), readScans(sources, scans.get(path)))
    }
    cache.close()
    const archive = normalizer.result()
    // A curator's word that cannot be read would be missing from its article.
    refuse([...wrongCorrections, ...archive.problems])
    const written = write(folder, archive)
    for (const line of summarize(archive, written, notices)) console.log(line)
    if (values['strict'] === true) refuseDoubts(archive)
  }
)

/** Ends the run when a person wrote something wrong; all of it is listed. */
function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new CommandError(problems.map(formatProblem).join('\n'))
}

/** On a terminal: how far it is, and in which file. */
function showProgress(done: number, all: number, path: string): void {
  if (!process.stdout.isTTY) return
  const line = done < all ? `${done} of ${all}  ${path.slice(0, 60)}` : ''
  process.stdout.write(`\r\u001B[K${line}`)
}

/** `--strict`: what was set aside or contradicts itself is an error. */
function refuseDoubts({outcomes, quarantined}: NormalizedArchive): void {
  const contradicting = outcomes.filter(
    ({evidence}) =>
      evidence.conflicts.length > 0 || evidence.issues.some(({rule}) => contradictions.has(rule))
  )
  if (quarantined.length + contradicting.length === 0) return
  throw new CommandError(
    `--strict: ${quarantined.length} sources set aside, ${contradicting.length} articles that contradict themselves.`
  )
}
