import { answerFile } from '../door/answerFile'
import { readProfile } from './readProfile'

answerFile((bytes) => readProfile(bytes))
