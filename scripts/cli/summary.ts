/** What a built site amounts to: hosts limit the number of files and bytes. */
import {countOf} from '../../src/lib/count-of.ts'
import {sizeIn, type Stamps} from '../files/stamps.ts'

export interface SiteSize {
  readonly files: number
  readonly pages: number
  readonly bytes: number
  readonly largest: {readonly file: string; readonly bytes: number}
}

const mebibyte = 1024 ** 2

/** The limits of well-known hosts, as their documentation states them. */
const limits = {
  /** Cloudflare Pages, without a plan that is paid for. */
  files: 20_000,
  /** GitHub Pages. */
  bytes: 1_000_000_000,
  /** Cloudflare Pages, one file. */
  fileBytes: 25 * mebibyte
}

/** Counts the files of a site. */
export function sizeOf(site: Stamps): SiteSize {
  let [files, pages, bytes] = [0, 0, 0]
  let largest = {file: '', bytes: 0}
  for (const [file, stamp] of Object.entries(site)) {
    const size = sizeIn(stamp)
    files += 1
    bytes += size
    if (file.endsWith('.html')) pages += 1
    if (size > largest.bytes) largest = {file, bytes: size}
  }
  return {files, pages, bytes, largest}
}

const sizeWords = (bytes: number) =>
  bytes < mebibyte ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / mebibyte).toFixed(1)} MiB`

/** A line on articles, pages, files and size; then one for every limit of a host that is passed. */
export function siteLines(size: SiteSize, articles: number): string[] {
  const {files, pages, bytes, largest} = size
  const figures = `${countOf(articles, 'article')} on ${countOf(pages, 'page')}; ${countOf(files, 'file')}, ${sizeWords(bytes)}`
  const passed = [
    files > limits.files &&
      `Cloudflare Pages takes no more than ${limits.files.toLocaleString('en')} files without a paid plan; \`twins: []\` in archive.yaml makes fewer.`,
    bytes > limits.bytes && 'GitHub Pages takes no more than 1 GB.',
    largest.bytes > limits.fileBytes &&
      `Cloudflare Pages takes no file larger than 25 MiB; ${largest.file} has ${sizeWords(largest.bytes)}.`
  ].filter((line) => line !== false)
  return [figures, ...passed]
}
