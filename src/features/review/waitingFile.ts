import { useSyncExternalStore } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { paths } from '../../navigation/paths'

let waiting: File | undefined
const listeners = new Set<() => void>()

/** Opens a report, a request or a reaction that came in anyhow: chosen, dropped, shared or opened from the system. */
export function openReceived(file: File): void {
  set(file)
  navigate(paths.openReceived)
}

/** The file that is to be opened. */
export function useWaitingFile(): File | undefined {
  return useSyncExternalStore(subscribe, now, now)
}

export function forgetWaitingFile(): void {
  set(undefined)
}

function now(): File | undefined {
  return waiting
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(file: File | undefined): void {
  waiting = file
  listeners.forEach((listener) => listener())
}
