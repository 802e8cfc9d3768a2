import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { competenciesOf, type Competency, type Profile } from '../domain/profile'
import type { Score } from '../domain/score'
import { ScaleChoice } from '../features/assess/ScaleChoice'
import { useLocalized } from '../i18n/useLanguage'
import { fewestAxes } from '../shared/growth/fewestAxes'
import { NormRadar } from '../shared/growth/NormRadar'
import { WhatBelongs } from '../shared/content/WhatBelongs'
import { Disclosure } from '../ui/Disclosure'
import { Field } from '../ui/Field'
import styles from './ProfilePreview.module.css'

/** A profile as whoever scores sees it, one competency at a time; nothing that is chosen here is kept. */
export function ProfilePreview({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profileFile')
  const say = useLocalized()
  const competencies = competenciesOf(profile)
  const [id, setId] = useState<string>()
  const competency = competencies.find((one) => one.id === id) ?? competencies[0]
  return (
    <>
      <p>
        {t('preview.about', {
          title: say(profile.title),
          version: profile.version,
          publisher: profile.publisher,
          clusters: profile.clusters.length,
          count: competencies.length,
        })}
      </p>
      {competency && (
        <>
          <ChooseCompetency profile={profile} chosen={competency} onChoose={setId} />
          <Asked key={competency.id} profile={profile} competency={competency} />
        </>
      )}
      {profile.clusters.length >= fewestAxes && (
        <div className={styles['screen']}>
          <h3>{t('preview.web')}</h3>
          <NormRadar profile={profile} />
        </div>
      )}
    </>
  )
}

interface ChooseProps {
  readonly profile: Profile
  readonly chosen: Competency
  readonly onChoose: (id: string) => void
}

function ChooseCompetency({ profile, chosen, onChoose }: ChooseProps) {
  const { t } = useTranslation(['profileFile', 'common'])
  const say = useLocalized()
  return (
    <Field label={t('profileFile:preview.competency')} hint={t('profileFile:preview.scoringHint')}>
      {(control) => (
        <select {...control} value={chosen.id} onChange={({ target }) => onChoose(target.value)}>
          {profile.clusters.map(({ id, shortTitle, competencies }) => (
            <optgroup key={id} label={t('common:level', { value: id, label: say(shortTitle) })}>
              {competencies.map((one) => (
                <option key={one.id} value={one.id}>
                  {t('common:level', { value: one.id, label: say(one.text) })}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}

/** The question of one competency, and what is said about it. */
function Asked({ profile, competency }: Pick<ChooseProps, 'profile'> & { readonly competency: Competency }) {
  const { t } = useTranslation('profileFile')
  const [score, setScore] = useState<Score>()
  return (
    <div className={styles['screen']}>
      <ScaleChoice
        headingAs="h3"
        profile={profile}
        competency={competency}
        place=""
        score={score}
        onChoose={setScore}
      />
      <Disclosure summary={t('preview.belongs')}>
        <WhatBelongs profile={profile} competency={competency} />
      </Disclosure>
    </div>
  )
}
