/** What a process and all that it started take, as Linux tells it. Elsewhere nothing is known. */
import {readFileSync} from 'node:fs'

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // The process has ended, or this is no Linux.
    return ''
  }
}

/** Memory of the largest of a process and its descendants at this moment, in bytes. */
export function largestMemory(pid: number): number {
  const own = Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ')
  return Math.max(own, ...children.filter(Boolean).map((child) => largestMemory(Number(child))))
}

/** Ticks of the clock by which Linux counts the time of processes, a second. */
const ticks = 100

/**
 * Seconds that processors have worked for this process and those of its children that have ended;
 * without Linux for this process alone.
 */
export function processorSeconds(): number {
  const fields = read('/proc/self/stat').split(') ')[1]?.split(' ')
  // utime, stime, cutime, cstime: fields 14 to 17 of proc(5), of which two stand before the bracket.
  if (fields) return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}
