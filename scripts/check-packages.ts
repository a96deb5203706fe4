/** `npm run check:packages`: the licenses of all packages, and what is known against them. */
import {join} from 'node:path'
import {countOf} from '../src/lib/count-of.ts'
import {projectFolder} from './cli/folders.ts'
import {CommandError, runCommand} from './cli/run.ts'
import {readAudit} from './packages/advisories.ts'
import {licenseProblem} from './packages/license-policy.ts'
import {lockedPackages} from './packages/lock-file.ts'
import {npmOutput} from './packages/npm.ts'

/** Severities that a site should not be built with. */
const grave: ReadonlySet<string> = new Set(['high', 'critical'])

await runCommand(
  {
    name: 'npm run check:packages',
    summary:
      'Checks the license of every package in the lock file, and asks the registry for known advisories.',
    options: {}
  },
  () => {
    const wrong = [...reportLicenses(), ...reportAdvisories()]
    if (wrong.length > 0) throw new CommandError(wrong.join('\n'))
  }
)

/** Prints what was looked at; gives what is wrong. */
function reportLicenses(): string[] {
  const packages = lockedPackages(join(projectFolder, 'package-lock.json'))
  const problems = packages.flatMap((one) => licenseProblem(one) ?? [])
  console.log(`licenses: ${packages.length - problems.length} of ${packages.length} are allowed`)
  return problems
}

function reportAdvisories(): string[] {
  const advisories = readAudit(npmOutput('audit', '--json'))
  if (advisories.kind === 'not run') {
    console.log(`advisories: not run (${advisories.why})`)
    return []
  }
  console.log(`advisories: ${countOf(advisories.found.length, 'package')}`)
  for (const {name, severity} of advisories.found) console.log(`  ${name}: ${severity}`)
  return advisories.found
    .filter(({severity}) => grave.has(severity))
    .map(({name, severity}) => `${name} has a known advisory (${severity})`)
}
