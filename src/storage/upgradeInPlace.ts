import { Dexie } from 'dexie'
import { upgradeTables } from './archive/upgradeTables'
import { databaseName } from './database'
import { migrations } from './migrations'
import type { RawStorage } from './rawStorage'

/**
 * Upgrades a database by other means than step after step inside it: what was read of it is upgraded first, and then written
 * in one go, all of it or nothing. What is not even a record, over which a step may stumble, is set apart.
 * @throws when a step stumbles over a record, or when it cannot be written: then everything is as it was.
 */
export async function upgradeInPlace({ version, tables }: RawStorage): Promise<void> {
  if (version >= migrations.length) return
  const junk = ofRecords.flatMap((name) => (tables[name] ?? []).filter((record) => !isRecord(record)))
  const upgraded = upgradeTables(withoutJunk(tables), version)
  const changed = Object.entries(upgraded).filter(([name, list]) => list !== tables[name])
  const whole = new Dexie(databaseName, { chromeTransactionDurability: 'strict', autoOpen: false })
  const stores = Object.fromEntries(migrations.flatMap((step) => Object.entries(step.stores)))
  whole
    .version(migrations.length)
    .stores(stores)
    .upgrade(async (transaction) => {
      for (const [name, list] of changed) {
        await transaction.table(name).clear()
        await transaction.table(name).bulkPut(Array.isArray(list) ? list : [])
      }
      await transaction.table('quarantine').bulkAdd(junk.map((record) => ({ record })))
    })
  try {
    await whole.open()
  } finally {
    whole.close()
  }
}

const ofRecords = ['assessments', 'documents'] as const

function withoutJunk(tables: RawStorage['tables']): RawStorage['tables'] {
  const sifted = ofRecords.flatMap((name) => {
    const list = tables[name]
    return list && !list.every(isRecord) ? [[name, list.filter(isRecord)] as const] : []
  })
  return { ...tables, ...Object.fromEntries(sifted) }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}
