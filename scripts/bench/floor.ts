/**
 * The least that Astro and Pagefind take for the articles of an archive: `floor.ts CONTENT --work DIR`. A
 * bare site of Astro, with a page for each article and plain lists, as scripts of peers build it, with its
 * texts ready as HTML, indexed by Pagefind's own command. It prints what such scripts print.
 */
import {spawn} from 'node:child_process'
import {cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {articleIds, readArticle} from '../../src/archive-folder/articles.ts'
import {renderBody} from '../../src/markdown/render.ts'
import {projectFolder} from '../cli/folders.ts'
import {totalLine, type PeerBuild} from './build-peers.ts'
import type {FloorArticle} from './floor/src/articles.ts'
import {largestMemory, processorSeconds} from './process-tree.ts'

const {values, positionals} = parseArgs({
  options: {work: {type: 'string'}},
  allowPositionals: true
})
const content = resolve(positionals[0] ?? '')
const work = resolve(values.work ?? '')
const site = join(work, 'astro')

/** What the pages show of an article. */
function floorArticle(id: string): FloorArticle {
  const {data, body} = readArticle(content, id)
  const year = (data.dateEarliest ?? data.dateLatest ?? '1900').slice(0, 4)
  const {title = data.titleSupplied ?? id, leader = 'none', countries = []} = data
  return {id, title, year, leader, countries, html: renderBody(body)}
}

/** Milliseconds between two looks at memory. */
const pause = 50

/** Runs a command of a package in the site's folder. Rejects when it fails. */
async function measure(command: string, args: readonly string[]): Promise<PeerBuild> {
  const [begun, before] = [performance.now(), processorSeconds()]
  const env = {ASTRO_TELEMETRY_DISABLED: '1', FLOOR_ARTICLES: join(work, 'articles.json')}
  const child = spawn(join(projectFolder, 'node_modules/.bin', command), args, {
    cwd: site,
    env: {...process.env, ...env},
    stdio: ['ignore', 'ignore', 'inherit']
  })
  let memory = 0
  const look = setInterval(() => (memory = Math.max(memory, largestMemory(child.pid ?? 0))), pause)
  const status = await new Promise<number | null>((done) => child.on('exit', done))
  clearInterval(look)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`)
  const wall = (performance.now() - begun) / 1000
  const measured = {name: command, wall, processor: processorSeconds() - before, memory}
  console.log(`${command}: wall ${wall.toFixed(2)} s, cpu ${measured.processor.toFixed(2)} s`)
  return measured
}

rmSync(site, {recursive: true, force: true})
mkdirSync(work, {recursive: true})
cpSync(join(import.meta.dirname, 'floor'), site, {recursive: true})
symlinkSync(join(projectFolder, 'node_modules'), join(site, 'node_modules'))
writeFileSync(join(work, 'articles.json'), JSON.stringify(articleIds(content).map(floorArticle)))
const build = await measure('astro', ['build', '--silent'])
const index = await measure('pagefind', ['--site', 'dist', '--silent'])
const total: PeerBuild = {
  name: 'astro',
  wall: build.wall + index.wall,
  processor: build.processor + index.processor,
  memory: Math.max(build.memory, index.memory)
}
console.log(totalLine(total))
