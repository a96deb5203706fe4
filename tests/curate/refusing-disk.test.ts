/**
 * Disks that refuse, by the system's own word: a file may not grow further, or not be written at all.
 * What the curator has stays byte for byte, and the next run makes the rest.
 */
import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {projectFolder} from '../../scripts/cli/folders.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'

const id = '002-peres-in-kazakhstan'
const nobody = 65_534
const isRoot = process.getuid?.() === 0
let root = ''
let folder = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'refusing-'))
  folder = join(root, 'content')
  cpSync(join(projectFolder, 'content/sources'), join(folder, 'sources'), {recursive: true})
  put(
    `corrections/${id}.yaml`,
    `forSha256: "${'0'.repeat(64)}"\nentries:\n  - set: {section: News}\n    why: It is known.\n    on: 2026-05-03\n`
  )
})

afterEach(() => rmSync(root, {recursive: true}))

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), content)
}

/** Path → hash of every file below a part of the archive, hidden ones included. */
const filesIn = (...parts: string[]) =>
  Object.fromEntries(
    parts.flatMap((part) =>
      readdirSync(join(folder, part), {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map(({parentPath, name}) => join(parentPath, name))
        .map((path): [string, string] => [path.slice(folder.length), sha256(readFileSync(path))])
    )
  )
const ofCurator = () => filesIn('sources', 'corrections')

/** Runs a script; no file that it writes may have more than `blocks` of 512 or 1,024 bytes. */
function run(script: string, args: readonly string[] = [], {blocks = 0, uid = 0} = {}) {
  // What Node.js keeps of compiled scripts is of other tests too, and would be cut as well.
  const apart = 'export NODE_DISABLE_COMPILE_CACHE=1; '
  const limit = blocks > 0 ? `${apart}ulimit -f ${blocks}; trap '' XFSZ; ` : ''
  const {status, stderr} = spawnSync(
    'sh',
    ['-c', `${limit}exec "$@"`, 'sh', process.execPath, join(projectFolder, script)].concat(
      '--content',
      folder,
      ...args
    ),
    // Caches are made where a command runs: none outlasts the test.
    {cwd: root, encoding: 'utf8', ...(uid > 0 && {uid, gid: uid})}
  )
  return {status, stderr}
}

/** What a run that nothing refuses makes of the archive. */
function whole(): Record<string, string> {
  expect(run('scripts/normalize.ts')).toMatchObject({status: 0})
  return filesIn('.')
}

test.skipIf(process.platform === 'win32')(
  'files that may not grow: a run says so in words, loses nothing, and the next one makes the rest',
  () => {
    const before = ofCurator()
    let refused = 0
    for (const blocks of [1, 8, 16]) {
      const {status, stderr} = run('scripts/normalize.ts', [], {blocks})
      expect(ofCurator()).toEqual(before)
      expect(Object.keys(filesIn('.')).filter((path) => path.includes('.partial'))).toEqual([])
      if (status === 0) continue
      refused += 1
      expect(stderr).toMatch(/^\S+ cannot be read or written: it grows .* \(EFBIG\)\./)
      expect(stderr).not.toContain('    at ')
    }
    expect(refused).toBeGreaterThan(1)
    const repaired = whole()
    for (const made of ['articles', 'evidence', 'events'])
      rmSync(join(folder, made), {recursive: true})
    expect(whole()).toEqual(repaired)
  }
)

test.skipIf(process.platform === 'win32')(
  'a text that does not fit is not added, and is once there is room',
  () => {
    const text = `Growers ask for help\n\n${'The harvest of the year was a poor one, said the growers.\n'.repeat(900)}`
    writeFileSync(join(root, 'big.txt'), text)
    const before = ofCurator()
    const {status, stderr} = run('scripts/add.ts', [join(root, 'big.txt')], {blocks: 24})
    expect(status).toBe(1)
    expect(stderr).toContain('(EFBIG)')
    expect(ofCurator()).toEqual(before)
    expect(run('scripts/add.ts', [join(root, 'big.txt')])).toMatchObject({status: 0})
    expect(readFileSync(join(folder, 'sources/big.txt'), 'utf8')).toBe(text)
    expect(ofCurator()).toMatchObject(before)
  }
)

/** Whether somebody who owns nothing can read the project: homes of some systems are closed. */
function isOpen(path = projectFolder): boolean {
  return (statSync(path).mode & 0o5) === 0o5 && (path === dirname(path) || isOpen(dirname(path)))
}

test.skipIf(process.platform === 'win32' || (isRoot && !isOpen()))(
  'folders that are closed: a run says so in words, loses nothing, and the next one makes the rest',
  () => {
    whole()
    put(
      `sources/${id}.txt`,
      'Growers ask for help\n\nThe harvest was a poor one, said the growers.\n'
    )
    const before = ofCurator()
    // Nothing is closed to root.
    const uid = isRoot ? nobody : 0
    const all = readdirSync(root, {recursive: true, encoding: 'utf8'}).map((one) => join(root, one))
    if (isRoot) {
      chmodSync(dirname(root), 0o711)
      for (const path of [root, ...all]) chownSync(path, nobody, nobody)
    }
    for (const made of ['articles', 'evidence']) chmodSync(join(folder, made), 0o555)
    const {status, stderr} = run('scripts/normalize.ts', [], {uid})
    for (const made of ['articles', 'evidence']) chmodSync(join(folder, made), 0o755)
    expect([status, stderr]).toEqual([1, expect.stringContaining('you may not write there')])
    expect(ofCurator()).toEqual(before)
    expect(run('scripts/normalize.ts', [], {uid})).toMatchObject({status: 0})
    expect(readFileSync(join(folder, `articles/${id}.md`), 'utf8')).toContain(
      'Growers ask for help'
    )
  }
)
