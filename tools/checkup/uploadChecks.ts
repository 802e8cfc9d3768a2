import { createHash } from 'node:crypto'
import { unpacked, type Answer, type NoAnswer } from './ask.ts'
import { finding, type Finding } from './findings.ts'
import type { ListedFile, Visit } from './visit.ts'

/** Whether all of the build is there, and all of one build: with one file missing, nothing works offline. */
export function uploadChecks({ listed, files, site }: Visit): readonly Finding[] {
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
      `All ${listed.length} files of the build are there`,
      listed.flatMap(({ url }) => absence(url, files.get(url))),
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

function absence(path: string, answer: Answer | NoAnswer | undefined): readonly string[] {
  if (answer === undefined) return []
  if (answer.type === 'NoAnswer') return [`${path}: ${answer.why}`]
  return answer.status === 200 ? [] : [`${path}: code ${answer.status}`]
}

/** What has no checksum a host may replace, and what is not there is told already. */
function isWhole({ integrity }: ListedFile, answer: Answer | NoAnswer | undefined): boolean {
  if (integrity === undefined || answer?.type !== 'Answer' || answer.status !== 200) return true
  const bytes = unpacked(answer)
  return bytes !== undefined && integrity === `sha256-${createHash('sha256').update(bytes).digest('base64')}`
}
