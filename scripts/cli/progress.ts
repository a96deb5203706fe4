/** How far long work is: a bar on a terminal, a line now and then anywhere else. */
import {SingleBar} from 'cli-progress'

export interface Progress {
  readonly step: () => void
  /** Takes the bar away. */
  readonly end: () => void
}

/** Where it is shown, and by which clock. */
export interface Screen {
  readonly stream: NodeJS.WritableStream & {readonly isTTY?: boolean}
  /** Milliseconds. */
  readonly now: () => number
}

/** Work of at most this many steps is shown only when it takes long. */
const short = 500
/** Milliseconds after which work takes long. */
const long = 2000
/** Milliseconds between two lines where there is no terminal. */
const pause = 10_000

const terminal: Screen = {stream: process.stderr, now: () => performance.now()}

/** Shows the progress of `total` steps of `what` (`Reading`). */
export function startProgress(what: string, total: number, screen = terminal): Progress {
  return screen.stream.isTTY === true ? bar(what, total, screen) : lines(what, total, screen)
}

function bar(what: string, total: number, {stream, now}: Screen): Progress {
  const began = now()
  let done = 0
  let shown: SingleBar | undefined
  return {
    step() {
      done += 1
      if (!shown && total <= short && now() - began < long) return
      shown ??= openBar(what, total, stream)
      shown.update(done, {rate: rateOf(done, now() - began)})
    },
    end() {
      shown?.stop()
      shown = undefined
    }
  }
}

function openBar(what: string, total: number, stream: NodeJS.WritableStream): SingleBar {
  const made = new SingleBar({
    format: `${what} {bar} {value} of {total}, {rate} a second, {eta_formatted} left`,
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    stream,
    clearOnComplete: true,
    hideCursor: true,
    linewrap: true,
    etaBuffer: 200,
    // The command ends itself on Ctrl-C, and takes the bar away then.
    gracefulExit: false
  })
  made.start(total, 0, {rate: 0})
  return made
}

function lines(what: string, total: number, {stream, now}: Screen): Progress {
  const began = now()
  let told = began
  let done = 0
  return {
    step() {
      done += 1
      const at = now()
      if (at - told < pause || done === total) return
      told = at
      const left = Math.ceil((((at - began) / done) * (total - done)) / 1000)
      stream.write(
        `${what}: ${done} of ${total}, ${rateOf(done, at - began)} a second, ${left} s left\n`
      )
    },
    end: () => undefined
  }
}

const rateOf = (done: number, milliseconds: number) =>
  Math.round(done / Math.max(milliseconds / 1000, 0.001))
