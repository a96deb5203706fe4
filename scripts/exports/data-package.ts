/** The description of the data files: Frictionless Data Package 2.0 (datapackage.org). */
import type {ArchiveSettings} from '../../src/schema/archive-settings.ts'
import type {DataTable} from '../../src/views/data/table.ts'
import type {WrittenFile} from './written-file.ts'

/** A file of the package; a table has its description. */
export interface PackagedFile extends WrittenFile {
  readonly title: string
  readonly mediaType: string
  readonly table?: DataTable
}

/** `datapackage.json`. Its version is the hash of the archive: the same data, the same version. */
export function dataPackage(
  settings: ArchiveSettings,
  hash: string,
  files: readonly PackagedFile[]
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(settings.title),
    title: settings.title,
    ...(settings.description !== undefined && {description: settings.description}),
    ...(settings.url !== undefined && {homepage: settings.url}),
    version: hash,
    ...(settings.asOf !== undefined && {created: `${settings.asOf}T00:00:00Z`}),
    ...(settings.rightsStatement !== undefined && {
      licenses: [{path: settings.rightsStatement, title: settings.rights ?? settings.title}]
    }),
    resources: files.map(resource)
  }
}

function resource({name, title, mediaType, bytes, sha256, table}: PackagedFile): object {
  const isTable = table !== undefined && name.endsWith('.csv')
  return {
    name: slug(name),
    path: name,
    title,
    ...(isTable && {type: 'table'}),
    format: name.split('.').at(-1),
    mediatype: mediaType,
    ...(mediaType.startsWith('text/') && {encoding: 'utf-8'}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(isTable && {
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: table.fields,
        primaryKey: table.primaryKey
      }
    })
  }
}

/** Names of packages and resources are of lower-case letters, digits, `.`, `_` and `-`. */
const slug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'archive'
