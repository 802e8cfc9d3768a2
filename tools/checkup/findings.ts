/** What came of looking at one thing. */
export type Finding =
  | { readonly type: 'Right'; readonly what: string }
  | {
      readonly type: 'Wrong'
      readonly what: string
      /** Where and how, each a line. */
      readonly faults: readonly string[]
      readonly mend: string
    }
  | { readonly type: 'Unchecked'; readonly what: string; readonly why: string }

/** Right when there is no fault. */
export function finding(what: string, faults: readonly string[], mend: string): Finding {
  return faults.length === 0 ? { type: 'Right', what } : { type: 'Wrong', what, faults, mend }
}

/** So many places are enough to see what kind of fault it is. */
const shown = 3

/** A finding as somebody reads it at a terminal. */
export function printed(one: Finding): string {
  switch (one.type) {
    case 'Right':
      return `right      ${one.what}`
    case 'Unchecked':
      return `unchecked  ${one.what}\n           ${one.why}`
    case 'Wrong': {
      const more = one.faults.length - shown
      const lines = [...one.faults.slice(0, shown), ...(more > 0 ? [`and ${more} more`] : [])]
      return [`WRONG      ${one.what}`, ...lines, `To mend: ${one.mend}`].join('\n           ')
    }
  }
}

/** What somebody needs who reads only the last line. */
export function tally(findings: readonly Finding[]): string {
  const count = (type: Finding['type']) => findings.filter((one) => one.type === type).length
  return `${count('Right')} right, ${count('Wrong')} wrong, ${count('Unchecked')} not checked`
}
