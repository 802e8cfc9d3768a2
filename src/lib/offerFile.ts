/** Lets the browser save a file that was made here. Whether it was kept, nobody tells. */
export function offerFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Not at once: some browsers only read it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
