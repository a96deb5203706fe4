/** Markup that breaks off (XML 1.0): what is there, with the elements closed that are open. */

/** A tag, with the name of its element; `<` cannot stand in the value of an attribute. */
const tag =
  /<(?<end>\/?)(?<name>[\p{L}_][\p{L}\p{N}_:.-]*)(?:[^<>"']|"[^"<]*"|'[^'<]*')*?(?<empty>\/?)>/gu

/** A tag, a reference or a letter of which only the beginning is there. */
const unfinished = /(?:<[^>]*|&[^;<>\s]{0,10}|\uFFFD+)$/u

/** The markup in UTF-8, whole. What is whole already stays as it is. */
export function closedMarkup(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes).replace(unfinished, '')
  const open: string[] = []
  for (const {groups} of text.matchAll(tag)) {
    const {end, name = '', empty} = groups ?? {}
    if (end === '/') open.pop()
    else if (empty !== '/') open.push(name)
  }
  return (
    text +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')
  )
}
