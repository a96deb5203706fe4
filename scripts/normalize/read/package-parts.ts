/** The parts of a ZIP package, as Office files are, taken out within limits. */
import {Unzip, UnzipInflate, type UnzipFile} from 'fflate'
import {RefusedDocument} from './quarantine.ts'

/** A file above this many bytes is set aside unopened; pictures in a document make it large. */
const maximumPackageBytes = 50_000_000
/** Wanted parts may unpack to so many bytes together: the markup of several hundred pages. */
export const maximumUnpackedBytes = 10_000_000
/** A package has at most so many parts. */
const maximumParts = 5_000
/** Packed bytes that are unpacked in one go, so that limits are looked at in between. */
const stretch = 16_384

const tooLarge = (reason: string) =>
  new RefusedDocument({
    rule: 'quarantine/too-large',
    reason,
    fix: 'Save its text as a .txt file in UTF-8, one file an article.'
  })

/** Takes chunks of the parts, and throws as soon as they are too many. */
class Limits {
  #bytes = 0
  #parts = 0

  part(): void {
    this.#parts += 1
    if (this.#parts > maximumParts) throw tooLarge(`It has more than ${maximumParts} parts.`)
  }

  chunk({length}: Uint8Array): void {
    this.#bytes += length
    if (this.#bytes <= maximumUnpackedBytes) return
    throw tooLarge(`It unpacks to more than ${maximumUnpackedBytes} bytes.`)
  }
}

/** Collects the chunks of one part. */
function collect(part: UnzipFile, chunks: Uint8Array[], limits: Limits): void {
  part.ondata = (error, chunk) => {
    if (error) throw error
    limits.chunk(chunk)
    chunks.push(chunk)
  }
  part.start()
}

/** What is taken out of a package. */
export interface PackageParts {
  /** Name → bytes of the parts that are wanted; where it breaks off, of the last one the beginning. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** The package ends, or cannot be unpacked any further, within one of its parts. */
  readonly isBrokenOff: boolean
}

/**
 * The parts that are wanted. What the package says of its sizes is not believed: bytes are counted as they
 * come. Throws `RefusedDocument` at a limit, another error when nothing can be taken out.
 */
export function packageParts(bytes: Uint8Array, wanted: (name: string) => boolean): PackageParts {
  if (bytes.length > maximumPackageBytes) throw tooLarge(`The file has ${bytes.length} bytes.`)
  const parts = new Map<string, Uint8Array[]>()
  const limits = new Limits()
  const unzip = new Unzip((part) => {
    limits.part()
    if (!wanted(part.name)) return
    const chunks: Uint8Array[] = []
    parts.set(part.name, chunks)
    collect(part, chunks, limits)
  })
  unzip.register(UnzipInflate)
  let isBrokenOff = false
  try {
    for (let at = 0; at < bytes.length; at += stretch) {
      unzip.push(bytes.subarray(at, at + stretch), at + stretch >= bytes.length)
    }
  } catch (error) {
    if (error instanceof RefusedDocument || parts.size === 0) throw error
    isBrokenOff = true
  }
  const whole = [...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)] as const)
  return {parts: new Map(whole), isBrokenOff}
}
