import { vi } from 'vitest'

interface SavedFile {
  readonly name: string
  readonly text: () => Promise<string>
  readonly bytes: () => Promise<Uint8Array>
}

/** What the app offers the browser to save from now on, in that order. */
export function catchSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = []
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:test/${blobs.size}`
    blobs.set(address, blob as Blob)
    return address
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    if (!blob) return
    saved.push({
      name: this.download,
      text: () => blob.text(),
      bytes: async () => new Uint8Array(await blob.arrayBuffer()),
    })
  })
  return saved
}
