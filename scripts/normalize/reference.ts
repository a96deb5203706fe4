/** Loads what normalizing reads besides the sources. */
import {loadAuthorities} from '../../src/authorities/load.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {readSettings} from '../../src/archive-folder/settings.ts'
import type {Problem} from '../../src/lib/problem.ts'
import {authorityNames} from './names/authority-names.ts'
import type {Reference} from './stages.ts'

/** Authority tables with their names, and every problem in what people wrote. */
export function loadReference(folder: string): {reference: Reference; problems: Problem[]} {
  const {authorities, problems} = loadAuthorities(archivePaths(folder).authorities)
  const {settings, problems: wrongSettings} = readSettings(folder)
  const {asOf} = settings
  return {
    reference: {authorities, names: authorityNames(authorities), ...(asOf !== undefined && {asOf})},
    problems: [...wrongSettings, ...problems]
  }
}
