/** Leads through the matches of an article: buttons, and the keys n and p. */
import {pageWord} from '../lib/page-words.ts'
import {element} from './dom.ts'
import {highlightParameter} from './highlight-pattern.ts'
import {isSingleKey, keysAreOn} from './keys.ts'

/** Shows the bar and scrolls to the match at `start`. */
export function showBar(marks: readonly HTMLElement[], start: number): void {
  let current = start
  const place = element('span', {role: 'status'})
  const go = (to: number) => {
    marks[current]?.classList.remove('current')
    current = (to + marks.length) % marks.length
    marks[current]?.classList.add('current')
    marks[current]?.scrollIntoView({block: 'center'})
    place.textContent = pageWord('match', {
      number: current + 1,
      count: marks.length
    })
  }
  const previous = button(pageWord('previousMatch'), 'p', () => go(current - 1))
  const next = button(pageWord('nextMatch'), 'n', () => go(current + 1))
  const onKey = (event: KeyboardEvent) => {
    if (!isSingleKey(event) || !keysAreOn()) return
    if (event.key === 'n') go(current + 1)
    if (event.key === 'p') go(current - 1)
  }
  addEventListener('keydown', onKey)
  const parts = [place, ...(marks.length > 1 ? [previous, next] : [])]
  append(parts, () => {
    removeEventListener('keydown', onKey)
    unmark(marks)
  })
  go(start)
  // Once everything has come, the browser goes to the paragraph that the address names.
  addEventListener('load', () => requestAnimationFrame(() => go(current)), {once: true})
}

/** Puts the bar below the article, with a button that ends it. */
function append(parts: readonly Node[], end: () => void): void {
  const done = element('button', {type: 'button', 'aria-label': pageWord('removeMarks')}, '×')
  const label = pageWord('matches')
  const bar = element('section', {class: 'hits', 'aria-label': label}, ...parts, done)
  done.addEventListener('click', () => {
    bar.remove()
    end()
  })
  document.querySelector('main')?.append(bar)
}

function button(words: string, key: string, act: () => void): HTMLButtonElement {
  const made = element('button', {type: 'button', 'aria-keyshortcuts': key}, words)
  made.append(' ', element('kbd', {'aria-hidden': 'true'}, key))
  made.addEventListener('click', act)
  return made
}

/** The article as it was, at an address that no longer asks for marks. */
function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode
    mark.replaceWith(...mark.childNodes)
    parent?.normalize()
  }
  const url = new URL(location.href)
  url.searchParams.delete(highlightParameter)
  history.replaceState(history.state, '', url)
}
