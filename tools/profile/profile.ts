import { readFileSync } from 'node:fs'
import i18next from 'i18next'
import { limits } from '../../src/exchange/limits.ts'
import { readProfile } from '../../src/exchange/profile/readProfile.ts'
import { door } from '../../src/i18n/nl/door.ts'
import { faults } from '../../src/i18n/nl/faults.ts'
import { profileFile } from '../../src/i18n/nl/profileFile.ts'
import { decodeText } from '../../src/lib/decodeText.ts'
import { doorWords } from '../../src/shared/words/doorWords.ts'
import { profileFaultWords } from '../../src/shared/words/profileFaultWords.ts'
import { profileRefusal } from '../../src/shared/words/profileRefusal.ts'

const usage = 'Zeg welk bestand: npm run profile -- check profiel.xlsx (of .csv, .json)'

/** `npm run profile -- check FILE`: 0 when the file holds a whole profile, 1 when something is wrong with it, 2 when there is none. */
export async function run(): Promise<void> {
  process.exitCode = await profile(process.argv.slice(3))
}

/** @param words what stands behind `npm run profile --`. */
export async function profile([command, file, ...others]: readonly string[]): Promise<number> {
  if (command !== 'check' || file === undefined || others.length > 0) return refuse(usage)
  const bytes = bytesOf(file)
  if (!bytes) return refuse(`${file}: dit bestand is er niet, of kan niet worden gelezen.`)
  if (bytes.length > limits.cpdLog.fileBytes) return refuse(`${file}: dit bestand is te groot.`)
  return check(file, bytes)
}

async function check(file: string, bytes: Uint8Array): Promise<number> {
  const read = await readProfile(bytes)
  const words = await dutch()
  const { t } = words
  if (read.type !== 'ProfileRead') {
    const { words: why, technical } = profileRefusal(words, read)
    return refuse([`${file}: ${why}`, ...(technical === undefined ? [] : [technical])].join(' '))
  }
  // A host serves it as it is, and then the app reads UTF-8 and nothing else.
  if (read.format === 'json' && typeof decodeText(bytes) !== 'string') {
    console.error(words.faults('file.notUtf8', { file }))
    return 1
  }
  if (read.letters !== 'certain') console.error(`${file}: ${t(`letters.${read.letters}`)}`)
  const lost = read.lost.map(({ kind, count }) => t('lost.item', { what: t(`lost.kind.${kind}`), count }))
  if (lost.length > 0) console.log(`${file}: niet overgenomen: ${lost.join(', ')}`)
  for (const fault of read.faults) console.error(`${file}: ${profileFaultWords(words, fault)}`)
  if (read.faults.length > 0) {
    console.error(`\n${t('faultsTitle', { count: read.faults.length })}`)
    return 1
  }
  console.log(`${file}: ${t('whole').toLowerCase()}`)
  return 0
}

async function dutch() {
  const words = i18next.createInstance()
  await words.init({
    lng: 'nl',
    resources: { nl: { profileFile, faults, door } },
    interpolation: { escapeValue: false },
  })
  const mean = (value: number) => value.toLocaleString('nl', { maximumFractionDigits: 1 })
  return {
    t: words.getFixedT('nl', 'profileFile'),
    faults: words.getFixedT('nl', 'faults'),
    door: doorWords({ t: words.getFixedT('nl', 'door'), mean }, 'profile'),
  }
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(file))
  } catch {
    return undefined
  }
}

function refuse(why: string): number {
  console.error(why)
  return 2
}
