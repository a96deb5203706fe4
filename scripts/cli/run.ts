/** Runs a command: reads its command line, reports what went wrong, sets the exit status. */
import {readCommandLine, type CommandDescription, type OptionValues} from './command.ts'

/** A failure that is already explained: its message is all that the user needs to see. */
export class CommandError extends Error {}

/** Runs `main` with the options given in `argv`. Exit status 1 on any failure. */
export async function runCommand(
  command: CommandDescription,
  main: (values: OptionValues, positionals: readonly string[]) => Promise<void> | void,
  argv: readonly string[] = process.argv.slice(2)
): Promise<void> {
  const line = readCommandLine(command, argv)
  if (line.kind === 'help') return console.log(line.text)
  if (line.kind === 'error') return fail(line.text)
  try {
    await main(line.values, line.positionals)
  } catch (error) {
    reportFailure(error)
  }
}

/** Says what went wrong, in words where it is known, and sets the exit status. */
export const reportFailure = (error: unknown): void => fail(explain(error))

function fail(text: string): void {
  if (text !== '') console.error(text)
  process.exitCode = 1
}

/** What went wrong, in words where it is known. */
export function explain(error: unknown): string {
  if (error instanceof CommandError) return error.message
  const refused = explainRefusal(error)
  if (refused !== undefined) return refused
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** What to do when the system refuses to write. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'no room is left on the disk. Make room',
  EFBIG:
    'it grows beyond what a file may have here. Raise that limit (ulimit -f), or use another disk',
  EDQUOT: 'your share of the disk is used up. Make room',
  EROFS: 'the disk can only be read. Make it writable',
  EACCES: 'you may not write there. Change the permissions',
  EPERM: 'you may not write there. Change the permissions',
  EIO: 'the disk reports a defect. Save what is on it',
  EMFILE: 'too many files are open. Close other programs',
  ENAMETOOLONG: 'the name is too long. Give it a shorter one'
}

/** In words, where the system has refused to read or write a file. Every file is whole then. */
function explainRefusal(error: unknown): string | undefined {
  const {code = '', path, dest} = (error ?? {}) as NodeJS.ErrnoException & {dest?: string}
  const reason = refusals[code]
  if (reason === undefined) return undefined
  // Not the hidden name under which it is written first.
  const what = (dest ?? path)?.replace(/\.([^/\\]+)\.\d+\.partial$/, '$1') ?? 'A file'
  return `${what} cannot be read or written: ${reason}, and run the command again (${code}). Nothing is lost: every file is the old one or the whole new one.`
}
