import {readFileSync} from 'node:fs'

/**
 * Whether a process of this computer is running. One of another user counts; one that has ended, and of which only the
 * number is kept until who started it asks, does not, where the system tells (Linux: proc_pid_stat(5)).
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !hasEnded(pid)
}

function hasEnded(pid: number): boolean {
  try {
    // The state stands behind the name, which may hold brackets itself.
    return /\)\s[ZX]\s[^)]*$/u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
