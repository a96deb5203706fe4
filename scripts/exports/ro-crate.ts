/** RO-Crate 1.2 (w3id.org/ro/crate): what the files of a deposit are, and how they were made. */
import type {ArchiveSettings} from '../../src/schema/archive-settings.ts'

/** `ro-crate-metadata.json` of an archive. `version` is the hash over its records. */
export function roCrate(
  settings: ArchiveSettings,
  version: string,
  folders: readonly {readonly path: string; readonly description: string}[]
): object {
  const day = settings.asOf
  const {rights, rightsStatement} = settings
  const license = rightsStatement === undefined ? rights : {'@id': rightsStatement}
  return {
    '@context': 'https://w3id.org/ro/crate/1.2/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: {'@id': 'https://w3id.org/ro/crate/1.2'},
        about: {'@id': './'}
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: settings.title,
        description: settings.description ?? `The news archive “${settings.title}”.`,
        ...(day !== undefined && {datePublished: day}),
        ...(license !== undefined && {license}),
        ...(settings.rights !== undefined && {usageInfo: settings.rights}),
        ...(settings.url !== undefined && {url: settings.url}),
        version,
        hasPart: folders.map(({path}) => ({'@id': path}))
      },
      ...folders.map(({path, description}) => ({'@id': path, '@type': 'Dataset', description})),
      {
        '@id': '#normalize',
        '@type': 'CreateAction',
        name: 'Records and evidence made from the sources by rules',
        instrument: {'@id': '#dateline'},
        object: {'@id': 'content/sources/'},
        result: [{'@id': 'content/articles/'}, {'@id': 'content/evidence/'}]
      },
      {'@id': '#dateline', '@type': 'SoftwareApplication', name: 'Dateline'}
    ]
  }
}
