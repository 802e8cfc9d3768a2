import { limits } from '../limits'
import { answerFile } from './answerFile'
import { openBytes } from './openBytes'

answerFile((bytes, { passphrase }, extendDeadline) =>
  openBytes(bytes, passphrase, () => extendDeadline(limits.unlockingDeadline)),
)
