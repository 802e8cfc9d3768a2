/** What goes along with a file: a subject for a mail, and what to say. */
export interface ShareMessage {
  readonly title: string
  readonly text: string
}

/** Whether this browser can hand this file on. The DOM types call sharing present; most computers have none. */
export function canBeShared(file: File): boolean {
  const { navigator: browser }: { readonly navigator: { canShare?: Navigator['canShare'] } } = globalThis
  return browser.canShare?.({ files: [file] }) ?? false
}

/** The same before there is a file. */
export function canSharePdf(): boolean {
  return canBeShared(new File(['%PDF'], 'a.pdf', { type: 'application/pdf' }))
}

/** Opens the share sheet. A browser that finds the press too long ago refuses, which is `shareFailed` as well. */
export async function shareFile(
  file: File,
  message?: ShareMessage,
): Promise<'shared' | 'shareFailed' | 'dropped'> {
  try {
    await navigator.share({ files: [file], ...message })
    return 'shared'
  } catch (error) {
    // Whoever closes the share sheet did nothing wrong.
    return error instanceof Error && error.name === 'AbortError' ? 'dropped' : 'shareFailed'
  }
}
