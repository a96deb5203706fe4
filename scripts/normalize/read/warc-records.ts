/**
 * The records of a web archive (ISO 28500), each with its whole block. What the header of a record says of
 * its length is checked against where the next record begins, and that is where it ends.
 */
import {AsyncIterReader, WARCParser, type WARCRecord} from 'warcio'
import {isGzip, unpacked} from './gzip.ts'
import {endsInHeader, firstLine, firstLines, firstLinesLength, recordWithin} from './warc-lines.ts'

/** A record that is read to its end. */
export interface FoundRecord {
  readonly record: WARCRecord
  /** Bytes that its header says it has, when it has another number of them, and that number. */
  readonly wrongLength?: {readonly said: string; readonly found: number}
  /** The file ends, or cannot be read any further, within it. */
  readonly isBrokenOff: boolean
}

const lineFeed = 0x0a

/** A copy of bytes costs time: of a file whose lengths are all wrong, the rest would be copied each time. */
const mostCopies = 20

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === lineFeed || byte === 0x0d)

/** Without the empty lines that end a record. */
function trimmed(block: Buffer): Buffer {
  const end = block.toString('latin1', Math.max(0, block.length - 4))
  return block.subarray(0, block.length - (/(?:\r?\n){1,2}$/.exec(end)?.[0].length ?? 0))
}

/** Whether two empty lines stand at the end: what is cut off ends anywhere. */
const endsRecord = (bytes: Buffer) => bytes.toString('latin1', bytes.length - 4) === '\r\n\r\n'

/** A parser that can be told where the next record begins; of itself it believes what headers say. */
class Parser extends WARCParser {
  #next = Buffer.alloc(0)

  /** The lines up to the next record, which are none where the last one has the length it is said to have. */
  async strayLines(): Promise<Buffer> {
    const lines: Uint8Array[] = []
    this.#next = Buffer.alloc(0)
    for (;;) {
      const line = await this._reader.readlineRaw()
      if (line === null) break
      if (firstLine.test(viewOf(line).toString('latin1', 0, firstLinesLength))) {
        // Within a text, such a line begins a record only if a header follows.
        if (lines.every(isBlank) || (await this.#isHeadedBy(line))) {
          this.#next = Buffer.from(line)
          break
        }
      }
      lines.push(line)
    }
    return Buffer.concat(lines)
  }

  /** Whether the line and the one that follows, which stays to be read, begin a record. */
  async #isHeadedBy(line: Uint8Array): Promise<boolean> {
    const second = (await this._reader.readlineRaw()) ?? new Uint8Array()
    this.#unread(second)
    return firstLines.test(Buffer.concat([line, second]).toString('latin1', 0, firstLinesLength))
  }

  #unread(bytes: Uint8Array): void {
    const rest = this._reader._savedChunk ?? new Uint8Array()
    this._reader._savedChunk = null
    this._reader.unread(Buffer.concat([bytes, rest]))
  }

  /** Puts bytes back before the line that begins the next record. */
  putBack(bytes: Buffer): void {
    this.#unread(Buffer.concat([bytes, this.#next]))
    this.#next = Buffer.alloc(0)
  }

  override readToNextRecord(): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.resolve(this.#next as Uint8Array<ArrayBuffer>)
  }
}

/** In pieces: the library copies what is left of a piece with every line that it reads. */
function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  const size = 65_536
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Bytes of its block that are to come, by its header; no number where that has none. */
const limitOf = ({_reader}: WARCRecord) => ('limit' in _reader ? (_reader.limit as number) : 0)

const viewOf = ({buffer, byteOffset, byteLength}: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength)

/**
 * All records of a file in their order, up to where it breaks off. `isCutPacking`: it is packed, and breaks off; so
 * it is unpacked first, as far as that goes, for a record in the last packing can be whole. Throws what the
 * library throws.
 */
export async function* recordsOf(
  bytes: Uint8Array,
  isCutPacking = false
): AsyncGenerator<FoundRecord> {
  const reader = new AsyncIterReader(isCutPacking ? unpacked(bytes) : pieces(bytes))
  const isPacked = isGzip(bytes) && !isCutPacking
  const parser = new Parser(reader)
  let copies = mostCopies * bytes.length
  for (let record = await parser.parse(); record !== null; record = await parser.parse()) {
    const head = reader.getReadOffset() - parser._warcHeadersLength
    const limit = limitOf(record)
    const block = viewOf(await record.readFully(false))
    const strays = await parser.strayLines()
    // What cannot be unpacked comes packed: it is no part of the record.
    const isDamaged = isPacked && reader.compressed === null
    if (block.length + strays.length === 0 && endsInHeader(record)) {
      yield {record, isBrokenOff: true}
      return
    }
    const isSound = limit <= block.length && (isDamaged || isBlank(strays))
    if (isSound) {
      yield {record, isBrokenOff: false}
      if (isDamaged) return
      continue
    }
    const whole = Buffer.concat([block, strays])
    const next = recordWithin(whole)
    copies -= whole.length
    const isCut = limit > block.length && next < 0 && !endsRecord(whole)
    if (isDamaged || isCut || copies < 0) {
      yield {record, isBrokenOff: true}
      return
    }
    if (next >= 0) parser.putBack(whole.subarray(next))
    const own = trimmed(next < 0 ? whole : whole.subarray(0, next))
    record.payload = Uint8Array.from(own)
    const said = record.warcHeader('Content-Length') ?? 'missing'
    yield {record, isBrokenOff: false, wrongLength: {said, found: head + own.length}}
  }
}
