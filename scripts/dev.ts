/** `npm run dev`: shows the site while sources, corrections, tables and code are being edited. */
import {sharedOptions} from './cli/command.ts'
import {useFolders} from './cli/folders.ts'
import {readPort} from './cli/port.ts'
import {CommandError, runCommand} from './cli/run.ts'
import {normalize} from './cli/step.ts'
import {startAstro} from './serve/astro-dev.ts'
import {watchArchive} from './serve/watch.ts'

const {content, port} = sharedOptions

await runCommand(
  {
    name: 'npm run dev',
    summary: 'Shows the site on this computer and follows changes to the archive and the code.',
    options: {content, port: {...port, help: 'Port to listen on. Default: 4321'}}
  },
  async (values) => {
    const folders = useFolders(values)
    await normalize()
    const server = startAstro(readPort(values) ?? 4321)
    const watcher = watchArchive(folders.content, async (change) => {
      try {
        await normalize()
        if (change === 'settings') await server.restart()
        else server.tell('archive-changed')
      } catch (error) {
        // The page stays as it was until the archive is mended.
        if (!(error instanceof CommandError)) throw error
        console.error(error.message)
        server.tell('archive-stopped')
      }
    })
    process.exitCode = await server.ended
    watcher.close()
  }
)
