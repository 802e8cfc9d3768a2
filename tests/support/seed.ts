import type { Page } from '@playwright/test'
import * as v from 'valibot'
import type { Assessment } from '../../src/domain/assessment'
import { wordingId } from '../../src/domain/documents/wording'
import { wordingOf } from '../../src/domain/wordingOf'
import { migrations } from '../../src/storage/migrations'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import { asRecord } from './aGoal'
import { theProfile } from './builders'
import { hasDrawn } from './person'
import { writesRaw } from './rawWrites'

const stores = Object.fromEntries(migrations.flatMap((step) => Object.entries(step.stores)))

/** Asks for no icon either. */
const emptyPage = { contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,">' }

/**
 * Puts records straight into the app's database, by table, as if somebody had written them before. The app is not started for it,
 * which costs as much as many a test: the page is an empty one of the same site.
 */
export async function fills(
  page: Page,
  records: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> {
  const empty = '**/empty-page'
  await page.route(empty, (route) => route.fulfill(emptyPage))
  await page.goto('./empty-page')
  await page.unroute(empty)
  await writesRaw(page, { version: migrations.length * 10, stores, records: withWords(records) })
}

/** What is finished has its words beside it, as the app keeps them: else it would keep them soon, while a test looks on. */
function withWords({ documents = [], ...others }: Parameters<typeof fills>[1]): Parameters<typeof fills>[1] {
  const profile = theProfile()
  const words = asRecord('wording', wordingId(profile), { content: { ...wordingOf(profile) } })
  const isThere = documents.some((one) => v.is(v.object({ id: v.literal(words.id) }), one))
  const finished = v.object({
    status: v.literal('sealed'),
    profile: v.object({ id: v.literal(profile.id), version: v.literal(profile.version) }),
  })
  const isNeeded = !isThere && others['assessments']?.some((one) => v.is(finished, one))
  return { ...others, documents: isNeeded ? [...documents, words] : documents }
}

/** Puts what somebody wrote into the app's database, and opens the app. */
export async function seed(
  page: Page,
  assessments: readonly Assessment[],
  documents: readonly DocumentRecord[] = [],
): Promise<void> {
  await fills(page, { assessments: assessments.map((one) => assessmentToRecord(one)), documents })
  await page.goto('./')
  await hasDrawn(page)
}
