/** Evidence is told in the language of the interface, from rule and parameters. */
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import {say, sentenceRules} from '../../scripts/normalize/messages.ts'
import {dropped} from '../../src/locales/en/dropped.ts'
import {speak} from '../../src/locales/interface.ts'
import {locales} from '../../src/locales/registry.ts'
import {told, toldDropped, toldQuarantine, toldReason} from '../../src/locales/told.ts'
import type {Message} from '../../src/schema/evidence.ts'

afterEach(() => speak('en'))

const project = join(import.meta.dirname, '../..')
const files = globSync('{content/evidence,tests/golden/**}/*.json', {cwd: project})

interface Found {
  readonly messages: Message[]
  readonly reasons: string[]
}

/** Everything with rule and parameters in a record of evidence, wherever it stands. */
function collect(value: unknown, found: Found): Found {
  if (Array.isArray(value)) for (const one of value) collect(one, found)
  else if (typeof value === 'object' && value !== null) {
    const {rule, params, say: sentence, class: kind, reason} = value as Record<string, unknown>
    if (typeof rule === 'string' && params && sentence) found.messages.push(value as Message)
    if (kind !== undefined && typeof reason === 'string' && rule !== 'correction/segment') {
      found.reasons.push(reason)
    }
    for (const one of Object.values(value)) collect(one, found)
  }
  return found
}

const found = files.reduce<Found>(
  (all, file) => collect(JSON.parse(readFileSync(join(project, file), 'utf8')), all),
  {messages: [], reasons: []}
)

test('there is evidence to tell', () => {
  expect(found.messages.length).toBeGreaterThan(300)
})

describe.each(['he', 'ru'] as const)('in %s', (tag) => {
  const {evidence} = locales[tag]

  test('every rule of the normalizer has its sentence', () => {
    expect(sentenceRules.filter((rule) => !(rule in evidence.sentences))).toEqual([])
  })

  test('no sentence is of a rule that does not exist', () => {
    const known = new Set(sentenceRules)
    expect(Object.keys(evidence.sentences).filter((rule) => !known.has(rule))).toEqual([])
  })

  test('every sentence in the goldens and in the archive is told', () => {
    speak(tag)
    const kept = found.messages.filter((message) => told(message).lang !== undefined)
    expect([...new Set(kept.map(({rule}) => rule))]).toEqual([])
  })

  test('no sentence is left with a hole, or with words of the English one', () => {
    speak(tag)
    const wrong = found.messages
      .map((message) => told(message).say)
      .filter((sentence) => {
        const own = sentence.replace(/[\u2066\u2068][^\u2069]*\u2069/g, '')
        return (
          /undefined|NaN|\[object/.test(sentence) || /\b(?:the|and|of|was|is|from|to)\b/.test(own)
        )
      })
    expect([...new Set(wrong)]).toEqual([])
  })

  test('every reason for which a passage was left out is told', () => {
    speak(tag)
    const kept = found.reasons.filter((reason) => toldReason(reason).lang !== undefined)
    expect([...new Set(kept)]).toEqual([])
  })

  test('every rule by which a source is set aside is told', () => {
    const rules = globSync('scripts/**/*.ts', {cwd: project}).flatMap((file) =>
      [...readFileSync(join(project, file), 'utf8').matchAll(/'(quarantine\/[a-z-]+)'/g)].map(
        ([, rule = '']) => rule
      )
    )
    expect(rules.length).toBeGreaterThan(10)
    expect(new Set(Object.keys(evidence.quarantine))).toEqual(new Set(rules))
    speak(tag)
    expect(toldQuarantine('quarantine/unreadable-warc')).toBe(
      evidence.quarantine['quarantine/unreadable']
    )
  })

  test('what did not count is told', () => {
    speak(tag)
    const kept = Object.values(dropped).filter((why) => toldDropped(why).lang !== undefined)
    expect(kept).toEqual([])
  })

  test('a rule that it does not know keeps its English, marked as such', () => {
    speak(tag)
    const message = {rule: 'date/of-tomorrow', params: {}, say: 'It is dated tomorrow.'}
    expect(told(message)).toEqual({say: 'It is dated tomorrow.', lang: 'en'})
    expect(toldReason('A new reason.')).toEqual({say: 'A new reason.', lang: 'en'})
  })
})

test('English keeps the sentence of the record', () => {
  const message = {rule: 'title/printed', params: {times: 1}, say: 'As it was said.'}
  expect(told(message)).toEqual({say: 'As it was said.'})
})

test('why evidence did not count is what the normalizer says', () => {
  const rules = sentenceRules.filter((rule) => rule.startsWith('dropped/'))
  expect(dropped).toEqual(Object.fromEntries(rules.map((rule) => [rule, say(rule, {})])))
})

test.each([
  [
    'he',
    'לא לפני 13 באוקטובר 1994: שמעון פרס מתואר כמי שמכהן בתפקיד: נשיא, 15 ביולי 2007 עד 24 ביולי 2014.'
  ],
  [
    'ru',
    'Не ранее 13 октября 1994 года: Шимон Перес назван при исполнении должности: президент, 15 июля 2007 года – 24 июля 2014 года.'
  ]
] as const)('dates, names and offices are of the language: %s', (tag, sentence) => {
  speak(tag)
  const params = {
    name: 'Shimon Peres',
    title: 'President',
    held: 'from 15 July 2007 to 24 July 2014',
    bound: '1994-10-13',
    because: 'date/in-office'
  }
  const names = {he: 'שמעון פרס', ru: 'Шимон Перес'}
  const message = {rule: 'derivation/not-before', params, say: 'Not before …'}
  expect(told(message, () => names[tag]).say).toBe(sentence)
})
