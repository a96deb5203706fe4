/** Scans beside a text: what its record says of them. Of their bytes only the kind and faults count. */
import {endingOf, scanTypes} from '../../src/archive-folder/scans.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'
import type {Issue} from '../../src/schema/evidence.ts'
import type {QuarantinedSource} from '../../src/schema/quarantine.ts'
import type {HeldDraft} from './held-draft.ts'
import {toMessage} from './messages.ts'
import {faultOf, refuseScan, type ScanFault} from './scan-bytes.ts'
import {readSource, setAside} from './sources.ts'
import type {SourceFile} from './stages.ts'

/** A scan. */
export interface Scan {
  /** Path below `sources/`. */
  readonly path: string
  readonly sha256: string
  /** Viewers show it, but it may lack a part. */
  readonly fault?: ScanFault
}

const faults: ReadonlySet<string> = new Set<ScanFault>([
  'issue/scan-without-end',
  'issue/scan-damaged'
])

/** Hashes the scans of one text; what cannot be read, or is no picture by its bytes, is set aside. */
export function readScans(
  folder: string,
  paths: readonly string[] = [],
  read: (path: string) => SourceFile | QuarantinedSource = (path) => readSource(folder, path)
): readonly (Scan | QuarantinedSource)[] {
  return paths.map((path) => {
    const file = read(path)
    if (!('bytes' in file)) return file
    const refusal = refuseScan(file)
    if (refusal) return setAside(file, refusal)
    const scan = {path: file.path, sha256: sha256(file.bytes)}
    const fault = faultOf(file)
    return fault ? {...scan, fault} : scan
  })
}

const picture = {
  reason: 'This is a scan of a text that did not become an article.',
  fix: 'Mend the text of the same name beside it.'
}

/** Of a file that can hold a text itself, its name alone says that it is a scan. */
const unread = {
  reason:
    'This was taken for a scan and not read: the text of the same name beside it did not become an article.',
  fix: 'Mend that text; or, if this file holds the text itself, give it a name of its own.'
}

/** Scans whose text did not become an article: they are told, as it is. */
export function withoutText(scans: readonly Scan[]): QuarantinedSource[] {
  return scans.map(({path, sha256}) => ({
    ...{path, sha256},
    rule: 'quarantine/scan-of-no-article',
    ...(scanTypes[endingOf(path)]?.shown === 'link' ? unread : picture)
  }))
}

/** Scans that a draft has. */
export function scansOf({decisions, evidence}: HeldDraft): Scan[] {
  const {scans = [], scansSha256 = []} = decisions
  const told = evidence.issues.filter(({rule}) => faults.has(rule))
  const faultOfFile = new Map(told.map(({rule, params}) => [params['file'], rule as ScanFault]))
  return scans.map((file, at) => {
    const fault = faultOfFile.get(file)
    return {
      path: file.replace(/^sources\//, ''),
      sha256: scansSha256[at] ?? '',
      ...(fault && {fault})
    }
  })
}

/** A notice for the page that shows the scan. */
const noticeOf = ({path, fault}: Scan): Issue[] =>
  fault ? [{...toMessage({rule: fault, params: {file: `sources/${path}`}}), spans: []}] : []

/** The draft with these scans after those that it has. They are beside its source, not in it. */
export function withScans(draft: HeldDraft, scans: readonly Scan[]): HeldDraft {
  if (scans.length === 0) return draft
  const {decisions, evidence} = draft
  const notices = scans.flatMap(noticeOf)
  return {
    ...draft,
    evidence: {...evidence, issues: [...evidence.issues, ...notices]},
    decisions: {
      ...decisions,
      scans: [...(decisions.scans ?? []), ...scans.map(({path}) => `sources/${path}`)],
      scansSha256: [...(decisions.scansSha256 ?? []), ...scans.map(({sha256}) => sha256)]
    }
  }
}
