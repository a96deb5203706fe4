/** Pagefind's programs as the site has them: shorter, and true when a file of the index does not come. */
import {createHash, hash} from 'node:crypto'
import {join, resolve} from 'node:path'
import {addProgram, packageVersions, platformVersions} from '../files/add-program.ts'
import {keepSealed, readSealed} from '../files/sealed-file.ts'

/** What Pagefind runs in the page, and in a thread of its own; the first is a module. */
const programs = new Map([
  ['pagefind.js', {module: true}],
  ['pagefind-worker.js', {module: false}]
])

/** Whether a file of Pagefind's is one of its programs. */
export const isProgram = (path: string): boolean => programs.has(path)

/** Where a search has its words as the index has them, but for their endings. */
const normalized = 'log(`Normalized search term to ${term}`);'

/**
 * Which files of words a search needs follows from the stems of its words. These Pagefind tells only in the
 * mode of its playground, which is never left: asked for `stems`, it asks an index without pages in that
 * mode, which is the list of its version, pages, files, filters, orders and fields, all empty.
 */
const stemsOf = `if(arguments[1]?.stems){
const {backend}=this;
this.stems??=backend.enter_playground_mode(backend.init_pagefind(new Uint8Array([134,96,128,128,128,128,128])));
const none=[this.stringifyFilters({}),this.stringifySorts({})];
const {search_keywords}=JSON.parse(backend.search(this.stems,term,term,...none,false,false));
return {results:[],filters:{},totalFilters:{},search_keywords};
}`

/**
 * Where a file of words or the list of pages did not come, Pagefind says so to its makers alone, and
 * answers that nothing is found. Instead the search fails, and the file is asked for again by the next.
 * And the indexes of several ranges, which share one compiled program, load it once and not each.
 */
const mends: readonly (readonly [found: string, instead: string])[] = [
  [
    'console.error(`Failed to load the index chunk',
    'throw new Error(`Failed to load the index chunk'
  ],
  [
    'console.error(`Failed to load the meta index',
    'throw new Error(`Failed to load the meta index'
  ],
  [
    'return await this.loaded_chunks[hash];',
    'try{return await this.loaded_chunks[hash];}catch(e){delete this.loaded_chunks[hash];throw e;}'
  ],
  [
    'async loadWasm(language){try{',
    'async loadWasm(language){try{if(this.backend.held){this.wasm=this.backend.held;return;}'
  ],
  [
    'this.wasm=await this.backend({module_or_path:final_wasm});',
    'this.wasm=this.backend.held=await this.backend({module_or_path:final_wasm});'
  ],
  [normalized, normalized + stemsOf]
]

const made = new Map<string, Promise<string>>()

/**
 * A program of Pagefind's, mended and shortened. Rejects when it is another than is known here. It is kept in
 * `folder`, whose files may be deleted at any time: what shortens it takes longer to load than to work.
 */
export function siteProgram(
  path: string,
  content: Uint8Array,
  folder = resolve('.cache', 'pagefind')
): Promise<string> {
  // Every part of an index brings the same ones.
  const key = `${path} ${hash('sha256', content)}`
  const program = made.get(key) ?? keptProgram(path, content, folder)
  made.set(key, program)
  return program
}

/** Its name there: a hash of the program, and of all that changes it here. */
function nameOf(path: string, content: Uint8Array): string {
  const sum = createHash('sha256').update(platformVersions())
  addProgram(sum, code)
  return sum.update(`${path}\0`).update(content).digest('hex')
}

const code = ['scripts/search/pagefind-program.ts', packageVersions]

async function keptProgram(path: string, content: Uint8Array, folder: string): Promise<string> {
  const file = join(folder, nameOf(path, content))
  const kept = readSealed(file)
  if (kept) return kept.toString()
  const program = await makeProgram(path, content)
  keepSealed(file, Buffer.from(program))
  return program
}

async function makeProgram(path: string, content: Uint8Array): Promise<string> {
  const program = mends.reduce(
    (text, [found, instead]) => mended(path, text, found, instead),
    Buffer.from(content).toString()
  )
  const {minifySync} = await import('vite')
  // It comes with long names and messages to its makers; not every host compresses what it sends.
  const compress = {dropConsole: true}
  const {code: short, errors} = minifySync(path, program, {...programs.get(path), compress})
  return errors.length === 0 ? short : program
}

function mended(path: string, program: string, found: string, instead: string): string {
  const [before, after, ...more] = program.split(found)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The search index could not mend ${path}: it does not hold “${found}” once.`)
  }
  return before + instead + after
}
