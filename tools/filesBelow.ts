import { readdirSync } from 'node:fs'

/** All files below a folder, as sorted paths relative to it with forward slashes; none when it does not exist. */
export function filesBelow(folder: string): readonly string[] {
  return entriesOf(folder)
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(`${folder}/${entry.name}`).map((file) => `${entry.name}/${file}`)
        : [entry.name],
    )
    .toSorted()
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
