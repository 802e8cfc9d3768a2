import type { Page } from '@playwright/test'
import type { Assessment } from '../../src/domain/assessment'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'

/** Puts assessments straight into the app's database, as if they had been scored before, and opens the app again. */
export async function seed(page: Page, assessments: readonly Assessment[]): Promise<void> {
  await page.goto('./')
  await page.locator('[data-frame-part]').first().waitFor({ state: 'detached' })
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('groeispiegel')
        opening.addEventListener('error', () => reject(new Error('the database did not open')))
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('assessments', 'readwrite')
          for (const record of records) writing.objectStore('assessments').put(record)
          writing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    assessments.map((one) => assessmentToRecord(one)),
  )
  await page.reload()
}
