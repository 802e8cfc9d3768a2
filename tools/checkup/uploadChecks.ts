import { createHash } from 'node:crypto'
import { unpacked, type Answer, type NoAnswer } from './ask.ts'
import { finding, type Finding } from './findings.ts'
import type { ListedFile, Visit } from './visit.ts'

/** Whether all of the build is there, and all of one build: with one file missing, nothing works offline. */
export function uploadChecks({ listed, files, named, site }: Visit): readonly Finding[] {
  const mend = 'upload all of dist/ again, assets/ first and sw.js and index.html last (docs/hosting.md)'
  if (listed.length === 0)
    return [
      finding(
        'sw.js lists the files of the build',
        [`${site.href}sw.js: it is not there, or another file`],
        mend,
      ),
    ]
  return [
    finding(
      `All ${files.size} files of the site are there`,
      [...files].flatMap(([path, answer]) => (mayBeAway(path, named) ? [] : absence(path, answer))),
      mend,
    ),
    finding(
      'Every script and style sheet is whole',
      listed.flatMap((file) =>
        isWhole(file, files.get(file.url)) ? [] : [`${file.url}: it is not what was built`],
      ),
      mend,
    ),
  ]
}

/** A host may take data away that its catalogue does not name, and need not say who offers the site. */
function mayBeAway(path: string, named: readonly string[]): boolean {
  return path.startsWith('data/') && path !== 'data/catalogue.json' && !named.includes(path)
}

function absence(path: string, answer: Answer | NoAnswer): readonly string[] {
  if (answer.type === 'NoAnswer') return [`${path}: ${answer.why}`]
  return answer.status === 200 ? [] : [`${path}: code ${answer.status}`]
}

/** What has no checksum a host may replace, and what is not there is told already. */
function isWhole({ integrity }: ListedFile, answer: Answer | NoAnswer | undefined): boolean {
  if (integrity === undefined || answer?.type !== 'Answer' || answer.status !== 200) return true
  const bytes = unpacked(answer)
  return bytes !== undefined && integrity === `sha256-${createHash('sha256').update(bytes).digest('base64')}`
}
