import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minimumGroupSize } from '../../domain/team'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { ProfileLimits } from '../../shared/content/ProfileLimits'
import { OpenMany } from './OpenMany'
import { TeamPictureView } from './TeamPictureView'
import { Undecided } from './Undecided'
import { useTeamGroups, type TeamGroup } from './useTeamGroups'

/** Screen *Team*: what the people who sent a report have in common. */
export function Team() {
  const { t } = useTranslation(['team', 'common'])
  const title = useTitle()
  const groups = useTeamGroups()
  const [chosen, setChosen] = useState<string>()
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('intro')}</p>
      <ProfileLimits />
      {groups ? (
        <Chosen groups={groups} chosen={chosen} onChoose={setChosen} />
      ) : (
        <p role="status">{t('common:loading')}</p>
      )}
      <OpenMany />
    </Page>
  )
}

interface ChosenProps {
  readonly groups: readonly TeamGroup[]
  readonly chosen: string | undefined
  readonly onChoose: (key: string) => void
}

function Chosen({ groups, chosen, onChoose }: ChosenProps) {
  const group = groups.find(({ key }) => key === chosen) ?? groups[0]
  if (!group) return <Locked people={0} hidden={0} />
  return (
    <>
      {groups.length > 1 && <Groups groups={groups} chosen={group.key} onChoose={onChoose} />}
      <Group key={group.key} group={group} />
    </>
  )
}

function Group({ group }: { readonly group: TeamGroup }) {
  const { t } = useTranslation('team')
  const { picture, hidden, undecided, people, kept } = group
  const isEnough = people >= minimumGroupSize
  return (
    <>
      {hidden > 0 && <p className="no-print">{t('hidden', { count: hidden })}</p>}
      {isEnough && <Undecided reports={undecided} kept={kept} />}
      {!isEnough && <Locked people={people} hidden={hidden} />}
      {picture.type === 'TeamPicture' && <TeamPictureView group={{ ...group, picture }} />}
    </>
  )
}

function Locked({ people, hidden }: { readonly people: number; readonly hidden: number }) {
  const { t } = useTranslation('team')
  const isEmpty = people + hidden === 0
  return (
    <Notice
      title={t('locked.title')}
      actions={<LinkButton to={paths.reports}>{t('locked.open')}</LinkButton>}
    >
      <p>{isEmpty ? t('locked.none') : t('locked.text', { count: people, min: minimumGroupSize })}</p>
    </Notice>
  )
}

interface GroupsProps {
  readonly groups: readonly TeamGroup[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

function Groups({ groups, chosen, onChoose }: GroupsProps) {
  const { t } = useTranslation('team')
  const localized = useLocalized()
  return (
    <p>
      <label>
        {t('group')}{' '}
        <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
          {groups.map(({ key, profile }) => (
            <option key={key} value={key}>
              {`${localized(profile.title)} ${profile.version}`}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}
