/** Bytes that a sentence names. */

const mostNamed = 8

/**
 * The first of a list of bytes such as `F1 E1`, each as `told` has it with its line and column, which
 * are lists as long: `F1 (line 3, column 2), E1 (line 7, column 1) …`.
 */
export function fewBytes(
  {bytes, lines, columns}: Readonly<Record<string, string | number>>,
  told: (byte: string, line: string, column: string) => string
): string {
  const [names, onLines, inColumns] = [bytes, lines, columns].map((list) => String(list).split(' '))
  const named = names!
    .slice(0, mostNamed)
    .map((byte, index) => told(byte, onLines![index] ?? '?', inColumns![index] ?? '?'))
  return `${named.join(', ')}${names!.length > mostNamed ? ' …' : ''}`
}
