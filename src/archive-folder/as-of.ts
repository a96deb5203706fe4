/** The day that an archive goes by, where its settings name none. */
import type {Problem} from '../lib/problem.ts'
import type {ArchiveSettings} from '../schema/archive-settings.ts'

/**
 * The day by which "future" dates are judged: `asOf` of the settings, else the last day of the year of
 * the clock, UTC. By the year only, so that drafts stay known between builds; nothing else goes by the
 * clock, and a site that was built in an earlier year is built anew.
 */
export function effectiveAsOf(
  {asOf}: Pick<ArchiveSettings, 'asOf'>,
  now: Date = new Date()
): string {
  return asOf ?? `${now.getUTCFullYear()}-12-31`
}

/** The latest calendar day that it is anywhere on earth: what is dated later cannot have happened. */
export const latestToday = (now: Date = new Date()): string =>
  new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)

/** A notice where `asOf` is a day that has come nowhere on earth: dates up to it are taken as they stand. */
export function futureAsOf(
  {asOf}: Pick<ArchiveSettings, 'asOf'>,
  now: Date = new Date()
): Problem[] {
  if (asOf === undefined || asOf <= latestToday(now)) return []
  return [
    {
      file: 'archive.yaml',
      found: `\`asOf: ${asOf}\`, a day that has not come`,
      expected: 'a day that has: dates until then are not doubted',
      fix: 'Correct it if it is a slip.'
    }
  ]
}
