import { answerFile } from '../door/answerFile'
import { readTables } from './readTables'

answerFile((bytes) => readTables(bytes))
