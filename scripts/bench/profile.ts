/** Which stage the processor was busy with, from a profile that `node --cpu-prof` wrote. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

interface ProfileNode {
  readonly id: number
  readonly callFrame: {readonly functionName: string; readonly url: string}
  readonly children?: readonly number[]
}

interface Profile {
  readonly nodes: readonly ProfileNode[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** Functions of the normalizer by which its stages are known. */
export const stageFunctions: ReadonlyMap<string, string> = new Map([
  ['read', 'read'],
  ['segment', 'segment'],
  ['classify', 'classify'],
  ['datelineOf', 'dateline'],
  ['mentionsOf', 'names'],
  ['extract', 'extract'],
  ['readForDating', 'dating'],
  ['datingEvidence', 'dating'],
  ['solve', 'dating'],
  ['derive', 'dating'],
  ['tellingOf', 'linking'],
  ['resolve', 'resolve'],
  ['review', 'review'],
  ['renderMarkdown', 'render'],
  ['buildEvidence', 'evidence'],
  ['fingerprintOf', 'fingerprint']
])

const rest = 'all else'

/** Stage → share of the time spent below `perSource`, the largest first. */
export function stageShares(folder: string): [string, number][] {
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.cpuprofile'))
  const {nodes, samples, timeDeltas} = JSON.parse(
    readFileSync(join(folder, name), 'utf8')
  ) as Profile
  const stages = stagesOf(nodes)
  const spent = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    const stage = stages.get(id)
    if (stage !== undefined) spent.set(stage, (spent.get(stage) ?? 0) + (timeDeltas[index] ?? 0))
  }
  const all = [...spent.values()].reduce((sum, time) => sum + time, 0)
  return [...spent]
    .map(([stage, time]): [string, number] => [stage, time / all])
    .sort(([, a], [, b]) => b - a)
}

/** Node → the first stage on the way from `perSource` to it. */
function stagesOf(nodes: readonly ProfileNode[]): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const stages = new Map<number, string>()
  const children = new Set(nodes.flatMap(({children: own = []}) => own))
  const open = nodes
    .filter(({id}) => !children.has(id))
    .map((node) => ({node, stage: undefined as string | undefined}))
  for (let at = open.pop(); at; at = open.pop()) {
    const stage = stageOf(at.node, at.stage)
    if (stage !== undefined) stages.set(at.node.id, stage)
    for (const id of at.node.children ?? []) open.push({node: byId.get(id)!, stage})
  }
  return stages
}

function stageOf({callFrame}: ProfileNode, above: string | undefined): string | undefined {
  const {functionName, url} = callFrame
  if (above === undefined) return functionName === 'perSource' ? rest : undefined
  if (above !== rest || !url.includes('/scripts/normalize/')) return above
  return stageFunctions.get(functionName) ?? rest
}
