import { limits } from '../limits'
import { answerFile } from './answerFile'
import { openBytes } from './openBytes'

answerFile((bytes, { passphrase }, askTime) =>
  openBytes(bytes, passphrase, () => askTime(limits.unlockingDeadline)),
)
