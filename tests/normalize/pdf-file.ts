/** PDF files as layout programs write them, reduced to text in a standard font. */

/** Words at a place of a page; the origin is its lower left corner, units are points. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly text: string
}

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&')

const show = ({x, y, size = 10, text}: Placed) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`

/** Lines below each other, from the top. */
export const column = (x: number, top: number, lines: readonly string[], leading = 12): Placed[] =>
  lines.map((text, at) => ({x, y: top - at * leading, text}))

/** A PDF of pages, each with its text; `trailer` is more for the trailer, as for encryption. */
export function pdf(pages: readonly (readonly Placed[])[], trailer = ''): Uint8Array {
  return pdfOf(
    pages.map((placed) => placed.map(show).join('\n')),
    trailer
  )
}

/** A PDF of pages with these content streams. */
export function pdfOf(streams: readonly string[], trailer = ''): Uint8Array {
  const kids = streams.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} /MediaBox [0 0 595 842] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...streams.flatMap((stream, at) => [
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
    ])
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1'
  )
}
