/** `npm run join`: one site of the parts that `npm run build -- --shard` made. */
import {resolve} from 'node:path'
import {sharedOptions} from './cli/command.ts'
import {useFolders} from './cli/folders.ts'
import {typedIn} from './cli/report.ts'
import {runCommand} from './cli/run.ts'
import {joinSite} from './cli/shards.ts'
import {builtLines} from './cli/up-to-date.ts'

const {content, out, strict} = sharedOptions
const compress = {
  type: 'boolean',
  help: 'Put compressed files beside the others, for servers that send them'
} as const

await runCommand(
  {
    name: 'npm run join',
    summary: 'Makes one site of the parts that `npm run build -- --shard I/N` made of the archive.',
    positionals: {value: 'DIR…', help: 'The folders of all parts, in any order', least: 1},
    options: {content, out, strict, compress}
  },
  async (values, parts) => {
    const folders = useFolders(values)
    const site = await joinSite(
      folders,
      parts.map((part) => resolve(typedIn(), part)),
      {strict: values['strict'] === true, compress: values['compress'] === true}
    )
    for (const line of [...site.receipt, ...builtLines(folders.out, site)]) console.log(line)
  }
)
