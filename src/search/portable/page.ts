/** The script of the search page on a site that is read without a server: no modules, no requests. */
import {startSearchPage} from '../start.ts'
import {portableVariable, type PortableData} from './data.ts'
import {portableSource} from './source.ts'

const data = (globalThis as unknown as Readonly<Record<string, PortableData | undefined>>)[
  portableVariable
]

startSearchPage(() =>
  data ? Promise.resolve(portableSource(data)) : Promise.reject(new Error('The data are missing.'))
)
