import { useEffect, useSyncExternalStore } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { takeShared, type NotReceived } from '../../exchange/handover/takeShared'
import { paths } from '../../navigation/paths'

let waiting: File | NotReceived | undefined
const listeners = new Set<() => void>()

/** Opens a report, a request or a reaction that came in anyhow, or says why it did not: dropped, or opened from the system. */
export function openReceived(file: File | NotReceived): void {
  set(file)
  navigate(paths.openReceived)
}

/** The file that is to be opened: of somebody who was elsewhere in the app, or in another app and shared it. */
export function useWaitingFile(): File | NotReceived | undefined {
  useEffect(() => {
    void takeShared().then((shared) => shared && set(shared))
  }, [])
  return useSyncExternalStore(subscribe, now, now)
}

export function forgetWaitingFile(): void {
  set(undefined)
}

function now(): File | NotReceived | undefined {
  return waiting
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(file: File | NotReceived | undefined): void {
  waiting = file
  listeners.forEach((listener) => listener())
}
