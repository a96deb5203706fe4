/** How browsers learn to search the archive (OpenSearch 1.1). */
import type {Archive} from './archive.ts'

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
}

/** What XML 1.0 does not take is left out. */
const escape = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? '')

/** At most so many signs, the limits of the specification, and whole words if there are several. */
function cut(text: string, length: number): string {
  const signs = Array.from(text)
  if (signs.length <= length) return text
  const start = signs.slice(0, length)
  const whole =
    signs[length]?.trim() === '' ? start : start.slice(0, Math.max(0, start.lastIndexOf(' ')))
  return (whole.length > 0 ? whole : start).join('').trimEnd()
}

/** The description; `undefined` for an archive without a public address, which no browser could ask. */
export function openSearch({
  settings,
  urls
}: Pick<Archive, 'settings' | 'urls'>): string | undefined {
  const search = urls.absolute(urls.search)
  const icon = urls.absolute(`${urls.home}favicon.svg`)
  if (search === undefined || icon === undefined) return undefined
  const {title, description = `Search ${title}.`, language} = settings
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(cut(title, 16))}</ShortName>
  <LongName>${escape(cut(title, 48))}</LongName>
  <Description>${escape(cut(description, 1024))}</Description>
  <Language>${escape(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escape(icon)}</Image>
  <Url type="text/html" template="${escape(search)}?q={searchTerms}" />
</OpenSearchDescription>
`
}
