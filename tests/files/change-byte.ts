import {readFileSync, writeFileSync} from 'node:fs'

/** Changes one bit in the middle of a file. */
export function changeByte(path: string): void {
  const bytes = readFileSync(path)
  bytes[bytes.length >> 1]! ^= 1
  writeFileSync(path, bytes)
}
