/** How browsers learn to search the archive (OpenSearch 1.1). */
import {words} from '../locales/interface.ts'
import {xmlText} from '../lib/xml-text.ts'
import type {Archive} from './archive.ts'

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
  const {title, description = words().search.describe(title), language} = settings
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(cut(title, 16))}</ShortName>
  <LongName>${xmlText(cut(title, 48))}</LongName>
  <Description>${xmlText(cut(description, 1024))}</Description>
  <Language>${xmlText(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${xmlText(icon)}</Image>
  <Url type="text/html" template="${xmlText(search)}?q={searchTerms}" />
</OpenSearchDescription>
`
}
