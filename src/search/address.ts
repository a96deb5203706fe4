/** The address of the page, which says what is searched. */

/** `push` makes an entry in the history, `replace` changes the one there is. */
export type How = 'push' | 'replace'

/** Makes `search` the query part of the address; an entry only when it differs. */
export function setAddress(search: string, how: How): void {
  const address = `${location.pathname}${search}`
  if (how === 'push' && search !== location.search) history.pushState(null, '', address)
  else history.replaceState(history.state, '', address)
}
