/** nginx with the configuration that comes with Dateline. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {runs, type Host} from './server.ts'

const configuration = resolve(import.meta.dirname, '../nginx.conf')

export const nginx: Host = {
  name: 'nginx',
  isInstalled: () => runs('nginx', '-v'),
  command(site, port, folder) {
    const own = readFileSync(configuration, 'utf8')
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
      .replace('root /usr/share/nginx/html', `root ${site}`)
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${join(folder, kind)};`
    )
    const path = join(folder, 'nginx.conf')
    mkdirSync(folder, {recursive: true})
    writeFileSync(
      path,
      [
        'daemon off;',
        `pid ${join(folder, 'pid')};`,
        'error_log stderr;',
        'events {}',
        `http { access_log off; ${temporary.join(' ')}`,
        own,
        '}'
      ].join('\n')
    )
    return ['nginx', '-c', path, '-p', folder]
  }
}
