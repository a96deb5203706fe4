/** Reads `--port`. */
import type {OptionValues} from './command.ts'
import {CommandError} from './run.ts'

/** The port asked for, or `undefined` for "the first free one". */
export function readPort({port}: OptionValues): number | undefined {
  if (port === undefined) return undefined
  const number = Number(port)
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number
  throw new CommandError(
    `--port ${String(port)} is not a port: use a whole number from 1 to 65535.`
  )
}
