/** The checks that keep what is not an article text out of the archive, with what to do about it. */
import type {Rendition} from '../../../src/archive-folder/decode.ts'

/** A file above this many bytes is set aside before any pattern runs on it. */
export const maximumBytes = 2_000_000
/** A saved page or mail may hold pictures besides its text. */
export const maximumPageBytes = 50_000_000
/** A file of many articles. */
export const maximumContainerBytes = 200_000_000
/** The text of one article has at most so many characters, whatever the file. */
const maximumCharacters = 2_000_000

export interface Refusal {
  readonly rule: string
  readonly reason: string
  readonly fix: string
}

/** Thrown by what takes a document apart, when the document cannot become an article. */
export class RefusedDocument extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.reason)
    this.refusal = refusal
  }
}

/** A document of more text than one article has. */
export function refuseLongText(text: string): void {
  if (text.length <= maximumCharacters) return
  throw new RefusedDocument({
    rule: 'quarantine/too-large',
    reason: `It holds more than ${maximumCharacters} characters of text.`,
    fix: 'Split it into one file an article.'
  })
}

/** What tells of the rest of a file of several articles that breaks off. */
export const refuseBroken = (
  reason: string,
  fix = 'Get the whole file; the articles that are there stay as they are.'
): Refusal => ({rule: 'quarantine/broken-off', reason, fix})

/** Why a picture is set aside that has no text of its name beside it. */
export function refusePicture(path: string): Refusal {
  const name = path.replace(/^.*\//, '').replace(/\.[^.]+$/, '')
  return {
    rule: 'quarantine/picture-without-text',
    reason: 'This is a picture, and no text of the same name is beside it.',
    fix: `Put its text beside it as ${name}.txt.`
  }
}

const magics: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP or Office file'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00FF\u00D8\u00FF', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u001F\u008B', 'a gzip file'],
  ['{\\rtf', 'an RTF document'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Office document']
]

/** Why these bytes are set aside before they are decoded, if they are. */
export function refuseBytes(bytes: Uint8Array, most = maximumBytes): Refusal | undefined {
  const tooLarge = refuseSize(bytes, most)
  if (tooLarge) return tooLarge
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const magic = magics.find(([signature]) => head.startsWith(signature))
  if (!magic) return undefined
  return {
    rule: 'quarantine/not-text',
    reason: `The file is ${magic[1]}, whatever its name says.`,
    fix: 'Save its text as a .txt file in UTF-8.'
  }
}

/** Why a file of this size is set aside, if it is. */
export function refuseSize(bytes: Uint8Array, most: number): Refusal | undefined {
  if (bytes.length <= most) return undefined
  const one = most === maximumContainerBytes ? 'a file of this format' : 'one article'
  return {
    rule: 'quarantine/too-large',
    reason: `The file has ${bytes.length} bytes; ${one} has at most ${most}.`,
    fix:
      most === maximumContainerBytes
        ? 'Split it into several files.'
        : 'Split it into one file an article.'
  }
}

/** Control characters that no text has, and the sign of bytes that could not be read. */
const controlCharacters = /[\0-\x08\x0E-\x1F\uFFFD]/g
/** A few strays among letters, such as a NUL that a program left, make no text unreadable. */
const mostStrays = 4
const fewestLetters = 5

const areStrays = (text: string, controls: number) =>
  controls <= mostStrays && (text.match(/\p{L}/gu)?.length ?? 0) >= controls * fewestLetters

/** Why this text is set aside, if it is. */
export function refuseText({text}: Pick<Rendition, 'text'>): Refusal | undefined {
  if (text.replace(/[\s\0\uFEFF\u200B-\u200F\u2060]/g, '') === '') {
    return {
      rule: 'quarantine/empty',
      reason: 'It holds no text.',
      fix: 'Save the article again, or remove the file.'
    }
  }
  if (text.length > maximumCharacters) {
    return {
      rule: 'quarantine/too-large',
      reason: `Its text has ${text.length} characters; one article has at most ${maximumCharacters}.`,
      fix: 'Split it into one file an article.'
    }
  }
  const controls = text.match(controlCharacters)?.length ?? 0
  const unreadable = text.match(/\uFFFD/g)?.length ?? 0
  if (areStrays(text, controls)) return undefined
  if (controls <= text.length * 0.01 && unreadable <= text.length * 0.005) return undefined
  return {
    rule: 'quarantine/not-text',
    reason: `${controls} of its ${text.length} characters are control characters or unreadable.`,
    fix: 'Save its text as a .txt file in UTF-8.'
  }
}
