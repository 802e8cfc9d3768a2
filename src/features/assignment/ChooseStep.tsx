import { useTranslation } from 'react-i18next'
import { highlightsOf } from '../../domain/highlights'
import { pathOfStep } from '../../navigation/stepPaths'
import { LinkButton } from '../../ui/Button'
import { ChosenThree } from './ChosenThree'
import { useAssignment } from './useAssignment'

/** Three strong points and three to learn, each with a reason. */
export function ChooseStep() {
  const { t } = useTranslation('assignment')
  const { scored, words } = useAssignment()
  if (!scored) {
    return (
      <>
        <p>{t('choose.first')}</p>
        <p>
          <LinkButton look="primary" to={pathOfStep('score')}>
            {t('steps.score')}
          </LinkButton>
        </p>
      </>
    )
  }
  const { strong, toGrow } = highlightsOf(words, scored)
  return (
    <>
      <p>{t('choose.intro')}</p>
      <ChosenThree
        side="strong"
        assessment={scored}
        proposed={strong.top.map(({ competency }) => competency.id)}
      />
      <ChosenThree
        side="grow"
        assessment={scored}
        proposed={toGrow.top.map(({ competency }) => competency.id)}
      />
    </>
  )
}
