/** `/opensearch.xml`, in an archive that has a public address. */
import type {APIRoute, GetStaticPaths} from 'astro'
import {loadArchive} from '../data/archive.ts'
import {openSearch} from '../views/open-search.ts'

export const getStaticPaths = (async () => {
  const described = openSearch(await loadArchive()) !== undefined
  return described ? [{params: {description: 'opensearch'}}] : []
}) satisfies GetStaticPaths

export const GET: APIRoute = async () => new Response(openSearch(await loadArchive()))
