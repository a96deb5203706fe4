/** The script of the search page on a site that a server sends. */
import {pageWord} from '../lib/page-words.ts'
import {openSite} from './source.ts'
import {startSearchPage} from './start.ts'

const open = ({dataset}: HTMLElement) =>
  openSite({
    base: dataset['search'] ?? '/',
    version: dataset['version'] ?? ''
  })

startSearchPage(open, import.meta.env.DEV ? pageWord('noIndex') : undefined)
