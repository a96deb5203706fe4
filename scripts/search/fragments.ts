/** What Pagefind has read of each article, in one file each; what the browser needs of it goes elsewhere. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'

export interface Fragment {
  /** By which the index knows the article. */
  readonly key: string
  readonly url: string
  readonly content: string
  readonly anchors: readonly {readonly id: string; readonly location: number}[]
}

const signature = 'pagefind_dcd'

/** The fragments of the index in `folder`. An index of nothing has none, and no folder for them. */
export function* readFragments(folder: string): Generator<Fragment> {
  const fragments = join(folder, 'fragment')
  if (!existsSync(fragments)) return
  for (const name of readdirSync(fragments)) {
    const text = gunzipSync(readFileSync(join(fragments, name))).toString()
    const fragment = JSON.parse(text.slice(signature.length)) as Omit<Fragment, 'key'>
    yield {...fragment, key: name.replace(/\.pf_fragment$/, '')}
  }
}
