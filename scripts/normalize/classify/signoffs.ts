/** Marks that end a story: `-30-`, `ENDS`, `Reuter`, `STORY CAN END HERE`. */
import {eachUnitOutsideProse, labeled} from './rule.ts'

const marks =
  /^(?:[-–—#*\s]*(?:30|ends?|more|the end|story can end here|end (?:of )?(?:story|article|text|optional trim)|optional add end)[-–—#*\s]*|#{2,}|\*{3,}|reuters?[\s\x03&;#\d]*)$/iu

/** A line that is nothing but an end mark. */
export const signoffs = eachUnitOutsideProse(
  (unit) =>
    marks.test(unit.text)
      ? labeled(
          unit,
          'signoffs/end-mark',
          'signoff',
          'A mark of the desk or agency that ends the story.'
        )
      : undefined,
  40
)
