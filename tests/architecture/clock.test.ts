import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../../tools/filesBelow.ts'

describe('no screen stays on the day on which it was opened', () => {
  const files = filesBelow('src').filter((file) => /\.tsx?$/.test(file))

  test('because nothing that is kept from the first render asks the clock', () => {
    expect(files.length).toBeGreaterThan(300)
    const faults = files.flatMap((file) =>
      clockFaults(readFileSync(`src/${file}`, 'utf8')).map((words) => `${file}: ${words}`),
    )
    expect(faults).toEqual([])
  })
})

describe('the fence bites', () => {
  test.each([
    ['the day itself', 'const [today] = useState(() => calendarDateOf(new Date()))'],
    ['with a type', 'const [now] = useState<number>(Date.now())'],
    ['a part of something else', 'const [made] = useState(() => ({ id: newId(), on: todayNow() }))'],
    ['a value that is remembered', 'const day = useMemo(() => todayNow(), [])'],
    ['what a form begins with', 'const form = useForm({ defaultValues: { date: todayNow() } })'],
    [
      'a function of the file',
      'const [note] = useState(() => emptyNote(id))\n\nfunction emptyNote(id: Id) {\n  return { id, on: todayNow() }\n}\n',
    ],
  ])('on %s', (_what, text) => {
    expect(clockFaults(text)).toHaveLength(1)
  })

  test('and not on what happens later', () => {
    const text = `
      const [file, setFile] = useState<File>()
      const make = () => setFile(fileOf(todayNow()))
      const today = useToday()`
    expect(clockFaults(text)).toEqual([])
  })
})

const asksClock = /new Date\(\)|Date\.now\(\)|todayNow\(\)/

/** Every hook that keeps something of the first render, and asks the clock for it. */
function clockFaults(text: string): readonly string[] {
  const asking = [...text.matchAll(/^(?:export )?function (\w+)\b[\s\S]*?^\}/gm)].flatMap(([whole, name]) =>
    asksClock.test(whole) && name !== undefined ? [name] : [],
  )
  return [...text.matchAll(/\buse(?:State|Ref|Memo|Reducer|Form)(?:<[^()]*>)?\(/g)]
    .map((found) => `${found[0]}${untilClosed(text.slice(found.index + found[0].length))}`)
    .filter((call) => asksClock.test(call) || asking.some((name) => call.includes(`${name}(`)))
}

/** The text up to the bracket that closes what was open before it. */
function untilClosed(text: string): string {
  let depth = 1
  const end = text.split('').findIndex((sign) => {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    return depth === 0
  })
  return text.slice(0, end + 1)
}
