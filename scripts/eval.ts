/** `npm run eval`: how well the normalizer does on a folder of labeled texts. */
import {formatProblem} from '../src/lib/problem.ts'
import type {OptionValues} from './cli/command.ts'
import {folderOption} from './cli/folders.ts'
import {CommandError, runCommand} from './cli/run.ts'
import {ablate} from './eval/ablate.ts'
import {knownKinds, recognizeCorpus} from './eval/corpora/index.ts'
import {errataOf, shippedErrata} from './eval/errata.ts'
import {measures} from './eval/measures/index.ts'
import {evaluate} from './eval/run.ts'
import {spread} from './eval/spread.ts'
import {reportText} from './eval/table.ts'
import type {Measure} from './eval/types.ts'
import {loadReference} from './normalize/reference.ts'

const options = {
  corpus: {type: 'string', value: 'DIR', help: 'Folder of labeled texts. Required'},
  only: {
    type: 'string',
    value: 'NAME',
    help: `One measure: ${measures.map(({name}) => name).join(', ')}`
  },
  limit: {type: 'string', value: 'N', help: 'At most N texts, spread over the corpus'},
  worst: {type: 'string', value: 'N', help: 'How many of the worst cases to list. Default: 5'},
  ablate: {type: 'boolean', help: 'Switch off each rule in turn instead'}
} as const

function numberOption(values: OptionValues, name: string): number | undefined {
  const value = values[name]
  if (value === undefined) return undefined
  const number = Number(value)
  if (Number.isInteger(number) && number >= 0) return number
  throw new CommandError(`--${name} ${String(value)} is not a whole number.`)
}

function chosenMeasures({only}: OptionValues): readonly Measure[] {
  if (only === undefined) return measures
  const chosen = measures.filter(({name}) => name === only)
  if (chosen.length > 0) return chosen
  const known = measures.map(({name}) => name).join(', ')
  throw new CommandError(`There is no measure ${String(only)}; there are ${known}.`)
}

await runCommand(
  {
    name: 'npm run eval',
    summary: 'Measures the normalizer on a folder of labeled texts.',
    options
  },
  (values) => {
    const folder = folderOption(values, 'corpus')
    const corpus = recognizeCorpus(folder)
    if (!corpus) throw new CommandError(`${folder} is no known corpus. It must hold ${knownKinds}.`)
    const chosen = chosenMeasures(values)
    const limit = numberOption(values, 'limit')
    const worst = numberOption(values, 'worst') ?? 5
    // The corpus stands for an archive: without settings, and with the tables that are shipped.
    const {reference, problems} = loadReference(folder)
    if (problems.length > 0) throw new CommandError(problems.map(formatProblem).join('\n'))
    const all = corpus.read(folder)
    const documents = limit === undefined ? all : spread([...all], limit)
    if (values['ablate'] === true) {
      console.log(reportText(ablate(documents, chosen, reference), worst))
      return
    }
    const table = shippedErrata()
    if (table.problems.length > 0)
      throw new CommandError(table.problems.map(formatProblem).join('\n'))
    const errata = errataOf(table.rows, folder)
    const evaluation = evaluate(documents, chosen, reference, errata)
    const {documents: count, failures, reports, unshown} = evaluation
    console.log(`${corpus.name}: ${count} texts, ${failures.length} failed\n`)
    for (const failure of failures.slice(0, worst)) console.log(`  failed: ${failure}`)
    for (const {case: id, words} of unshown)
      console.log(`  erratum not used, for ${id} has no words “${words}”`)
    for (const report of reports) console.log(`${reportText(report, worst)}\n`)
  }
)
