import type { Page } from '@playwright/test'
import type { Assessment } from '../../src/domain/assessment'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import { writesRaw } from './rawWrites'

/** Puts what somebody wrote straight into the app's database, as if they had done it before, and opens the app again. */
export async function seed(
  page: Page,
  assessments: readonly Assessment[],
  documents: readonly DocumentRecord[] = [],
): Promise<void> {
  await page.goto('./')
  await page.locator('[data-frame-part]').first().waitFor({ state: 'detached' })
  const records = { assessments: assessments.map((one) => assessmentToRecord(one)), documents }
  await writesRaw(page, { records })
  await page.reload()
}
