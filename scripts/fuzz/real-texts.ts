/** Texts that people wrote, to be damaged. */
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {knownKinds, recognizeCorpus} from '../eval/corpora/index.ts'
import {spread} from '../eval/spread.ts'
import {CommandError} from '../cli/run.ts'
import {projectFolder} from '../cli/folders.ts'

/** How many texts of a corpus are taken, spread over all of it. */
const sample = 2000

const shipped = ['content/sources/**/*.txt', 'tests/golden/*/input.txt']

/** The sources of the archive that comes with the project, and the inputs of its goldens. */
export function shippedTexts(): Buffer[] {
  return globSync([...shipped], {cwd: projectFolder})
    .toSorted()
    .map((path) => readFileSync(join(projectFolder, path)))
}

/** Some texts of a corpus, always the same ones. Throws when the folder is none. */
export function corpusTexts(folder: string): Buffer[] {
  const corpus = recognizeCorpus(folder)
  if (!corpus) throw new CommandError(`${folder} is no known corpus. It must hold ${knownKinds}.`)
  return spread([...corpus.read(folder)], sample).map(({text}) => Buffer.from(text))
}
