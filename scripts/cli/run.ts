/** Runs a command: reads its command line, reports what went wrong, sets the exit status. */
import {readCommandLine, type CommandDescription, type OptionValues} from './command.ts'

/** A failure that is already explained: its message is all that the user needs to see. */
export class CommandError extends Error {}

/** Runs `main` with the options given in `argv`. Exit status 1 on any failure. */
export async function runCommand(
  command: CommandDescription,
  main: (values: OptionValues) => Promise<void> | void,
  argv: readonly string[] = process.argv.slice(2)
): Promise<void> {
  const line = readCommandLine(command, argv)
  if (line.kind === 'help') return console.log(line.text)
  if (line.kind === 'error') return fail(line.text)
  try {
    await main(line.values)
  } catch (error) {
    fail(explain(error))
  }
}

function fail(text: string): void {
  if (text !== '') console.error(text)
  process.exitCode = 1
}

function explain(error: unknown): string {
  if (error instanceof CommandError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
