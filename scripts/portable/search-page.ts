/** The search page of a site that is read without a server. */
import {figure, words} from '../../src/locales/interface.ts'

/** The one script between the results and the end of the page's own part. */
const ownScript =
  /(data-search-plain[\s\S]*?<\/div>\s*)<script type="module" src="[^"]+"><\/script>/
const need = /(<span data-search-need[^>]*>)[\s\S]*?(<\/span>)/

/** Loads plain scripts in place of the page's own. Throws when the page has none. */
export function withPortableSearch(html: string, scripts: readonly string[]): string {
  const tags = scripts.map((src) => `<script defer src="${src}"></script>`).join('')
  return replaceScript(html, tags)
}

/** Says why there is no search. */
export function withoutSearch(html: string, articles: number): string {
  const reason = words().search.tooMany(figure(articles))
  return replaceScript(html, '').replace(need, (_, open: string, close: string) => {
    return `${open}${reason}${close}`
  })
}

function replaceScript(html: string, tags: string): string {
  if (!ownScript.test(html)) throw new Error('The search page has no script of its own.')
  return html.replace(ownScript, (_, before: string) => `${before}${tags}`)
}
