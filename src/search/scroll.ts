/** The place on the page, kept with its entry in the history. */

/** Keeps it when the reader leaves. */
export function saveScroll(): void {
  history.replaceState({scroll: scrollY}, '')
}

/** Coming back, the browser scrolls before there are results to scroll to. */
export function restoreScroll(): void {
  const saved: unknown = history.state
  if (typeof saved !== 'object' || saved === null || !('scroll' in saved)) return
  scrollTo(0, Number(saved.scroll))
}
