import { answerFile } from '../door/answerFile'
import { readCpdLog } from './readLedger'

answerFile((bytes) => readCpdLog(bytes))
