import { vi } from 'vitest'
import { database } from '../../src/storage/database'

/** The next transaction that writes is committed, and the browser then says that it lost the connection. */
export function commitsAndThenFails(): void {
  const begin = database.transaction.bind(database)
  const spy = vi.spyOn(database, 'transaction').mockImplementation((...args: Parameters<typeof begin>) => {
    const [mode] = args
    if (mode !== 'rw') return begin(...args)
    spy.mockRestore()
    return begin(...args).then(() => {
      throw Object.assign(new Error('Connection to Indexed Database server lost'), { name: 'UnknownError' })
    })
  })
}
