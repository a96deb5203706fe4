/** What one article tells of a journey. Types only, and plain data. */
import type {Office} from '../../../src/schema/authority.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import type {DaySet} from '../terms/day-set.ts'
import type {Ways} from './legs.ts'
import type {Length} from './lengths.ts'
import type {OrderedStops} from './order-of-stops.ts'
import type {PutOff, WasPutOff} from './put-off.ts'
import type {Stay, StayTime} from './stays.ts'

/** A day of the week on which the leader is said to be in a country. */
export interface WeekdayThere extends Span {
  readonly country: string
  /** 0 = Sunday. */
  readonly weekday: number
  /** Whether it is told as to come; absent where that is not plain. */
  readonly ahead?: boolean
}

/** `the first-ever visit to that country by an Israeli prime minister`, `her third visit to Kenya`. */
export interface FirstVisit extends Span {
  /** So many visits of the kind there were, this one included. */
  readonly count: number
  /** Of the leader alone, in whatever office: `her third visit`. */
  readonly own?: true
  /** Country codes of those who had never been there before; none where it is of the leader alone. */
  readonly home: readonly string[]
  readonly countries: readonly string[]
  /** The offices it is said of; any, when empty. */
  readonly offices: readonly Office[]
}

/** An earlier journey of the same leader, told as history: `In August 1997, he visited Baku`. */
export interface PastVisit extends Span {
  readonly country: string
  readonly days: DaySet
}

export interface Telling {
  /** Article id. */
  readonly article: string
  /** Id of the event, as the article alone names it. */
  readonly event: string
  /** Person id of the leader who travels. */
  readonly person: string
  /** Person ids of those who make the journey too; absent where nobody is told to. */
  readonly companions?: readonly string[]
  /** Country codes of the destinations, in order of mention. */
  readonly countries: readonly string[]
  /** Offices that the article itself gives to the leader. */
  readonly offices: readonly Office[]
  /** Days on which each of the others can have held the office that the article gives them; absent without any. */
  readonly titles?: readonly DaySet[]
  /**
   * `ahead`: some of it is still to come; `under way`: it goes on; `over`: told as past; `off`: called
   * off or put off. Absent where none is plain.
   */
  readonly told?: 'ahead' | 'under way' | 'over' | 'off'
  /** A time at which it was under way, as the text says. */
  readonly underWayOn?: StayTime
  /** Of one that was put off: in what time it is to be made. */
  readonly putOff?: PutOff
  /** Of one that was made: the text says that it had been put off. */
  readonly wasPutOff?: WasPutOff
  /** The leader had made such a journey before. */
  readonly again?: true
  /** Country codes of stops that are still to come. */
  readonly toCome: readonly string[]
  /** Country codes of stops that the leader has come to. */
  readonly reached: readonly string[]
  /** Nothing of it is told as begun: it may never have been made. */
  readonly planned: boolean
  /** The leader has set out; whether anything was reached is not told. */
  readonly setOut?: true
  /** The words that tell so. */
  readonly toldBy: Span
  /** The issue is dated; what it tells of was over the day before. */
  readonly issue: boolean
  /** `this week's visit`, of a journey that is over. */
  readonly thisWeek?: Span
  /**
   * Something was done so many days before writing, at most, while the journey was still to come:
   * `visited Baku two weeks ago … to cancel the trip`.
   */
  readonly stillAhead?: Span & {readonly days: number}
  /** Distinctive words of its text, two in a row → where they first stand. */
  readonly details: readonly (readonly [words: string, first: Span])[]
  /** `the visit, which ended Aug. 31`, without its year, and how many days it lasted. */
  readonly ended?: Span & {
    readonly month: number
    readonly day: number
    readonly lasted: number
  }
  readonly weekdays: readonly WeekdayThere[]
  /** Days on which the leader was, or is to be, in a country. */
  readonly stays: readonly Stay[]
  /** Which of two countries came first, where that is told; absent where it is not. */
  readonly order?: readonly OrderedStops[]
  /** From which stop the leader went right to which; absent where nothing of it is told. */
  readonly ways?: Ways
  /** How long visits to single countries were, or are to be. */
  readonly lengths: readonly Length[]
  readonly firstVisits: readonly FirstVisit[]
  readonly pastVisits: readonly PastVisit[]
}
