/** `npm start`: builds the site and serves it on this computer. */
import {sharedOptions} from './cli/command.ts'
import {useFolders} from './cli/folders.ts'
import {readPort} from './cli/port.ts'
import {runCommand} from './cli/run.ts'
import {buildSite} from './cli/site.ts'
import {builtLines} from './cli/up-to-date.ts'
import {serve} from './serve/server.ts'

await runCommand(
  {
    name: 'npm start',
    summary: 'Builds the site and serves it on this computer.',
    options: sharedOptions
  },
  async (values) => {
    const port = readPort(values)
    const folders = useFolders(values)
    const site = await buildSite(folders, {strict: values['strict'] === true})
    const {address} = await serve(folders.out, site.base, port)
    for (const line of site.receipt) console.log(line)
    for (const line of builtLines(folders.out, site)) console.log(line)
    console.log(`${address} (Ctrl+C stops it)`)
  }
)
