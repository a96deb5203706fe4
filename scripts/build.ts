/** `npm run build`: sources to a site that can be uploaded as it is. */
import {sharedOptions, type OptionValues} from './cli/command.ts'
import {keepCompiledProgram} from './cli/compiled-program.ts'
import {useFolders} from './cli/folders.ts'
import {runCommand} from './cli/run.ts'
import {shellWord} from './cli/shell-word.ts'

const {content, out, strict} = sharedOptions
const shard = {
  type: 'string',
  value: 'I/N',
  help: 'Make the I-th of N parts, for `npm run join`'
} as const
const compress = {
  type: 'boolean',
  help: 'Put compressed files beside the others, for servers that send them'
} as const
const clean = {
  type: 'boolean',
  help: 'Make everything anew, whatever an earlier build left'
} as const
const portable = {
  type: 'boolean',
  help: 'Make a site that is read without a server, from a folder or a stick'
} as const

await runCommand(
  {
    name: 'npm run build',
    summary: 'Normalizes the sources, renders the site and indexes it for search.',
    options: {content, out, strict, compress, portable, clean, shard}
  },
  async (values) => {
    const folders = useFolders(values)
    keepCompiledProgram()
    if (typeof values['shard'] === 'string') {
      const {buildShard} = await import('./cli/shards.ts')
      return buildShard(folders, values)
    }
    const [{buildSite}, {builtLines}] = await Promise.all([
      import('./cli/site.ts'),
      import('./cli/up-to-date.ts')
    ])
    const isPortable = values['portable'] === true
    const site = await buildSite(folders, {
      strict: values['strict'] === true,
      compress: values['compress'] === true,
      portable: isPortable,
      clean: values['clean'] === true
    })
    for (const line of site.receipt) console.log(line)
    for (const line of builtLines(folders.out, site)) console.log(line)
    console.log(
      isPortable
        ? 'Open index.html in it; the folder can be copied anywhere.'
        : `Upload it to any static host, below ${site.base}; \`${startCommand(values)}\` shows it here.`
    )
  }
)

/** Of the same archive: without its folder, another would be built. */
function startCommand({content: folder}: OptionValues): string {
  return typeof folder === 'string' ? `npm start -- --content ${shellWord(folder)}` : 'npm start'
}
