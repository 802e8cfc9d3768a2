import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { CompetencyId } from '../../domain/profile'
import { paths } from '../../navigation/paths'
import { newEvidence } from '../../shared/evidence/newEvidence'
import { Button } from '../../ui/Button'

/** What somebody can go on with from a level: something to learn, or an example of it. */
export function CompetencyActions({ id }: { readonly id: CompetencyId }) {
  const { t } = useTranslation('growth')
  const [, navigate] = useLocation()
  const number = <span className="visually-hidden">&nbsp;{id}</span>
  return (
    <>
      <Link href={paths.newGoalAbout({ kind: 'competency', id })}>
        {t('cluster.goal')}
        {number}
      </Link>
      <Button look="quiet" onClick={() => navigate(...newEvidence({ competencies: [id] }))}>
        {t('cluster.example')}
        {number}
      </Button>
    </>
  )
}
