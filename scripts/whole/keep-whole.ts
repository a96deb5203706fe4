/** Makes the program in a process of its own, which takes some 400 MB. */
import {makeWhole} from './make-whole.ts'

await makeWhole()
