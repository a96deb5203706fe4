/**
 * `start` and what follows from it by `next`, in order. Each stands once: what leads back into itself
 * ends where it would begin again.
 */
export function chain(start: string, next: ReadonlyMap<string, string>): string[] {
  const links = new Set<string>()
  for (let at: string | undefined = start; at !== undefined && !links.has(at); at = next.get(at)) {
    links.add(at)
  }
  return [...links]
}
