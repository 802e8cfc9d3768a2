import { vi } from 'vitest'
import { database } from '../../src/storage/database'

/** The next transaction is committed, and the browser then says that it lost the connection. */
export function commitsAndThenFails(): void {
  const begin = database.transaction.bind(database)
  vi.spyOn(database, 'transaction').mockImplementationOnce((...args: Parameters<typeof begin>) =>
    begin(...args).then(() => {
      throw Object.assign(new Error('Connection to Indexed Database server lost'), { name: 'UnknownError' })
    }),
  )
}
