/** The smallest part of an input that still shows what is wrong. */

/** Lines with their ends, then single bytes: most of an input has nothing to do with a defect. */
const cuts: readonly ((bytes: Buffer) => Buffer[])[] = [
  (bytes) =>
    bytes
      .toString('latin1')
      .split(/(?<=\n)/)
      .map((line) => Buffer.from(line, 'latin1')),
  (bytes) => [...bytes].map((byte) => Buffer.from([byte]))
]

/**
 * Leaves out parts, half of them at first and then smaller ones, for as long as `fails` holds of the
 * rest. Asks at most `tries` times.
 */
export async function shrink(
  bytes: Uint8Array,
  fails: (bytes: Uint8Array) => Promise<boolean>,
  tries: number
): Promise<Uint8Array> {
  let left = tries
  let smallest = Buffer.from(bytes)
  for (const cut of cuts) {
    let parts = cut(smallest)
    for (
      let size = Math.ceil(parts.length / 2);
      size >= 1;
      size = size === 1 ? 0 : Math.ceil(size / 2)
    ) {
      for (let at = 0; at < parts.length && left > 0; left -= 1) {
        const fewer = [...parts.slice(0, at), ...parts.slice(at + size)]
        if (await fails(Buffer.concat(fewer))) parts = fewer
        else at += size
      }
    }
    smallest = Buffer.concat(parts)
  }
  return smallest
}
