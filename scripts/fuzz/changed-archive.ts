/** An archive that people work on: what they do to it, and to the site that was made of it. */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Random} from './random.ts'

/** Where it lies, and its site. */
export interface Places {
  readonly content: string
  readonly site: string
}

const leaders = ['Shimon Peres', 'Ariel Sharon', 'Ehud Barak', 'Benjamin Netanyahu']
const countries = ['Kazakhstan', 'Azerbaijan', 'Turkey', 'Egypt', 'Jordan']
const matters = ['uranium', 'water', 'grain', 'railways', 'cotton', 'medicine']
const days = ['July 8, 2009', 'July 9, 2009', 'May 3, 1995', 'June 12, 2001']

/** A short report; few words to choose from, so that texts repeat, contradict and link to each other. */
function report(random: Random): string {
  const [leader, country, matter] = [
    random.pick(leaders),
    random.pick(countries),
    random.pick(matters)
  ]
  const date = random.percent(70) ? `\n\n${random.pick(days)}` : ''
  const second = `He is to visit ${random.pick(countries)} next week, officials said.`
  return `${leader} in ${country}${date}\n\n${leader} arrived in ${country} on Tuesday for a visit and spoke of ${matter}.\n\n${random.percent(50) ? second : `Talks on ${matter} went on for hours.`}\n`
}

function put(path: string, content: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
}

/** The archive before anything is done to it. */
export function writeArchive({content}: Places, random: Random): void {
  for (let index = 0; index < 6; index++) addSource({content}, random, `first-${index}`)
  put(join(content, 'archive.yaml'), 'title: Changing\nurl: https://example.org/changing/\n')
}

function addSource({content}: Pick<Places, 'content'>, random: Random, name: string): void {
  put(join(content, `sources/${name}.txt`), report(random))
}

function sourcesOf({content}: Places): string[] {
  return readdirSync(join(content, 'sources')).sort()
}

const idOf = (source: string) => source.replace(/\.txt$/, '')

function correct(places: Places, random: Random): void {
  const {content} = places
  const source = random.pick(sourcesOf(places))
  const bytes = readFileSync(join(content, 'sources', source))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const value = random.percent(50)
    ? `title: On ${random.pick(matters)}`
    : 'countriesMentioned: [FR]'
  const entry = `  - set:\n      ${value}\n    why: Seen on the page.\n    on: 2026-05-0${1 + random.below(9)}\n`
  put(join(content, `corrections/${idOf(source)}.yaml`), `forSha256: ${sha256}\nentries:\n${entry}`)
}

const people = 'id,name,variants,surname,born,died,wikidata,source\n'

/** What somebody does, by name. `serial` makes names that were not there. */
const changes: Readonly<Record<string, (places: Places, random: Random, serial: number) => void>> =
  {
    'add a source': (places, random, serial) => addSource(places, random, `more-${serial}`),
    'copy a source': (places, random, serial) => {
      const text = readFileSync(join(places.content, 'sources', random.pick(sourcesOf(places))))
      put(join(places.content, `sources/copy-${serial}.txt`), text.toString())
    },
    'edit a source': (places, random) => {
      const path = join(places.content, 'sources', random.pick(sourcesOf(places)))
      writeFileSync(
        path,
        `${readFileSync(path, 'utf8')}\nMore was said of ${random.pick(matters)}.\n`
      )
    },
    'remove a source': (places, random) => {
      const all = sourcesOf(places)
      if (all.length > 3) rmSync(join(places.content, 'sources', random.pick(all)))
    },
    'correct an article': correct,
    'take corrections back': ({content}) =>
      rmSync(join(content, 'corrections'), {recursive: true, force: true}),
    'name a person': ({content}, random) =>
      put(
        join(content, 'authorities/people.csv'),
        `${people}a-neighbor,${random.pick(['Ada', 'Eva'])} Neighbor,,,,,,own list\n`
      ),
    'rename the archive': ({content}, random) =>
      put(
        join(content, 'archive.yaml'),
        `title: Changed ${random.below(9)}\nurl: https://example.org/changing/\n${random.percent(30) ? 'twins: [json]\n' : ''}`
      ),
    'note a move': ({content}, random, serial) =>
      put(
        join(content, 'moved.csv'),
        `from,to,date\nonce-${serial},first-${random.below(6)},2020-01-01\n`
      ),
    'spoil a page': ({site}, random) => {
      const pages = readdirSync(site, {recursive: true, encoding: 'utf8'}).filter((name) =>
        /\.(?:html|json|csv|js)$/.test(name)
      )
      writeFileSync(join(site, random.pick(pages)), 'spoiled')
    },
    'lose a page': ({site}, random) => {
      const ids = existsSync(join(site, 'articles')) ? readdirSync(join(site, 'articles')) : []
      if (ids.length > 0) rmSync(join(site, 'articles', random.pick(ids)), {recursive: true})
    },
    'put a file into the site': ({site}, _random, serial) =>
      put(join(site, `articles/stray-${serial}/index.html`), 'stray'),
    'write a source again': (places, random) => {
      const path = join(places.content, 'sources', random.pick(sourcesOf(places)))
      writeFileSync(path, readFileSync(path))
    },
    'do nothing': () => undefined
  }

/** All that can be done, in an order of its own for each seed. */
export const changeNames = (random: Random): string[] => random.shuffle(Object.keys(changes))

/** Does it. */
export function change(name: string, places: Places, random: Random, serial: number): void {
  changes[name]?.(places, random, serial)
}
