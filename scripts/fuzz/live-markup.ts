/** What no page of an archive may hold, whatever its articles say: markup that is not the site's. */
import type {Element, Root, RootContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {isTemplateAttribute, templateElements} from './template-markup.ts'

const links = ['href', 'src', 'action', 'xLinkHref', 'formAction'] as const

/** Schemes that a link may have; addresses without one are the site's own. */
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** The address as a browser reads it, which drops tabs and line ends and trims control characters. */
function schemeOf(address: string): string | undefined {
  return /^[a-z][a-z\d+.-]*:/i
    .exec(address.replaceAll(/[\t\n\r]/g, '').replace(/^[\0- ]+/, ''))?.[0]
    .toLowerCase()
}

const isOwn = (address: unknown) => typeof address === 'string' && /^\/(?![/\\])/.test(address)

const textOf = ({children}: Element) =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('')

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Data are no script; a script is a file of the site. */
function isOwnScript(element: Element): boolean {
  const {type, src} = element.properties
  if (typeof type === 'string' && /json$/.test(type)) return isJson(textOf(element))
  return isOwn(src) && textOf(element) === ''
}

function problemsOf(element: Element): string[] {
  const {tagName, properties} = element
  const problems = Object.keys(properties)
    .filter((name) => !isTemplateAttribute(name))
    .map((name) => `<${tagName} ${name}>`)
  if (!templateElements.has(tagName)) problems.push(`<${tagName}>`)
  if (tagName === 'script' && !isOwnScript(element))
    problems.push('a script that is not the site’s')
  for (const link of links) {
    const address = properties[link]
    const scheme = typeof address === 'string' ? schemeOf(address) : undefined
    if (scheme !== undefined && !schemes.has(scheme))
      problems.push(`<${tagName} ${link}=${scheme}>`)
  }
  const refresh = /refresh/i.test(String(properties['httpEquiv']))
  if (refresh && !/^0; url=\/(?![/\\])/.test(String(properties['content']))) {
    problems.push('a page that leads elsewhere')
  }
  return problems
}

/** Everything in a page that its templates did not write, or that could run or lead astray. */
export function liveMarkup(html: string): string[] {
  const problems: string[] = []
  const visit = (node: Root | RootContent) => {
    if (node.type === 'element') problems.push(...problemsOf(node))
    if (node.type === 'comment') problems.push(`a comment: ${node.value.slice(0, 40)}`)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(fromHtml(html))
  return problems
}
