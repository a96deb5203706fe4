/** Whether single keys do something; a reader may turn them off, since speech and tremor press keys too. */
const name = 'single-keys'

/** On, unless the reader has said otherwise. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    // A browser may refuse storage.
    return true
  }
}

/** Remembers the reader's choice. */
export function turnKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name)
    else localStorage.setItem(name, 'off')
  } catch {
    // It holds for this page then.
  }
}

/** Whether a key was pressed alone and not while writing. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  const {target} = event
  return !(
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]')
  )
}
