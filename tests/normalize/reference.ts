/** A small, fixed set of authority tables, so that goldens do not move when the shipped ones grow. */
import {join} from 'node:path'
import {readLayer} from '../../src/authorities/layer.ts'
import {combine} from '../../src/authorities/load.ts'
import type {Problem} from '../../src/lib/problem.ts'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'

const problems: Problem[] = []
const folder = join(import.meta.dirname, '../golden/authorities')
const authorities = combine([readLayer(folder, 'tests/golden/authorities', problems)], problems)
if (problems.length > 0) throw new Error(JSON.stringify(problems))

export const smallReference: Reference = {authorities, names: authorityNames(authorities)}
