/** Whether this browser can hand this file on. The DOM types call sharing present; most computers have none. */
export function canBeShared(file: File): boolean {
  const { navigator: browser }: { readonly navigator: { canShare?: Navigator['canShare'] } } = globalThis
  return browser.canShare?.({ files: [file] }) ?? false
}

export async function shareFile(file: File): Promise<'shared' | 'shareFailed' | 'dropped'> {
  try {
    await navigator.share({ files: [file] })
    return 'shared'
  } catch (error) {
    // Whoever closes the share sheet did nothing wrong.
    return error instanceof Error && error.name === 'AbortError' ? 'dropped' : 'shareFailed'
  }
}
