/** Reader of feeds (RSS, Atom, RDF) and of WordPress exports: each entry is an item. */
import {parseFeed} from 'feedsmith'
import {decodePage} from './html/charset.ts'
import {brokenOff, entryEnds} from './feed/broken-off.ts'
import {atomEntries, rssEntries, type Entry} from './feed/entries.ts'
import {isWordPress, wordPressEntries} from './feed/wordpress.ts'
import {fragmentContent} from './html/page.ts'
import {htmlReader} from './html.ts'
import type {Reader} from './index.ts'
import {Items} from './items.ts'
import {maximumContainerBytes, refuseBytes, type Refusal} from './quarantine.ts'
import {namedLine, type HeadLine} from './rendition.ts'
import {StrayBytes} from './stray-bytes.ts'
import {Unreadable} from './unreadable.ts'

/** The text of an entry depends on the reader of pages too. */
const feedReader = {reader: 'feed', readerVersion: `1, html ${htmlReader.readerVersion}`}

const element = {rule: 'markup/feed-element', reason: 'What the feed says of the entry.'}

function linesOf({values}: Entry): HeadLine[] {
  return values
    .filter(({value}) => value.trim() !== '')
    .map(({name, value: raw, field, rule}) => {
      // Titles are HTML: `Peres &amp; Aliyev`.
      const value = field === 'title' && !isPlain(raw) ? fragmentContent(raw).text : raw
      return namedLine(name, value, element, field ? [{field, value: value.trim(), rule}] : [])
    })
}

/** A text without tags and references is no HTML: its line ends are its own. */
const isPlain = (text: string) => !/<[a-z!/]|&[#\w]+;/i.test(text)

function contentOf({text, plain}: Entry) {
  return plain === true || isPlain(text) ? {head: [], text} : fragmentContent(text)
}

function entriesOf(text: string): {entries: Entry[]; rest?: Refusal} {
  if (isWordPress(text)) return wordPressEntries(text)
  const {format, feed} = parseFeed(text)
  if (format === 'atom') return {entries: atomEntries(feed)}
  if (format === 'json') throw new Unreadable('a JSON feed')
  return {entries: rssEntries(feed)}
}

export const readFeed: Reader = async (file) => {
  const items = new Items(file)
  const refusal = refuseBytes(file.bytes, maximumContainerBytes)
  if (refusal) {
    items.refuse(refusal)
    return items.reading
  }
  const {text, ...decoded} = decodePage(file.bytes)
  const broken = brokenOff(text)
  const {entries, rest} = entriesOf(broken?.whole ?? text)
  const strays = new StrayBytes(file.bytes, decoded)
  const ends = decoded.confidence < 1 ? entryEnds(text) : []
  for (const [index, entry] of entries.entries()) {
    const end = ends[entry.index ?? index] ?? Infinity
    const own = entry.name?.trim()
    const name = own || `entry-${index + 1}`
    await items.attempt('feed', name, () => {
      const {head, ...content} = contentOf(entry)
      const readAs = {...decoded, ...feedReader}
      const place = {of: 'entry', number: index + 1} as const
      items.add({
        ...content,
        notices: strays.take(({at}) => at < end),
        name,
        nameIsCounted: !own,
        place,
        head: [...linesOf(entry), ...head],
        readAs
      })
    })
  }
  for (const told of [rest, broken?.rest]) if (told) items.refuse(told)
  return items.reading
}
