/** How a command ends that tells lines and may have failed in part. */

/** Where the person typed the command; npm runs scripts in the project's folder. */
export const typedIn = () => process.env['INIT_CWD'] ?? process.cwd()

/** Prints the lines. Exit status 1 when something of what was asked could not be done. */
export function report({
  lines,
  failed
}: {
  readonly lines: readonly string[]
  readonly failed: boolean
}): void {
  for (const line of lines) console.log(line)
  if (failed) process.exitCode = 1
}
