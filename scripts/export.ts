/** `npm run export`: the whole archive, from the sources to the built site, for another archive to keep. */
import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {countOf} from '../src/lib/count-of.ts'
import {sharedOptions} from './cli/command.ts'
import {contains, projectFolder, useFolders, type Folders} from './cli/folders.ts'
import {typedIn} from './cli/report.ts'
import {CommandError, runCommand} from './cli/run.ts'
import {writeDeposit} from './exports/deposit.ts'
import {replaceFile} from './files/replace-file.ts'
import {billOfMaterials} from './packages/bill-of-materials.ts'
import {loadArchive} from './search/archive.ts'

await runCommand(
  {
    name: 'npm run export',
    summary:
      'Puts the archive into a bag (BagIt, RFC 8493): the archive folder, the tables of names and the\nbuilt site, with the SHA-256 of every file. `npm run verify -- DIR` checks it later.',
    options: {
      bag: {type: 'string', value: 'DIR', help: 'The bag to write; nothing may be there'},
      sbom: {
        type: 'string',
        value: 'FILE',
        help: 'Instead of a bag, the packages of this project as a CycloneDX bill of materials'
      },
      content: sharedOptions.content,
      out: {...sharedOptions.out, help: 'The built site. Default: dist'}
    }
  },
  (values) => {
    const bill = values['sbom']
    if (typeof bill === 'string') return writeBill(resolve(typedIn(), bill))
    const name = values['bag']
    if (typeof name !== 'string') throw new CommandError('--bag DIR or --sbom FILE is needed.')
    const folders = useFolders(values)
    const bag = resolve(typedIn(), name)
    assertFree(bag, folders)
    const archive = loadArchive(folders.content)
    assertBuilt(folders, archive.hash)
    const authorities = join(projectFolder, 'src/authorities')
    writeDeposit(bag, archive, {content: folders.content, site: folders.out, authorities})
    console.log(`Wrote ${bag}. \`npm run verify -- ${name}\` checks it.`)
  }
)

function writeBill(path: string): void {
  const bill = billOfMaterials()
  replaceFile(path, `${JSON.stringify(bill, null, 2)}\n`)
  console.log(`Wrote ${path}: ${countOf(bill.components.length, 'package')}.`)
}

function assertFree(bag: string, {content, out}: Folders): void {
  if (existsSync(bag)) {
    throw new CommandError(`There is something at ${bag} already. Choose another folder.`)
  }
  for (const folder of [content, out]) {
    if (contains(folder, bag)) {
      throw new CommandError(`A bag cannot go into what it holds: ${bag} is in ${folder}.`)
    }
  }
}

/** A bag of records and of a site that shows others would say two things. */
function assertBuilt({out}: Folders, hash: string): void {
  const record = join(out, 'archive.json')
  if (!existsSync(record)) {
    throw new CommandError(
      `There is no built site at ${out}. Run \`npm run build\` first, or name the folder of the site with --out DIR.`
    )
  }
  const built = JSON.parse(readFileSync(record, 'utf8')) as {readonly hash?: unknown}
  if (built.hash !== hash) {
    throw new CommandError(
      `The site at ${out} was built of other records than the archive holds. Run \`npm run build\` first, or name the folder of its own site with --out DIR.`
    )
  }
}
