import { useTranslation } from 'react-i18next'
import type { Session } from '../../domain/programme'

interface Props {
  readonly session: Session
  /** Whether the note must say which day it is about. */
  readonly isNamed?: boolean
}

/** That the course has a day in two places: nobody must be sent to the wrong one. Nothing for the other days. */
export function ElsewhereNote({ session: { label, elsewhere: module }, isNamed = false }: Props) {
  const { t } = useTranslation('course')
  if (!module) return null
  return (
    <p>
      {isNamed ? t('session.elsewhereNamed', { session: label, module }) : t('session.elsewhere', { module })}
    </p>
  )
}
