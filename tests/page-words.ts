/** Where no page is, scripts of pages speak English. */
import {usePageWords} from '../src/lib/page-words.ts'
import {browser} from '../src/locales/en/browser.ts'

usePageWords(browser)
