/** What the search page is built with. */

/** The element that the page is known to have. Throws when it has not, or one of another kind. */
export function need<Kind extends Element>(
  selector: string,
  kind: new () => Kind,
  root: ParentNode = document
): Kind {
  const found = root.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`The search page lacks ${selector}.`)
}
