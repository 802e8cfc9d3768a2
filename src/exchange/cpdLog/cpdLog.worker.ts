import { answerFile } from '../door/answerFile'
import { readCpdLog } from './readCpdLog'

answerFile((bytes) => readCpdLog(bytes))
