import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folder = 'docs/decisions'
const index = readFileSync(`${folder}/README.md`, 'utf8')
const files = readdirSync(folder).filter((file) => /^\d{4}-/.test(file))

describe('decisions', () => {
  test.each(files)('%s has its number, a date, a status and a place in the list', (file) => {
    const number = Number(file.slice(0, 4))
    const [title = '', , status = ''] = readFileSync(`${folder}/${file}`, 'utf8').split('\n')
    expect(title.startsWith(`# ${number}. `)).toBe(true)
    expect(status).toMatch(/^\d{4}-\d{2}-\d{2} · (accepted|replaced by \[\d+\])/)
    expect(index).toContain(`- [${title.slice('# '.length)}](${file})`)
  })

  test('are all different, and none is listed that is not there', () => {
    const numbers = files.map((file) => file.slice(0, 4))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(index.match(/^- \[\d+\. /gm)?.length).toBe(files.length)
  })
})
