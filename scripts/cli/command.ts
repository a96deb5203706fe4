/** How every command reads its command line: the same options mean the same everywhere. */
import {parseArgs} from 'node:util'

export interface OptionDescription {
  readonly type: 'string' | 'boolean'
  /** Name of the value in the help text. */
  readonly value?: string
  readonly help: string
}

export interface CommandDescription {
  /** As it is typed: `npm run build`. */
  readonly name: string
  readonly summary: string
  readonly options: Readonly<Record<string, OptionDescription>>
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>

export type CommandLine =
  | {readonly kind: 'run'; readonly values: OptionValues}
  | {readonly kind: 'help'; readonly text: string}
  | {readonly kind: 'error'; readonly text: string}

/** Options that several commands share. */
export const sharedOptions = {
  content: {type: 'string', value: 'DIR', help: 'The archive folder. Default: content'},
  out: {type: 'string', value: 'DIR', help: 'Where the site goes. Default: dist'},
  strict: {type: 'boolean', help: 'Treat quarantined sources and conflicts as errors'},
  port: {type: 'string', value: 'NUMBER', help: 'Port to listen on. Default: first free from 4321'}
} as const satisfies Record<string, OptionDescription>

/** Reads the arguments of a command. Never exits, never prints. */
export function readCommandLine(command: CommandDescription, argv: readonly string[]): CommandLine {
  try {
    const {values} = parseArgs({
      args: [...argv],
      options: {...parseOptions(command), help: {type: 'boolean', short: 'h'}}
    })
    if (values['help'] === true) return {kind: 'help', text: helpText(command)}
    const empty = Object.entries<unknown>(values).find(([, value]) => value === '')
    if (empty) throw new Error(`--${empty[0]} needs a value.`)
    return {kind: 'run', values}
  } catch (error) {
    const reason = (error as Error).message.split('. To specify')[0]?.replace(/\.$/, '') ?? ''
    return {kind: 'error', text: `${reason}.\n\n${helpText(command)}`}
  }
}

/** What the command does and which options it takes. */
export function helpText({name, summary, options}: CommandDescription): string {
  const rows = Object.entries({...options, help: {help: 'Show this'}}).map(
    ([option, {help, value}]: [string, {help: string; value?: string}]) =>
      [`--${option}${value === undefined ? '' : ` ${value}`}`, help] as const
  )
  const width = Math.max(...rows.map(([left]) => left.length))
  const usage = name.startsWith('npm ') ? `${name} -- [options]` : `${name} [options]`
  const lines = rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`)
  return `${summary}\n\nUsage: ${usage}\n\n${lines.join('\n')}`
}

function parseOptions({options}: CommandDescription) {
  return Object.fromEntries(Object.entries(options).map(([name, {type}]) => [name, {type}]))
}
