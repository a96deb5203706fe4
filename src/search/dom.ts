/** Builds elements. Text only ever becomes text nodes, so no article can bring markup with it. */
import type {Piece} from './passages.ts'

type Attributes = Readonly<Record<string, string>>

/** An element with attributes and children; strings become text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** Text with its matches in `<mark>`. */
export function markedText(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({text, hit}) => (hit ? element('mark', {}, text) : text))
}

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
