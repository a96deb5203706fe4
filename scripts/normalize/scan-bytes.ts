/** Whether a file that is named as a scan is one, by its bytes. */
import {endingOf, scanTypes} from '../../src/archive-folder/scans.ts'
import {isDamaged} from './picture-damage.ts'
import {extentOf, type ScanKind} from './picture-ends.ts'
import type {Refusal} from './read/quarantine.ts'
import type {SourceFile} from './stages.ts'

/** How the bytes of a kind begin, what it is called, and the ending it is to have. */
const kinds: readonly {
  readonly kind: ScanKind
  readonly title: string
  readonly ending: string
  readonly begins: RegExp
}[] = [
  {kind: 'jpeg', title: 'JPEG picture', ending: '.jpg', begins: /^\xff\xd8\xff/},
  {kind: 'png', title: 'PNG picture', ending: '.png', begins: /^\x89PNG\r\n\x1a\n/},
  {kind: 'webp', title: 'WebP picture', ending: '.webp', begins: /^RIFF[^]{4}WEBP/},
  {kind: 'gif', title: 'GIF picture', ending: '.gif', begins: /^GIF8[79]a/},
  {kind: 'tiff', title: 'TIFF picture', ending: '.tif', begins: /^(?:II[*+]\0|MM\0[*+])/},
  // Programs that read PDF find its beginning within so many bytes.
  {kind: 'pdf', title: 'PDF', ending: '.pdf', begins: /^[^]{0,1019}%PDF-/}
]

/** An SVG begins with its element: a page can hold one too. */
const svg =
  /^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*>|<!--(?:(?!-->)[^])*-->|<!doctype\s+svg(?:[^>[]|\[[^\]]*\])*>)*<svg[\s>]/i

/** Pictures that browsers or readers of the archive would not see. */
const otherPictures: readonly (readonly [string, RegExp])[] = [
  ['a HEIF or AVIF picture', /^[^]{4}ftyp(?:hei|hev|mif1|msf1|avi)/],
  ['an SVG picture, which can hold scripts', svg],
  ['a BMP picture', /^BM[^]{4}\0\0\0\0/]
]

const headLength = 1_024
const saveAs = 'Save it as a .jpg, .png, .webp or .pdf file.'
const copyAgain = 'Copy it here again from where it came from.'

/** What bytes are that are of no kind of scan, and what to do. */
function otherThing(head: string): {what: string; fix: string} {
  if (head === '') return {what: 'it is empty', fix: copyAgain}
  const other = otherPictures.find(([, begins]) => begins.test(head))
  if (other) return {what: `it is ${other[0]}`, fix: saveAs}
  if (/[\0-\x08\x0e-\x1f]/.test(head)) return {what: 'it is no picture that is known', fix: saveAs}
  return {
    what: 'it holds text',
    fix: 'If that is an article, give the file the ending of its kind, as .txt or .html, and a name of its own; else save the picture again.'
  }
}

const notShown = 'so no page shows it.'

const bufferOf = ({bytes}: SourceFile) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The kind that bytes are of, by how they begin. */
const kindOf = (head: string) => kinds.find(({begins}) => begins.test(head))

/** Why a file that is named as a scan is none that can be shown; `undefined` when it is one. */
export function refuseScan(file: SourceFile): Refusal | undefined {
  const {path} = file
  const bytes = bufferOf(file)
  const head = bytes.toString('latin1', 0, headLength)
  const found = kindOf(head)
  if (!found) {
    const {what, fix} = otherThing(head)
    return {
      rule: 'quarantine/no-scan',
      reason: `Its name says that this is a picture or a PDF, but ${what}, ${notShown}`,
      fix
    }
  }
  const {kind, title, ending} = found
  if (scanTypes[ending]?.shown !== scanTypes[endingOf(path)]?.shown) {
    const name = path.replace(/^.*\//, '')
    return {
      rule: 'quarantine/scan-misnamed',
      reason: `This is a ${title}, whatever its name says, ${notShown}`,
      fix: `Name it ${name.slice(0, name.length - endingOf(name).length)}${ending}.`
    }
  }
  if (extentOf[kind](bytes) !== 'nothing') return undefined
  return {
    rule: 'quarantine/scan-broken-off',
    reason: `This ${title} breaks off before there is anything to show, ${notShown}`,
    fix: copyAgain
  }
}

/** Rule of the notice on a scan that is shown, and of which a part may be missing. */
export type ScanFault = 'issue/scan-without-end' | 'issue/scan-damaged'

/** What a curator should know of a scan that can be shown; `undefined` when it is whole. */
export function faultOf(file: SourceFile): ScanFault | undefined {
  const bytes = bufferOf(file)
  const found = kindOf(bytes.toString('latin1', 0, headLength))
  if (!found) return undefined
  if (extentOf[found.kind](bytes) === 'without-end') return 'issue/scan-without-end'
  return isDamaged[found.kind](bytes) ? 'issue/scan-damaged' : undefined
}
