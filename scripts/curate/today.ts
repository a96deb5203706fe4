/** The day on which a curator acts. */
import {format} from 'date-fns/format'

/**
 * The calendar day where the curator is, `YYYY-MM-DD`; `SOURCE_DATE_EPOCH` (seconds;
 * reproducible-builds.org) outranks the clock.
 */
export function today(environment: NodeJS.ProcessEnv = process.env): string {
  const epoch = environment['SOURCE_DATE_EPOCH'] ?? ''
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
  return format(new Date(), 'yyyy-MM-dd')
}
