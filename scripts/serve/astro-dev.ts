/** Astro's development server, which can be started afresh: it reads settings and tables only once. */
import {spawn, type ChildProcess} from 'node:child_process'
import {join} from 'node:path'
import {projectFolder} from '../cli/folders.ts'

export interface DevServer {
  /** Stops it and starts it again on the same port; an open page reconnects by itself. */
  readonly restart: () => Promise<void>
  /** Tells it that the generated files were brought up to date, or could not be. */
  readonly tell: (news: 'archive-changed' | 'archive-stopped') => void
  /** Resolves when the server has ended for another reason than a restart. */
  readonly ended: Promise<number>
}

/** Starts `astro dev` on `port`. */
export function startAstro(port: number): DevServer {
  const {promise: ended, resolve: end} = Promise.withResolvers<number>()
  let restarting = false
  let current = launch()

  function launch(): ChildProcess {
    const child = spawn(
      process.execPath,
      [join(projectFolder, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)],
      {
        cwd: projectFolder,
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
        // It works without a network, and asks nobody for newer versions of itself.
        env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true'}
      }
    )
    child.once('exit', (code) => {
      if (!restarting) end(code ?? 0)
    })
    return child
  }
  // A terminal tells the whole group; anything else tells only this process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => current.kill(signal))
  }
  return {
    ended,
    tell(news) {
      if (current.connected) current.send(news)
    },
    async restart() {
      const gone = new Promise((done) => current.once('exit', done))
      restarting = true
      current.kill()
      await gone
      restarting = false
      current = launch()
    }
  }
}
