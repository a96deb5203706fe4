/** Right, wrong and none, counted for several methods on the same cases. */
import {percent} from '../table.ts'

/** Counts verdicts by method. */
export function verdictTable<Verdict extends string>(verdicts: readonly Verdict[]) {
  const counts = new Map<string, Map<Verdict, number>>()
  return {
    add(method: string, verdict: Verdict) {
      const own = counts.get(method) ?? new Map<Verdict, number>()
      counts.set(method, own.set(verdict, (own.get(verdict) ?? 0) + 1))
    },
    /** Columns: cases, every verdict, and the share of the first one. */
    header: ['', 'cases', ...verdicts, `% ${verdicts[0]!}`],
    rows: () =>
      [...counts].map(([method, own]) => {
        const all = [...own.values()].reduce((sum, count) => sum + count, 0)
        return [
          method,
          String(all),
          ...verdicts.map((verdict) => String(own.get(verdict) ?? 0)),
          percent(own.get(verdicts[0]!) ?? 0, all)
        ]
      })
  }
}
