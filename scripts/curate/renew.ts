/** Brings what is made of the sources up to date, once a command has done its work on them. */
import type {NormalizedArchive} from '../normalize/archive.ts'
import {CommandError, explain} from '../cli/run.ts'
import {normalizeFolder, writeFolder} from './normalize-folder.ts'
import {loadGrounds} from './normalizing-grounds.ts'
import type {Surroundings} from './surroundings.ts'

/** Normalizes and writes the archive. An error says as well what is `done` and stays so. */
export async function renew(
  {folder, attendant, reference}: Surroundings,
  done: string
): Promise<NormalizedArchive> {
  try {
    const grounds = await loadGrounds(folder, reference)
    const {archive} = await normalizeFolder(folder, grounds, attendant)
    await writeFolder(folder, archive, attendant)
    return archive
  } catch (error) {
    throw new CommandError(
      `${explain(error)}\n${done} Articles follow with \`npm run normalize\`, once that is mended.`,
      {cause: error}
    )
  }
}
