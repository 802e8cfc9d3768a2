import { assess } from './assess'
import { assessments } from './assessments'
import { backup } from './backup'
import { common } from './common'
import { door } from './door'
import { growth } from './growth'
import { help } from './help'
import { home } from './home'
import { profile } from './profile'
import { restore } from './restore'
import { result } from './result'
import { settings } from './settings'
import { start } from './start'
import { storage } from './storage'

/** Everything the screens say, by namespace: one for each journey, and `common`. */
export const nl = {
  assess,
  assessments,
  backup,
  common,
  door,
  growth,
  help,
  home,
  profile,
  restore,
  result,
  settings,
  start,
  storage,
} as const
