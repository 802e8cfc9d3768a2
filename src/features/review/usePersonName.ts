import { useTranslation } from 'react-i18next'
import type { Person } from '../../domain/person'

/** "Anna", or that no name was given. */
export function usePersonName(): (person: Pick<Person, 'name'>) => string {
  const { t } = useTranslation('review')
  return ({ name }) => name.trim() || t('nobody')
}
