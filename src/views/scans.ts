/** Scans of the printed piece, as a page shows them. */
import {words} from '../locales/interface.ts'

/** One scan. */
export interface ScanView {
  /** Path below the archive folder. */
  readonly file: string
  /** Where the site holds it; absent for a kind that browsers do not show, or a file that is gone. */
  readonly href?: string
  /** In pixels; absent for what is no picture or cannot be measured. */
  readonly size?: {readonly width: number; readonly height: number}
  readonly kind: 'picture' | 'link' | 'no'
}

/** What a scan shows, for readers who do not see it; pictures are numbered as pages. */
export function scanText(scan: ScanView, all: readonly ScanView[], title: string): string {
  const pages = all.filter(({kind}) => kind === 'picture')
  const page = pages.length > 1 ? pages.indexOf(scan) + 1 : 0
  const {article} = words()
  return page > 0 ? article.scanPage(title, page) : article.scan(title)
}
