import { Dexie, type Table } from 'dexie'
import { migrations } from './migrations'
import type { AssessmentRecord } from './records/assessmentRecord'
import type { DocumentRecord } from './records/documentRecord'
import type { FactRecord } from './records/factRecord'
import type { PlaceRecord } from './records/placeRecord'
import type { QuarantineRecord } from './records/quarantineRecord'
import type { ReportContentRecord, ReportRecord } from './records/reportRecord'
import type { SnapshotRecord } from './records/snapshotRecord'
import type { TombstoneRecord } from './records/tombstoneRecord'

export const databaseName = 'groeispiegel'

/** The one database of the app. Its versions are the migrations. */
export class Database extends Dexie {
  constructor() {
    // Strict: "Opgeslagen" must still be true after the phone's battery dies. Closed stays closed: a silent reopening
    // could make a new, empty database. No cache: what is read is what is on the disk, and Dexie would copy every record for it.
    super(databaseName, { chromeTransactionDurability: 'strict', autoOpen: false, cache: 'disabled' })
    for (const { version, stores, records } of migrations) {
      this.version(version)
        .stores(stores)
        .upgrade(async (transaction) => {
          for (const [table, upgrade] of Object.entries(records)) {
            await transaction
              .table(table)
              .toCollection()
              .modify((value: unknown, reference: { value: unknown }) => {
                reference.value = upgrade(value)
              })
          }
        })
    }
  }

  get assessments(): Table<AssessmentRecord, string> {
    return this.table('assessments')
  }

  get places(): Table<PlaceRecord, string> {
    return this.table('places')
  }

  get documents(): Table<DocumentRecord, string> {
    return this.table('documents')
  }

  get reports(): Table<ReportRecord, string> {
    return this.table('reports')
  }

  get reportContents(): Table<ReportContentRecord, string> {
    return this.table('reportContents')
  }

  get tombstones(): Table<TombstoneRecord, string> {
    return this.table('tombstones')
  }

  get facts(): Table<FactRecord, string> {
    return this.table('facts')
  }

  get quarantine(): Table<QuarantineRecord, number> {
    return this.table('quarantine')
  }

  get snapshots(): Table<SnapshotRecord, string> {
    return this.table('snapshots')
  }
}

export const database = new Database()

/** Deletes everything in it. @throws when the browser refuses. */
export async function deleteDatabase(): Promise<void> {
  database.close()
  await Dexie.delete(databaseName)
}
