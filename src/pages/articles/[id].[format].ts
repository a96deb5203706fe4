/** Every article in the other forms that the archive offers: `/articles/ID.ris`. */
import type {APIRoute, InferGetStaticPropsType} from 'astro'
import {loadArchive} from '../../data/archive.ts'
import {evidenceFacts} from '../../data/evidence-facts.ts'
import {loadEvidence} from '../../data/evidence.ts'
import {withKeys} from '../../data/page-key.ts'
import {writeMarkdownFile} from '../../markdown/frontmatter.ts'
import {plainText} from '../../markdown/plain-text.ts'
import {twinOf, twinRoutes, twinTypes} from '../../views/twins.ts'

export const getStaticPaths = async () =>
  withKeys(twinRoutes(await loadArchive()), ({record, format}) =>
    format === 'json' ? evidenceFacts(record.id)?.digest : undefined
  )

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = async ({props: {record, format}}) => {
  const archive = await loadArchive()
  const {data} = record
  const body = ['md', 'txt', 'json'].includes(format) ? archive.bodyOf(record.id) : ''
  const content = twinOf(archive, format, {
    record,
    evidence: format === 'json' ? loadEvidence(record.id) : undefined,
    // Each takes longer to make than the rest of a twin, and most twins need neither.
    markdown: format === 'md' ? writeMarkdownFile({data, body}) : '',
    text: format === 'txt' || format === 'json' ? plainText(body) : ''
  })
  return new Response(content, {
    headers: {'content-type': `${twinTypes[format].mediaType}; charset=utf-8`}
  })
}
