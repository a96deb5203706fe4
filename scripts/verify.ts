/** `npm run verify`: whether the files of a bag, or of an archive folder, are those that were recorded. */
import {existsSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {archivePaths} from '../src/archive-folder/paths.ts'
import {countOf} from '../src/lib/count-of.ts'
import {report, typedIn} from './cli/report.ts'
import {CommandError, runCommand} from './cli/run.ts'
import {checkArchive} from './exports/archive-check.ts'
import {hashOf} from './exports/fixity.ts'
import {checkRegister} from './curate/register-check.ts'
import {bagFiles, bagProblems, bagWithheld} from './exports/bag-check.ts'

await runCommand(
  {
    name: 'npm run verify',
    summary:
      'Compares files with their recorded SHA-256: every file of a bag with its manifests, or the sources\nand records of an archive folder with the hashes in the records and in the register of\naccessions. Names what is withheld.',
    positionals: {
      value: 'FOLDER',
      help: 'A bag, or an archive folder such as content',
      least: 1,
      most: 1
    },
    options: {}
  },
  (_values, [name = '']) => {
    const folder = resolve(typedIn(), name)
    const {files, withheld, problems} = check(folder)
    const failed = problems.length > 0
    const lines = failed
      ? [...problems, `${countOf(problems.length, 'problem')} in ${folder}.`]
      : [`${countOf(files, 'file')}, all as recorded.`]
    const notThere = withheld.map(({path, sha256}) => `Withheld: ${path}, SHA-256 ${sha256}.`)
    report({lines: [...notThere, ...lines], failed})
  }
)

interface Check {
  /** Files whose hash was compared. */
  readonly files: number
  /** Files of texts that are withheld. */
  readonly withheld: readonly {readonly path: string; readonly sha256: string}[]
  readonly problems: readonly string[]
}

function check(folder: string): Check {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommandError(`There is no folder at ${folder}.`)
  }
  // A bag that has lost one of the two is a damaged bag.
  if (['bagit.txt', 'manifest-sha256.txt'].some((name) => existsSync(join(folder, name)))) {
    return {
      files: bagFiles(folder),
      withheld: bagWithheld(folder),
      problems: bagProblems(folder)
    }
  }
  if (!existsSync(archivePaths(folder).articles)) {
    throw new CommandError(
      `${folder} is neither a bag (it has no bagit.txt) nor an archive folder with articles.`
    )
  }
  const {sources, withheld, problems} = checkArchive(folder)
  const register = checkRegister(folder, hashOf)
  // What the record of a file says of it, the register need not say again.
  const more = register.problems.filter(
    ({path}) =>
      path === undefined ||
      !problems.some((one) => [' ', ','].some((next) => one.startsWith(path + next)))
  )
  return {
    files: new Set([...sources, ...register.held]).size,
    withheld,
    problems: [...problems, ...more.map(({say}) => say)]
  }
}
