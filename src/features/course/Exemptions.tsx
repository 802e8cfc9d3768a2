import { useTranslation } from 'react-i18next'
import { professionsIn } from '../../domain/course'
import type { Programme } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { Checkable } from '../../ui/Checkable'
import { Section } from '../../ui/Section'
import type { Marking } from './useMarking'
import { useProfession } from './useProfession'

interface Props {
  readonly programme: Programme
  readonly marking: Marking
}

/** Which professions somebody has that may exempt them from a module. Nothing where no module knows an exemption. */
export function Exemptions({ programme, marking: { course, mark } }: Props) {
  const { t } = useTranslation('course')
  const { list } = useFormats()
  const nameOf = useProfession()
  const professions = professionsIn(programme)
  if (professions.length === 0) return null
  const modulesFor = (profession: string) =>
    list(programme.modules.filter(({ exemptFor }) => exemptFor.includes(profession)).map(({ id }) => id))
  return (
    <Section heading={t('exemption.heading')}>
      <p>{t('exemption.intro')}</p>
      <div>
        {professions.map((profession) => (
          <Checkable
            key={profession}
            type="checkbox"
            data-field="course.exemptions"
            value={profession}
            label={t('exemption.tick', { profession: nameOf(profession) })}
            hint={t('exemption.modules', { modules: modulesFor(profession) })}
            checked={course.exemptions.has(profession)}
            disabled={!mark}
            onChange={(event) => mark?.({ part: 'exemptions', id: profession, has: event.target.checked })}
          />
        ))}
      </div>
    </Section>
  )
}
