import { assess } from './assess'
import { assessments } from './assessments'
import { common } from './common'
import { growth } from './growth'
import { help } from './help'
import { home } from './home'
import { profile } from './profile'
import { result } from './result'
import { settings } from './settings'

/** Everything the screens say, by namespace: one for each journey, and `common`. */
export const nl = { assess, assessments, common, growth, help, home, profile, result, settings } as const
