import {describe, expect, it} from 'vitest'
import {helpText, readCommandLine, sharedOptions} from '../../scripts/cli/command.ts'

const command = {
  name: 'npm run build',
  summary: 'Builds.',
  options: {content: sharedOptions.content, strict: sharedOptions.strict}
}
const read = (...argv: string[]) => readCommandLine(command, argv)

describe('a command line', () => {
  it('gives the options', () => {
    expect(read('--content', 'my archive', '--strict')).toEqual({
      kind: 'run',
      values: {content: 'my archive', strict: true},
      positionals: []
    })
    expect(read()).toEqual({kind: 'run', values: {}, positionals: []})
  })

  for (const flag of ['--help', '-h']) {
    it(`shows the help for ${flag}`, () => {
      expect(read(flag)).toEqual({kind: 'help', text: helpText(command)})
    })
  }

  const mistakes: Readonly<Record<string, readonly string[]>> = {
    "Unknown option '--contents'": ['--contents', 'x'],
    "Unexpected argument 'x'": ['x'],
    'argument missing': ['--content'],
    '--content needs a value': ['--content', ''],
    'does not take an argument': ['--strict=yes']
  }
  for (const [reason, argv] of Object.entries(mistakes)) {
    it(`refuses ${argv.join(' ')} and says what is allowed`, () => {
      const line = read(...argv)
      expect(line).toMatchObject({kind: 'error'})
      expect('text' in line && line.text).toContain(reason)
      expect('text' in line && line.text).toContain(helpText(command))
    })
  }
})

describe('names', () => {
  const move = {...command, positionals: {value: 'OLD NEW', help: 'Paths', least: 2, most: 2}}
  const names = (...argv: string[]) => readCommandLine(move, argv)

  it('are given in order, leading dashes behind --', () => {
    expect(names('a b', '-', '--strict')).toMatchObject({positionals: ['a b', '-']})
    expect(names('--strict', '--', '-x.txt', '--help')).toMatchObject({
      values: {strict: true},
      positionals: ['-x.txt', '--help']
    })
  })

  const wrong: Readonly<Record<string, readonly string[]>> = {
    'OLD NEW is needed': ['a'],
    "Only OLD NEW can be given, not 'c', 'd' besides": ['a', 'b', 'c', 'd'],
    'An empty name is none of OLD NEW': ['a', '']
  }
  for (const [reason, argv] of Object.entries(wrong)) {
    it(`are refused when they are ${JSON.stringify(argv)}`, () => {
      const line = names(...argv)
      expect('text' in line && line.text).toContain(reason)
    })
  }

  it('stand in the help text', () => {
    expect(helpText(move)).toContain('Usage: npm run build -- OLD NEW [options]\n\n  OLD NEW ')
  })
})

it('the help text names every option', () => {
  expect(helpText(command)).toMatchInlineSnapshot(`
    "Builds.

    Usage: npm run build -- [options]

      --content DIR  The archive folder. Default: content
      --strict       Treat quarantined sources and conflicts as errors
      --help         Show this"
  `)
})
