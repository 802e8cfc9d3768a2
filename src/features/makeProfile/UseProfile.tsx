import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Profile } from '../../domain/profile'
import { paths } from '../../navigation/paths'
import { setPreferences } from '../../storage/preferences'
import { Button } from '../../ui/Button'

interface Props {
  readonly profile: Profile
  readonly isMain?: boolean
}

/** From here on the screens are about this profile: it begins where everything begins. */
export function UseProfile({ profile: { id }, isMain = false }: Props) {
  const { t } = useTranslation('profileFile')
  const [, navigate] = useLocation()
  const use = () => {
    setPreferences({ profile: id })
    navigate(paths.home)
  }
  return (
    <Button look={isMain ? 'primary' : 'secondary'} onClick={use}>
      {t('kept.use')}
    </Button>
  )
}
