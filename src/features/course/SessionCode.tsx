import { useTranslation } from 'react-i18next'
import type { Programme, Session } from '../../domain/programme'
import { useLocalized } from '../../i18n/useLanguage'

interface Props {
  readonly programme: Programme
  readonly session: Session
}

/** What the course itself calls a day, and the module that it belongs to: "MC 2 · Module 2: Wetgeving". */
export function SessionCode({ programme, session }: Props) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const module = programme.modules.find(({ id }) => id === session.module)
  const name = module && t('module.name', { id: module.id, title: localized(module.title) })
  return (
    <p className="muted">
      {name ? t('session.code', { session: session.label, module: name }) : session.label}
    </p>
  )
}
