import { answerFile } from '../door/answerFile'
import { readLedger } from './readLedger'

answerFile((bytes) => readLedger(bytes))
