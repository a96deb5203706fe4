/** Bytes that a sentence names. */

const mostNamed = 8

/** The first of a list of bytes such as `F1 E1`: `F1 E1 …`. */
export function fewBytes(bytes: string): string {
  const named = bytes.split(' ')
  return named.length > mostNamed ? `${named.slice(0, mostNamed).join(' ')} …` : bytes
}
