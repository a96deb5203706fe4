/** Other articles that are versions of the text of one. */
import {words} from '../locales/interface.ts'
import type {EvidenceFile} from '../schema/evidence.ts'
import type {Archive, ArticleSummary} from './archive.ts'

export interface Version {
  readonly article: ArticleSummary
  /** How much of the wording both have, in words. */
  readonly alike: string
  /** In words. */
  readonly length: string
  /** Its source below the folder of sources, with the key of an item that is one of several. */
  readonly file: string
}

type Known = Pick<Archive, 'summaries' | 'records' | 'bodyOf'>

/** The versions that an article's evidence names, the most similar first. */
export function versionsIn(archive: Known, versions: EvidenceFile['versions']): Version[] {
  return versions.flatMap(({id, ...shared}) => {
    const article = archive.summaries.get(id)
    return article ? [{...factsOf(article, archive), alike: alikeWords(shared)}] : []
  })
}

/** What tells an article from others of its title. */
export function factsOf(
  article: ArticleSummary,
  {records, bodyOf}: Pick<Archive, 'records' | 'bodyOf'>,
  text = bodyOf(article.id)
): Omit<Version, 'alike'> {
  const {sourceFile = '', sourceItem} = records.get(article.id)?.data ?? {}
  const file = sourceFile.replace(/^sources\//, '')
  return {
    article,
    length: words().counts.words(text.split(/\s+/u).filter((word) => word !== '').length),
    file: sourceItem === undefined ? file : `${file}, ${sourceItem}`
  }
}

/** Rounded down: only what is wholly the same is called so. */
function alikeWords({similarity, contained}: Omit<EvidenceFile['versions'][number], 'id'>): string {
  const {article} = words()
  if (contained !== undefined) return article.contained(Math.floor(contained * 100))
  return similarity === 1 ? article.sameWords : article.alike(Math.floor(similarity * 100))
}
