/** The little SGML that old newswire corpora are written in. */

const named: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"}

/** Entities as characters; control characters, which terminals never showed, are dropped. */
export function decodeEntities(text: string): string {
  return text
    .replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code: string | undefined, name: string) =>
      code === undefined ? (named[name] ?? whole) : String.fromCodePoint(Number(code))
    )
    .replace(/[\p{Cc}]/gu, (character) => (/[\n\t]/.test(character) ? character : ''))
}

/** Contents of every element of a name, as written. */
export function elements(markup: string, name: string): string[] {
  const pattern = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g')
  return [...markup.matchAll(pattern)].map(([, content]) => content ?? '')
}

/** Text of the first element of a name, on one line; absent when there is none or it is empty. */
export function elementLine(markup: string, name: string): string | undefined {
  const [first] = elements(markup, name)
  const text = first === undefined ? '' : decodeEntities(first).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}
