/** Which rules read an article: all of them, or all but some, to see what those are good for. */
import {defaultRules} from './classify/index.ts'
import type {Rule} from './classify/rule.ts'
import {datingRules, type DatingRule} from './dating/rules/index.ts'
import type {Extraction} from './extract/index.ts'
import type {Finding} from './stages.ts'

export interface RuleChoice {
  /** Rules that tell what each line is, in their order. */
  readonly classifying: readonly Rule[]
  /** Rules that bound the day of publication, by name. */
  readonly dating: Readonly<Record<string, DatingRule>>
  /** Whether what a rule found for a field is believed. */
  readonly keeps: (finding: Finding) => boolean
}

export const allRules: RuleChoice = {
  classifying: Object.values(defaultRules),
  dating: datingRules,
  keeps: () => true
}

/** What was extracted, without the findings of rules that are switched off. */
export function keptBy({keeps}: RuleChoice, extraction: Extraction): Extraction {
  const {findings, dates} = extraction
  if (findings.every(keeps) && dates.findings.every(keeps)) return extraction
  return {
    ...extraction,
    findings: findings.filter(keeps),
    dates: {...dates, findings: dates.findings.filter(keeps)}
  }
}
