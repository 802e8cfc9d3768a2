/**
 * By device: the revision at which it wrote this record last. That tells "newer" from "changed on both sides", which a
 * count alone cannot, and needs no clock (the version vectors of distributed systems).
 */
export type VersionVector = Readonly<Record<string, number>>

/** A record that more than one device may write. */
export interface Versioned {
  readonly id: string
  /** Goes up with each change. */
  readonly revision: number
  readonly writers: VersionVector
}

/** Who wrote a record before devices were noted. */
export const unknownWriter = 'unknown'

/** Whether the first holds every change that the second holds. */
export function dominates(first: VersionVector, second: VersionVector): boolean {
  return Object.entries(second).every(([device, revision]) => (first[device] ?? 0) >= revision)
}

/** All changes of both. */
export function mergeVectors(first: VersionVector, second: VersionVector): VersionVector {
  const both = { ...first }
  for (const [device, revision] of Object.entries(second)) {
    both[device] = Math.max(both[device] ?? 0, revision)
  }
  return both
}
