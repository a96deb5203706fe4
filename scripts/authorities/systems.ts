/**
 * What an "effective leader" of Archigos held. The list names whoever in fact ruled, not an office, so
 * the office is a rule: where the state was led by its premier, head of government; where by a ruling
 * party's first man, faction leader; everywhere else, head of state. The title says as much.
 */
import type {Office} from '../../src/schema/authority.ts'
import {parties, premiers, type Period} from './ruling-offices.ts'

/** Office and title of who ruled a state from a day on (ISO 8601). */
export function officeOfSpell(state: string, start: string): {office: Office; title: string} {
  if (within(parties[state], start))
    return {office: 'faction-leader', title: 'Leader of the ruling party'}
  if (within(premiers[state], start))
    return {office: 'head-of-government', title: 'Effective leader (premier)'}
  return {office: 'head-of-state', title: 'Effective leader'}
}

function within(periods: readonly Period[] | undefined, day: string): boolean {
  return periods?.some(([from, to]) => day >= from && day < to) ?? false
}
