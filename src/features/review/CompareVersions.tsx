import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import { useFormats } from '../../i18n/useFormats'
import type { KeptVersion, Versions } from '../../shared/reports/compareWithKept'
import { chooseSight, hiddenAmong, sightOf } from '../../shared/reports/sight'
import { useMadeReview } from '../../shared/reports/useReviews'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { levelsGiven } from '../../domain/review'
import { Differences } from './Differences'
import type { Arrived } from './openingStep'
import styles from './review.module.css'
import { Reveal } from './Reveal'
import { usePersonName } from './usePersonName'
import { tellsScores } from './tellsScores'

interface Props {
  readonly arrived: Arrived
  readonly versions: Versions
  readonly onBoth: () => void
  readonly onReplace: (version: KeptVersion) => void
  readonly onStay: (version: KeptVersion) => void
}

/** A report of which another version is kept: where they differ, and which of them somebody wants. */
export function CompareVersions({ arrived, versions, onBoth, onReplace, onStay }: Props) {
  const { t } = useTranslation(['arrival', 'looking'])
  const { incoming, subject } = arrived
  // Whoever looks for themselves first is shown no score, not of what came in either.
  const made = useMadeReview(subject.id)?.review
  const kept = versions.map((version) => version.kept.record)
  const [hides, setHides] = useState(() =>
    kept.some((record) => sightOf(record, made, hiddenAmong(kept)) !== 'shown'),
  )
  const isHiding = hides && versions.some(({ differences }) => differences?.some(tellsScores))
  const reveal = () => {
    chooseSight(kept, 'shown', kept)
    setHides(false)
  }
  return (
    <>
      <p className={styles['name']}>
        <bdi>{sanitizeForDisplay(incoming.file.name, limits.fileNameLength)}</bdi>
      </p>
      <p>{t(incoming.waiting ? 'versions.arrived' : 'versions.opened')}</p>
      <p>{t('proof')}</p>
      {isHiding && (
        <Notice
          title={t('looking:sight.title')}
          actions={<Reveal subject={subject} given={made ? levelsGiven(made) : 0} onReveal={reveal} />}
        >
          <p>{t('versions.hidden')}</p>
        </Notice>
      )}
      {versions.map((version) => (
        <Version key={version.kept.record.id} {...{ version, subject, hides, onReplace }} />
      ))}
      <p className={styles['ways']}>
        <Button look="primary" onClick={onBoth}>
          {t('versions.both')}
        </Button>
        <Button onClick={() => onStay(versions[0])}>{t('versions.stay')}</Button>
      </p>
      <p className={styles['quiet']}>{t('versions.bothHint')}</p>
    </>
  )
}

interface VersionProps extends Pick<Arrived, 'subject'>, Pick<Props, 'onReplace'> {
  readonly version: KeptVersion
  readonly hides: boolean
}

function Version({ version, subject, hides, onReplace }: VersionProps) {
  const { t } = useTranslation('arrival')
  const { date } = useFormats()
  const { record } = version.kept
  const about = {
    name: usePersonName()(record),
    date: date(record.date),
    on: date(record.receivedOn),
  }
  return (
    <Section heading={t('versions.kept', about)}>
      {version.differences ? (
        <Differences
          differences={version.differences.filter((one) => !(hides && tellsScores(one)))}
          profile={subject.profile}
        />
      ) : (
        <p>{t('versions.unreadable')}</p>
      )}
      <p>
        <Button onClick={() => onReplace(version)}>{t('versions.replace')}</Button>
      </p>
    </Section>
  )
}
