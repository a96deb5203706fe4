/** The interface in Hebrew. */
import type {Catalog} from '../types.ts'
import {about} from './about.ts'
import {article} from './article.ts'
import {browser} from './browser.ts'
import {counts} from './counts.ts'
import {data} from './data.ts'
import {dates} from './dates.ts'
import {events} from './events.ts'
import {facets} from './facets.ts'
import {figures} from './figures.ts'
import {formerCountries} from './former-countries.ts'
import {lists} from './lists.ts'
import {offline} from './offline.ts'
import {record} from './record.ts'
import {search} from './search.ts'
import {site} from './site.ts'
import {source} from './source.ts'
import {versions} from './versions.ts'

export const hebrew: Catalog = {
  about,
  article,
  browser,
  counts,
  data,
  dates,
  events,
  facets,
  figures,
  formerCountries,
  lists,
  offline,
  record,
  search,
  site,
  source,
  versions
}
