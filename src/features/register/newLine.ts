import { useHistoryState } from 'wouter/use-browser-location'
import { paths } from '../../navigation/paths'

interface NewLineState {
  readonly freshLine?: true
}

/** Where a new line of the ledger is written, to be given to `navigate`. Nothing is stored before something is written there. */
export function newLine() {
  const state: NewLineState = { freshLine: true }
  return [paths.ledgerEntry(crypto.randomUUID()), { state }] as const
}

/** Whether nothing was written yet at this address, which is of a new line. */
export function useIsNewLine(): boolean {
  return useHistoryState<NewLineState | null>()?.freshLine === true
}
