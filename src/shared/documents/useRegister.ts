import { emptyRegister, registerId, type Register } from '../../domain/documents/register'
import { registerWriter } from '../../storage/registerWriter'
import { useWritten } from './useWritten'

export function useRegister(): Register {
  return useWritten(registerWriter, registerId) ?? emptyRegister
}
