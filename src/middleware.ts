/** What holds of every page, whatever put its words there. */
import type {MiddlewareHandler} from 'astro'
import {visibleControls} from './lib/visible-controls.ts'

declare global {
  // It is Astro's, and has one name.
  namespace App {
    interface Locals {
      /** Who asked for the page shows its control characters when it writes the file. */
      controlsAreShownLater?: boolean
    }
  }
}

/** Pages hold no control character: not in their text, attributes, titles or linked data. */
export const onRequest: MiddlewareHandler = async ({locals}, next) => {
  const response = await next()
  if (locals.controlsAreShownLater === true) return response
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
  return isPage ? new Response(visibleControls(await response.text()), response) : response
}
