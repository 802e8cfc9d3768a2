import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cpdLogToCsv } from '../../../src/exchange/cpdLog/cpdLogToCsv'
import { cpdLogToXlsx } from '../../../src/exchange/cpdLog/cpdLogToXlsx'
import { register as dutch } from '../../../src/i18n/nl/register'
import { exportedLog } from '../../support/exportedLog'
import { conversionNames, conversions, hasLibreOffice, throughLibreOffice } from '../../support/libreOffice'
import { entriesOf, readFile } from '../../support/readList'
import { timeoutMs } from '../../support/timeoutMs'

const folder = 'tests/fixtures/cpdLog'
/** Node reads the letters of Latin-1 alone as Windows-1252; the journeys ask a browser for the others. */
const asNodeReads = (text: string) =>
  text.replaceAll(/[„”–€]/g, (letter) => String.fromCodePoint(windows.get(letter) ?? 0))
const windows = new Map([
  ['„', 0x84],
  ['”', 0x94],
  ['–', 0x96],
  ['€', 0x80],
])

function asItWent(name: string) {
  return name.includes('windows')
    ? exportedLog.map((line) => ({ ...line, title: asNodeReads(line.title) }))
    : exportedLog
}

describe('a log that LibreOffice read and wrote again', () => {
  test('is here in every way in which it is asked for', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...conversionNames, 'README.md'].toSorted())
  })

  test.each(conversionNames)('comes back as it went, %s', async (name) => {
    const read = await readFile(readFileSync(`${folder}/${name}`))
    expect(entriesOf(read)).toEqual(asItWent(name))
    expect(read.faults).toEqual([])
  })
})

describe.runIf(hasLibreOffice())('the same with the LibreOffice of this computer', () => {
  test.each(conversionNames)('comes back as it went, %s', { timeout: timeoutMs(120) }, async (name) => {
    const own =
      conversions[name].from === 'csv'
        ? new TextEncoder().encode(cpdLogToCsv(exportedLog, dutch.columns, 'nl'))
        : await cpdLogToXlsx(exportedLog, dutch.columns, 'Punten en uren')
    const read = await readFile(throughLibreOffice(own, name))
    expect(entriesOf(read)).toEqual(asItWent(name))
    expect(read.faults).toEqual([])
  })
})
