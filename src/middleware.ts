/** What holds of every page, whatever put its words there. */
import type {MiddlewareHandler} from 'astro'
import {visibleControls} from './lib/visible-controls.ts'

/** Pages hold no control character: not in their text, attributes, titles or linked data. */
export const onRequest: MiddlewareHandler = async ({locals}, next) => {
  const response = await next()
  if (locals.controlsAreShownLater === true) return response
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
  return isPage ? new Response(visibleControls(await response.text()), response) : response
}
