/** The files that an archive generates, made one group at a time: together they can outgrow memory. */
import {hash} from 'node:crypto'
import {join} from 'node:path'
import {stringify} from 'yaml'
import type {WholeArticle} from '../../src/archive-folder/articles.ts'
import {factsOfEvidence, type EvidenceFacts} from '../../src/archive-folder/evidence-facts.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {bodyIn} from '../../src/markdown/frontmatter.ts'
import type {NormalizedArchive} from './archive.ts'
import type {HeldOutcome} from './held-outcome.ts'
import type {Outcome} from './drafts.ts'
import type {ReportedEvent} from './stages.ts'

/** An article as its file is read, with what its evidence file says. */
export interface MadeArticle extends WholeArticle {
  readonly facts: EvidenceFacts
}

/** What is in files that are made together. */
interface Contents {
  /** In the order of the files. */
  readonly contents: readonly string[]
  /** The article, where the first of them is its file. */
  readonly article?: MadeArticle | undefined
}

/** Files that are made together. */
export interface GeneratedFiles {
  readonly paths: readonly string[]
  readonly make: () => Contents
  /** Of all that they are made of, by the same rules: as long as it is the same, they are. */
  readonly digest?: string | undefined
}

type Paths = ReturnType<typeof archivePaths>

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** All files of an archive. */
export function* groupsOfFiles(
  folder: string,
  {outcomes, events, duplicates, quarantined}: NormalizedArchive
): Generator<GeneratedFiles> {
  const paths = archivePaths(folder)
  for (const outcome of outcomes) yield filesOfArticle(paths, outcome)
  for (const event of events) yield fileOfEvent(paths, event)
  if (duplicates.length > 0)
    yield {paths: [paths.duplicates], make: () => ({contents: [json(duplicates)]})}
  if (quarantined.length > 0)
    yield {paths: [paths.quarantine], make: () => ({contents: [json(quarantined)]})}
}

function filesOfArticle(paths: Paths, outcome: HeldOutcome): GeneratedFiles {
  const {id, digest, hasRendition} = outcome
  return {
    paths: [
      join(paths.articles, `${id}.md`),
      join(paths.evidence, `${id}.json`),
      ...(hasRendition ? [join(paths.renditions, `${id}.txt`)] : [])
    ],
    make: () => {
      const made = outcome.whole()
      const {markdown, evidence, rendition} = made
      const told = json(evidence)
      const contents = [markdown, told, ...(rendition === undefined ? [] : [rendition])]
      const article = asInFile(made)
      return {contents, article: article && {...article, facts: factsOfEvidence(evidence, told)}}
    },
    digest
  }
}

/** The article as its file is read; half a character pair is not written as it is. */
function asInFile({id, article, markdown}: Outcome): WholeArticle | undefined {
  return markdown.isWellFormed() ? {id, data: article, body: bodyIn(markdown)} : undefined
}

function fileOfEvent(paths: Paths, {id, event}: ReportedEvent): GeneratedFiles {
  const style = {defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0} as const
  return {
    paths: [join(paths.events, `${id}.yaml`)],
    make: () => ({contents: [stringify(event, style)]}),
    digest: hash('sha256', JSON.stringify(event), 'base64url')
  }
}

/** Path → content of every file that an archive generates. */
export function generatedFiles(folder: string, archive: NormalizedArchive): Map<string, string> {
  return new Map(
    [...groupsOfFiles(folder, archive)].flatMap(({paths, make}) => {
      const {contents} = make()
      return paths.map((path, index) => [path, contents[index]!] as const)
    })
  )
}
