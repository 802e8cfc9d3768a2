import type { Evidence } from '../../domain/documents/evidence'

type Body = Evidence

/** An example, and how to change it: what every part of its form needs. */
export interface EvidenceProps {
  readonly body: Body
  readonly onChange: (change: (before: Body) => Body, how: 'chosen' | 'typed') => void
}
