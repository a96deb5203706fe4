/** Where an archive lives on disk, and where its site goes. */
import {join, resolve} from 'node:path'

/** Names another archive folder; commands set it from `--content`. */
export const contentVariable = 'DATELINE_CONTENT'
/** Names another output folder; commands set it from `--out`. */
export const outVariable = 'DATELINE_OUT'

/** Absolute path of the archive folder. */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment[contentVariable] ?? 'content')
}

/** Absolute path of the folder the site is built into. */
export function outFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment[outVariable] ?? 'dist')
}

type ArchivePaths = ReturnType<typeof pathsIn>
const known = new Map<string, ArchivePaths>()

/** The parts of an archive folder. They are asked for with every file of it, and put together once. */
export function archivePaths(folder: string): Readonly<ArchivePaths> {
  const paths = known.get(folder) ?? pathsIn(folder)
  known.set(folder, paths)
  return paths
}

function pathsIn(folder: string) {
  return {
    settings: join(folder, 'archive.yaml'),
    sources: join(folder, 'sources'),
    authorities: join(folder, 'authorities'),
    corrections: join(folder, 'corrections'),
    accessions: join(folder, 'accessions.csv'),
    moved: join(folder, 'moved.csv'),
    removed: join(folder, 'removed'),
    articles: join(folder, 'articles'),
    evidence: join(folder, 'evidence'),
    renditions: join(folder, 'renditions'),
    events: join(folder, 'events'),
    duplicates: join(folder, 'duplicates.json'),
    quarantine: join(folder, 'quarantine.json')
  }
}
