/** This program as Node.js compiled it in an earlier run. */
import {resolve} from 'node:path'
import {keepCompiled} from '../runtime/compiled-modules.ts'

/** Keeps it from here on: what a command loads before is compiled anew in every run. */
export const keepCompiledProgram = (): void => keepCompiled(resolve('.cache', 'compiled'))
