/**
 * Turns off the tier-up of regular expressions, for the whole process. V8 13.6 (Node.js 24) begins
 * with an interpreter and compiles a pattern when it is hot; after many texts of one-byte characters,
 * some patterns then no longer match texts with others (’ “ é), so that the same sources gave other
 * dates from run to run. Compiled from the first use, they match alike whatever was read before.
 *
 * Commands that normalize are started with the option. Where a process was started otherwise, the
 * option is set here: to be imported before anything that has patterns of its own.
 */
import {setFlagsFromString} from 'node:v8'
import {wholeRegexps} from './node-options.ts'

if (!process.execArgv.includes(wholeRegexps)) setFlagsFromString(wholeRegexps)
