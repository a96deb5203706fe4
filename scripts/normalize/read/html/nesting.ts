/** How deep a page nests its elements: parsers take the square of that in time. */
import {Unreadable} from '../unreadable.ts'

/** Browsers nest 512 deep at most; what is deeper was never read by anybody. */
const deepest = 1000

const opening = /<(?:!--|(?<end>\/?)(?<name>[a-z][a-z0-9]*))/gi
/** Elements whose content holds no tags. */
const raw: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp'])
/** Elements that hold nothing, or that the next one of their kind closes. */
const flat: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody tfoot colgroup'.split(
    ' '
  )
)

/** Where the stretch that begins at `from` ends; the end of the text where nothing ends it. */
function endOf(source: string, mark: RegExp, from: number): number {
  mark.lastIndex = from
  return mark.exec(source)?.index ?? source.length
}

/** Throws on a page that nests deeper than any browser shows. One pass over the text. */
export function refuseDeepNesting(source: string): void {
  let depth = 0
  const scan = new RegExp(opening)
  for (let tag = scan.exec(source); tag; tag = scan.exec(source)) {
    const name = tag.groups?.['name']?.toLowerCase()
    if (name === undefined) scan.lastIndex = endOf(source, /-->/g, scan.lastIndex)
    else if (tag.groups?.['end'] === '/') depth = flat.has(name) ? depth : Math.max(0, depth - 1)
    else if (raw.has(name)) {
      scan.lastIndex = endOf(source, new RegExp(`</${name}`, 'gi'), scan.lastIndex) + 2
    } else if (!flat.has(name)) depth += 1
    if (depth > deepest) throw new Unreadable(`elements that are nested more than ${deepest} deep`)
  }
}
