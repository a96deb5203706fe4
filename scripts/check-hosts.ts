/** `npm run check:hosts`: the built site on the web servers that are installed here. */
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {sharedOptions} from './cli/command.ts'
import {useFolders} from './cli/folders.ts'
import {CommandError, runCommand} from './cli/run.ts'
import {caddy} from './deploy/hosts/caddy.ts'
import {checkHost, type Check} from './deploy/hosts/checks.ts'
import {nginx} from './deploy/hosts/nginx.ts'
import {freePort, withServer, type Host} from './deploy/hosts/server.ts'

await runCommand(
  {
    name: 'npm run check:hosts',
    summary:
      'Serves the built site with nginx and Caddy, where they are installed, and checks what they answer.',
    options: {content: sharedOptions.content, out: sharedOptions.out}
  },
  async (values) => {
    const {out} = useFolders(values)
    if (!existsSync(join(out, 'index.html'))) {
      throw new CommandError(`There is no site at ${out}. Run \`npm run build\` first.`)
    }
    let wrong = 0
    for (const host of [nginx, caddy]) wrong += report(host, await answersOf(host, out))
    if (wrong > 0) throw new CommandError(`${wrong} answers were wrong.`)
  }
)

/** `undefined` when the host is not installed. */
async function answersOf(host: Host, out: string): Promise<Check[] | undefined> {
  if (!host.isInstalled()) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'host-'))
  const port = await freePort()
  try {
    return await withServer(host.command(out, port, folder), port, (address) =>
      checkHost(address, out)
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Prints what was found; returns how many answers were wrong. */
function report({name}: Host, checks: readonly Check[] | undefined): number {
  if (!checks) {
    console.log(`${name}: not run (it is not installed here)`)
    return 0
  }
  const problems = checks.filter(({problem}) => problem !== undefined)
  console.log(`${name}: ${checks.length - problems.length} of ${checks.length} right`)
  for (const {what, problem} of problems) console.log(`  ${what}: ${problem ?? ''}`)
  return problems.length
}
