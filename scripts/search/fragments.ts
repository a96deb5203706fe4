/** What Pagefind has read of each article, in one file each; what the browser needs of it goes elsewhere. */
import {basename} from 'node:path'
import type {IndexFile} from 'pagefind'
import {unwrap} from './pagefind-files.ts'

export interface Fragment {
  /** By which the index knows the article. */
  readonly key: string
  readonly url: string
  readonly content: string
  readonly anchors: readonly {readonly id: string; readonly location: number}[]
}

const ending = '.pf_fragment'

/** Whether a file of an index tells of one article. */
export const isFragment = ({path}: Pick<IndexFile, 'path'>): boolean => path.endsWith(ending)

/** The fragments among the files of an index. An index of nothing has none. */
export const fragmentsOf = (files: readonly IndexFile[]): Fragment[] =>
  files.filter(isFragment).map(({path, content}) => {
    const fragment = JSON.parse(unwrap(content).toString()) as Omit<Fragment, 'key'>
    return {...fragment, key: basename(path, ending)}
  })
