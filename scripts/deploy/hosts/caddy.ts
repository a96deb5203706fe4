/** Caddy with the configuration that comes with Dateline. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {runs, type Host} from './server.ts'

const configuration = resolve(import.meta.dirname, '../Caddyfile')

export const caddy: Host = {
  name: 'Caddy',
  isInstalled: () => runs('caddy', 'version'),
  command(site, port, folder) {
    const path = join(folder, 'Caddyfile')
    const own = readFileSync(configuration, 'utf8')
      .replace(/^:8080/m, `http://127.0.0.1:${port}`)
      .replace('{$SITE_ROOT:/srv}', site)
    mkdirSync(folder, {recursive: true})
    writeFileSync(path, `{\n\tadmin off\n\tauto_https off\n}\n${own}`)
    return ['caddy', 'run', '--config', path, '--adapter', 'caddyfile']
  }
}
