/** Builds the sites that the browser tests look at, once, and serves them until the last test. */
import {serve, type RunningServer} from '../../scripts/serve/server.ts'
import * as temporaryFolder from '../temporary-folder.ts'
import {buildSite, makeArchives} from './archives.ts'

export default async function setUp(): Promise<() => Promise<void>> {
  temporaryFolder.setup()
  const servers: RunningServer[] = []
  // One after another: Astro keeps its generated types in one place.
  for (const {name, content, out, base, options} of makeArchives()) {
    await buildSite(content, out, options)
    const server = await serve(out, base)
    servers.push(server)
    process.env[`SITE_${name.toUpperCase()}`] = server.address
    process.env[`FOLDER_${name.toUpperCase()}`] = out
  }
  return async () => {
    for (const server of servers) await server.close()
    temporaryFolder.teardown()
  }
}
