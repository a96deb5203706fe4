/** The page of the reader's selection: the list, and the files it can be had as. */
import {pageWord} from '../lib/page-words.ts'
import {addressHere} from './address-here.ts'
import {csvOf} from './selection-csv.ts'
import {readSelection, writeSelection, type Kept} from './selection.ts'

/** Forms that are put together of the articles' own files, which a page without a server cannot read. */
const ownFiles: ReadonlySet<string> = new Set(['ris', 'bib'])

const root = document.querySelector<HTMLElement>('[data-selection]')
if (root) {
  const base = addressHere(root.dataset['selection'] ?? '/', location.href)
  const list = root.querySelector('ol')
  const status = root.querySelector('[role="status"]')
  const tools = root.querySelector<HTMLElement>('[data-tools]')
  const tell = (text: string) => {
    if (status) status.textContent = text
  }

  const show = () => {
    const articles = readSelection(base)
    list?.replaceChildren(...articles.map((article) => row(article, show, base)))
    if (tools) tools.hidden = articles.length === 0
    tell(
      articles.length === 0
        ? pageWord('selectionEmpty')
        : pageWord('selectionKept', {count: articles.length})
    )
  }

  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-format]')) {
    const format = button.dataset['format'] ?? ''
    if (location.protocol === 'file:' && ownFiles.has(format)) button.remove()
    button.addEventListener('click', () => {
      if (format === 'print') print()
      else void download(readSelection(base), format, base, tell)
    })
  }
  show()
}

function row(article: Kept, show: () => void, base: string): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = article.href
  link.textContent = article.title
  link.dir = 'auto'
  const facts = document.createElement('p')
  facts.className = 'meta'
  facts.textContent = `${article.source}, ${article.date}`
  const remove = document.createElement('button')
  remove.type = 'button'
  remove.className = 'quiet'
  remove.textContent = pageWord('takeOut')
  remove.setAttribute('aria-label', pageWord('takeOutTitle', {title: article.title}))
  remove.addEventListener('click', () => {
    writeSelection(
      base,
      readSelection(base).filter(({id}) => id !== article.id)
    )
    show()
  })
  item.append(link, facts, remove)
  return item
}

/** RIS and BibTeX are the articles' own files, one after another. */
async function download(
  articles: readonly Kept[],
  format: string,
  base: string,
  tell: (text: string) => void
): Promise<void> {
  if (format === 'csv') return save(csvOf(articles, location.href), 'text/csv', 'selection.csv')
  try {
    const parts = await Promise.all(
      articles.map(async ({id}) => {
        const response = await fetch(`${base}articles/${id}.${format}`)
        if (!response.ok) throw new Error(id)
        return response.text()
      })
    )
    save(parts.join('\n'), 'text/plain', `selection.${format}`)
  } catch {
    tell(pageWord('selectionFailed'))
  }
}

function save(text: string, type: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}))
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 10_000)
}
