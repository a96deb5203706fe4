/** How every command reads its command line: the same options mean the same everywhere. */
import {parseArgs} from 'node:util'

export interface OptionDescription {
  readonly type: 'string' | 'boolean'
  /** Name of the value in the help text. */
  readonly value?: string
  readonly help: string
}

/** What a command takes besides options. */
export interface PositionalDescription {
  /** As the help text shows them: `OLD NEW`. */
  readonly value: string
  readonly help: string
  readonly least: number
  /** Without it, any number is taken. */
  readonly most?: number
}

export interface CommandDescription {
  /** As it is typed: `npm run build`. */
  readonly name: string
  readonly summary: string
  /** Commands without it take options only. */
  readonly positionals?: PositionalDescription
  readonly options: Readonly<Record<string, OptionDescription>>
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>

export type CommandLine =
  | {readonly kind: 'run'; readonly values: OptionValues; readonly positionals: readonly string[]}
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
    const {values, positionals} = parseArgs({
      args: [...argv],
      options: {...parseOptions(command), help: {type: 'boolean', short: 'h'}},
      allowPositionals: command.positionals !== undefined
    })
    if (values['help'] === true) return {kind: 'help', text: helpText(command)}
    const empty = Object.entries<unknown>(values).find(([, value]) => value === '')
    if (empty) throw new Error(`--${empty[0]} needs a value.`)
    if (command.positionals) assertCount(positionals, command.positionals)
    return {kind: 'run', values, positionals}
  } catch (error) {
    const reason = (error as Error).message.split('. To specify')[0]?.replace(/\.$/, '') ?? ''
    return {kind: 'error', text: `${reason}.\n\n${helpText(command)}`}
  }
}

function assertCount(
  positionals: readonly string[],
  {value, least, most = Number.POSITIVE_INFINITY}: PositionalDescription
): void {
  if (positionals.includes('')) throw new Error(`An empty name is none of ${value}.`)
  if (positionals.length < least) throw new Error(`${value} is needed.`)
  if (positionals.length > most) {
    throw new Error(
      `Only ${value} can be given, not '${positionals.slice(most).join("', '")}' besides.`
    )
  }
}

/** What the command does and what it takes. */
export function helpText({name, summary, options, positionals}: CommandDescription): string {
  const rows: (readonly [string, string])[] = Object.entries({
    ...options,
    help: {help: 'Show this'}
  }).map(([option, {help, value}]: [string, {help: string; value?: string}]) => [
    `--${option}${value === undefined ? '' : ` ${value}`}`,
    help
  ])
  if (positionals) rows.unshift([positionals.value, positionals.help])
  const width = Math.max(...rows.map(([left]) => left.length))
  const taken = positionals ? `${positionals.value} [options]` : '[options]'
  const isBareNpm = name.startsWith('npm ') && !name.includes(' -- ')
  const usage = isBareNpm ? `${name} -- ${taken}` : `${name} ${taken}`
  const lines = rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`)
  return `${summary}\n\nUsage: ${usage}\n\n${lines.join('\n')}`
}

function parseOptions({options}: CommandDescription) {
  return Object.fromEntries(Object.entries(options).map(([name, {type}]) => [name, {type}]))
}
