/** From the first of some days to the last; open sides are infinite. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

/** The least range that holds all. */
export const spanOf = (all: readonly DayRange[]): DayRange => ({
  from: Math.min(...all.map(({from}) => from)),
  to: Math.max(...all.map(({to}) => to))
})
