import { assess } from './assess'
import { assessments } from './assessments'
import { common } from './common'
import { growth } from './growth'
import { help } from './help'
import { home } from './home'
import { profile } from './profile'
import { result } from './result'
import { settings } from './settings'

export const en = { assess, assessments, common, growth, help, home, profile, result, settings } as const
