/** The content of a file as an older format has it. */
export type OldContent = Readonly<Record<string, unknown>>

/** How what was written in one format becomes what the next would have written; pure, and never changed once it is out. */
export interface ExchangeStep {
  readonly name: string
  readonly report?: (content: OldContent) => OldContent
  readonly review?: (content: OldContent) => OldContent
  readonly request?: (content: OldContent) => OldContent
}

/** The first leads from format 1 to 2, and so on. */
export const exchangeSteps: readonly ExchangeStep[] = [
  {
    name: 'work: examples, goals and the assignment come along',
    report: (content) => ({ ...content, work: { evidence: [], goals: [] } }),
  },
  {
    name: 'translation: an earlier moment may be of another version of the profile, and says what it leaves out',
  },
  {
    name: 'pride: what somebody chose themselves to be proud of and to learn',
  },
]

/** The content of an older file, taken through every step since. */
export function upgradedContent(
  content: OldContent,
  { kind, format }: { readonly kind: 'report' | 'review' | 'request'; readonly format: number },
  steps: readonly ExchangeStep[] = exchangeSteps,
): OldContent {
  return steps.slice(format - 1).reduce((before, step) => step[kind]?.(before) ?? before, content)
}
