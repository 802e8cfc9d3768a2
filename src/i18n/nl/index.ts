import { about } from './about'
import { arrival } from './arrival'
import { assess } from './assess'
import { assessments } from './assessments'
import { assignment } from './assignment'
import { backup } from './backup'
import { beside } from './beside'
import { calendar } from './calendar'
import { clientData } from './clientData'
import { common } from './common'
import { compose } from './compose'
import { course } from './course'
import { desk } from './desk'
import { door } from './door'
import { evidence } from './evidence'
import { example } from './example'
import { faults } from './faults'
import { growth } from './growth'
import { guide } from './guide'
import { handOn } from './handOn'
import { help } from './help'
import { hindsight } from './hindsight'
import { home } from './home'
import { intervision } from './intervision'
import { kinds } from './kinds'
import { listImport } from './listImport'
import { looking } from './looking'
import { net } from './net'
import { offer } from './offer'
import { otherSide } from './otherSide'
import { own } from './own'
import { plan } from './plan'
import { profile } from './profile'
import { profileFile } from './profileFile'
import { quoted } from './quoted'
import { register } from './register'
import { report } from './report'
import { restore } from './restore'
import { seen } from './seen'
import { result } from './result'
import { review } from './review'
import { settings } from './settings'
import { start } from './start'
import { statement } from './statement'
import { storage } from './storage'
import { tasks } from './tasks'
import { team } from './team'
import { unknownRoute } from './unknownRoute'
import { versions } from './versions'

/** Everything the screens say, by namespace: one for each journey, and `common`. */
export const nl = {
  about,
  arrival,
  assess,
  assessments,
  assignment,
  backup,
  beside,
  calendar,
  clientData,
  common,
  compose,
  course,
  desk,
  door,
  evidence,
  example,
  faults,
  growth,
  guide,
  handOn,
  help,
  hindsight,
  home,
  intervision,
  kinds,
  listImport,
  looking,
  net,
  offer,
  otherSide,
  own,
  plan,
  profile,
  profileFile,
  quoted,
  register,
  report,
  restore,
  seen,
  result,
  review,
  settings,
  start,
  statement,
  storage,
  tasks,
  team,
  unknownRoute,
  versions,
} as const
