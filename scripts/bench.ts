/** `npm run bench`: how fast this project is, and where the time goes. Nothing here is a test. */
import {helpText} from './cli/command.ts'
import {runCommand} from './cli/run.ts'
import {benchBuild} from './bench/build.ts'
import {benchLinking} from './bench/linking.ts'
import {benchLoad} from './bench/load.ts'
import {benchNormalize} from './bench/normalize.ts'
import {benchSearch} from './bench/search.ts'

/** By the word after `npm run bench --`. */
const benches = {
  build: benchBuild,
  normalize: benchNormalize,
  linking: benchLinking,
  search: benchSearch,
  load: benchLoad
}

const [name = '', ...rest] = process.argv.slice(2)
if (name in benches) {
  const {description, run} = benches[name as keyof typeof benches]
  await runCommand(description, run, rest)
} else {
  const known = Object.values(benches).map(({description}) => helpText(description))
  console.log(`Measures: ${Object.keys(benches).join(', ')}.\n\n${known.join('\n\n')}`)
  if (name !== '--help' && name !== '-h') process.exitCode = 1
}
