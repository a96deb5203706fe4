/** Does work on many things, a few at a time. */

/** What `work` gives of each, in their order; never more than `atOnce` under way. */
export async function inTurn<One, Result>(
  all: readonly One[],
  atOnce: number,
  work: (one: One) => Promise<Result>
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = all.entries()
  const worker = async () => {
    for (const [number, one] of waiting) results[number] = await work(one)
  }
  await Promise.all(Array.from({length: atOnce}, worker))
  return results
}
