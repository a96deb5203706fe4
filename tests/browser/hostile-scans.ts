/** Pictures beside texts, and some that are no scans. */
import {pdf} from '../normalize/pdf-file.ts'
import {png} from '../tiny-pictures.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.attacked = true"/>'

export const hostileScans: Readonly<Record<string, string | Uint8Array>> = {
  'dated-1.png': png('', 300, 400),
  'dated-2.png': png('', 301, 402),
  'dated.pdf': pdf([[{x: 50, y: 700, text: 'Peres speaks in Baku'}]]),
  // No picture at all, by its bytes.
  'scripts.jpg': '<script>globalThis.attacked = true</script>',
  'undated.svg': svg,
  'alone/<img src=x onerror=globalThis.attacked=1>.png': png('', 1, 1)
}
