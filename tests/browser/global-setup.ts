/** Builds the sites that the browser tests look at, once, and serves them until the last test. */
import {serve, type RunningServer} from '../../scripts/serve/server.ts'
import * as temporaryFolder from '../temporary-folder.ts'
import {buildSite, makeArchives} from './archives.ts'

/** A build keeps hardly more than one processor busy. */
const atOnce = 2

export default async function setUp(): Promise<() => Promise<void>> {
  temporaryFolder.setup()
  const servers: RunningServer[] = []
  const archives = makeArchives().values()
  const buildOneByOne = async () => {
    for (const {name, content, out, base, options} of archives) {
      await buildSite(content, out, options)
      const server = await serve(out, base)
      servers.push(server)
      process.env[`SITE_${name.toUpperCase()}`] = server.address
      process.env[`FOLDER_${name.toUpperCase()}`] = out
    }
  }
  await Promise.all(Array.from({length: atOnce}, buildOneByOne))
  return async () => {
    for (const server of servers) await server.close()
    temporaryFolder.teardown()
  }
}
