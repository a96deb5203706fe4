/** The script of the search page on a site that a server sends. */
import {openSite} from './source.ts'
import {startSearchPage} from './start.ts'
import {noIndex} from './words.ts'

const open = ({dataset}: HTMLElement) =>
  openSite({
    base: dataset['search'] ?? '/',
    version: dataset['version'] ?? ''
  })

startSearchPage(open, import.meta.env.DEV ? noIndex : undefined)
