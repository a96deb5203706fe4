/** Corrections whose texts try to be something else than text. */
import {createHash} from 'node:crypto'
import {stringify} from 'yaml'
import {hostileSources} from './hostile-sources.ts'

const attack = `<script>globalThis.attacked = true</script>`
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

export const hostileCorrections: Readonly<Record<string, string>> = {
  'scripts.yaml': stringify({
    forSha256: sha256(hostileSources['scripts.txt'] ?? ''),
    entries: [
      {
        set: {subjects: [attack, '"><svg onload="globalThis.attacked = true">'], page: attack},
        text: [
          {quote: 'The plutonium stayed where it was', read: `The ${attack} [x](javascript:1)`}
        ],
        segments: [{quote: 'a link', class: 'subhead'}],
        why: attack,
        by: attack,
        cite: 'javascript:globalThis.attacked=true',
        on: '2026-05-03'
      },
      {set: {section: null}, why: 'Known.', cite: 'https://example.org/"><b>', on: '2026-05-04'}
    ]
  }),
  'nowhere.yaml': stringify({
    forSha256: 'a'.repeat(64),
    entries: [{set: {title: attack}, why: attack, on: '2026-05-04'}]
  })
}
