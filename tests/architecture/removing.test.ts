import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../../tools/filesBelow.ts'

/** What is taken away with all that is in it, as it is written in a script: up to the end of its line. */
const removing = /\brm(?:Sync)?\((.*)/g

describe('what a test or tool takes away', () => {
  test('is never named by what lies below it: where that was not made, all above the project would go', () => {
    const files = ['tests', 'tools', 'bench'].flatMap((folder) =>
      filesBelow(folder).map((file) => `${folder}/${file}`),
    )
    const scripts = files.filter((file) => /\.(ts|tsx|mjs|js)$/.test(file))
    const removed = scripts.flatMap((file) =>
      removedIn(readFileSync(file, 'utf8')).map((what) => `${file}: ${what}`),
    )
    expect(removed.length).toBeGreaterThan(20)
    expect(removed.filter((what) => goesUp(what))).toEqual([])
  })

  test('which is seen', () => {
    const [remove, nameOf] = ['rmSync', 'dirname']
    const faults = [`${remove}(join(build, '..'), { recursive: true })`, `await ${remove}(${nameOf}(build))`]
    expect(faults.filter((text) => removedIn(text).some((what) => goesUp(what)))).toEqual(faults)
  })
})

function removedIn(text: string): readonly string[] {
  return [...text.matchAll(removing)].map(([, what = '']) => what)
}

function goesUp(what: string): boolean {
  return /['"`/]\.\.['"`/]|\bdirname\(/.test(what)
}
