import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBytes } from '../../../src/exchange/door/openBytes'
import { anyDamagedPdf, anyPdf, hostilePdfs } from '../../support/hostilePdfs'
import { exchangedFixtures } from '../../support/reportFixtures'
import { timeoutMs } from '../../support/timeoutMs'

// What the frozen PDFs hold.
const text = exchangedFixtures('report')[0]?.text ?? ''
const good = openBytes(new TextEncoder().encode(text))

describe('a PDF that holds no good report', () => {
  test.each(hostilePdfs())('is refused by its own name: $what', async ({ bytes, refusedAs, passphrase }) => {
    // Time of its own work: the machine may be busy with more.
    const [begin, before] = [process.cpuUsage(), process.memoryUsage().rss]
    const { type } = await openBytes(bytes, passphrase)
    expect(refusedAs).toContain(type)
    const { user, system } = process.cpuUsage(begin)
    expect(user + system).toBeLessThan(5_000_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
  })

  test.each([
    ['made', undefined],
    ['saved-by-qpdf', undefined],
    ['saved-by-mutool', undefined],
    ['made-locked', 'één twee drie'],
    ['locked-by-qpdf', 'één twee drie'],
  ])(
    'never opens as anything else, whatever happened to it: %s',
    async (name, passphrase) => {
      await fc.assert(
        fc.asyncProperty(anyDamagedPdf(name), async (bytes) => {
          const opened = await openBytes(bytes, passphrase)
          if ('encrypted' in opened) expect({ ...opened, encrypted: false }).toEqual(await good)
        }),
        { numRuns: 150, seed: 7 },
      )
    },
    timeoutMs(60),
  )

  test(
    'may be anything at all',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyPdf, fc.constantFrom(undefined, 'x'), async (bytes, passphrase) => {
          expect(await openBytes(bytes, passphrase)).not.toHaveProperty('encrypted')
        }),
        { numRuns: 500, seed: 7 },
      )
    },
    timeoutMs(60),
  )
})
