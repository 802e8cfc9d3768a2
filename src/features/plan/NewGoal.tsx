import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation, useParams } from 'wouter'
import { aboutKinds, type About } from '../../domain/documents/goal'
import { useLocalized } from '../../i18n/useLanguage'
import { aboutSegments, paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useProfile } from '../../shared/content/ContentContext'
import { useProgrammes } from '../../shared/content/useProgrammes'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useCompetencyIds } from '../../shared/versions/useCompetencyIds'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { AboutChoice } from './AboutChoice'
import { FullNotice } from './FullNotice'
import { newGoal } from './newGoal'
import styles from './plan.module.css'
import { SuggestionList } from './SuggestionList'
import { useTextOf } from './useAboutWords'
import { useGoals } from '../../shared/goals/useGoals'
import { useProgrammeList } from './useProgrammeList'
import { useSuggestions } from './useSuggestions'

/** A new goal begins with what it is about: whoever comes from that is not asked again. */
export function NewGoal() {
  const { t } = useTranslation(['plan', 'versions'])
  const title = useTitle()
  const canChange = useCanChange()
  const { kind, about } = useParams<{ readonly kind?: string; readonly about?: string }>()
  const given = useNow(aboutIn(kind, about))
  const isKnown = useIsKnown()
  if (canChange && given && isKnown(given)) return <ToForm about={given} />
  return (
    <Page title={title(t('new.title'))} heading={t('new.title')}>
      {canChange && given && <p>{t('versions:goneNumber', { id: given.id })}</p>}
      {canChange ? <Form /> : <p>{t('readOnly')}</p>}
    </Page>
  )
}

function aboutIn(segment: string | undefined, id: string | undefined): About | undefined {
  const kind = aboutKinds.find((one) => aboutSegments[one] === segment)
  return kind && id !== undefined ? { kind, id } : undefined
}

/** Whoever comes from an older result may bring a number of then. */
function useNow(given: About | undefined): About | undefined {
  const isCompetency = given?.kind === 'competency'
  const { idIn } = useCompetencyIds(useProfile(), isCompetency ? [given.id] : [])
  return isCompetency ? { ...given, id: idIn(given.id) ?? given.id } : given
}

/** What the course says comes later than the screen: an outcome is taken at its word. */
function useIsKnown(): (about: About) => boolean {
  const textOf = useTextOf(useProgrammeList())
  return (about) => about.kind === 'outcome' || textOf(about) !== undefined
}

function ToForm({ about }: { readonly about: About }) {
  const [id] = useState(() => crypto.randomUUID())
  return <Redirect to={paths.goal(id)} state={newGoal(about)} replace />
}

/** From a suggestion, or from a list. */
function Form() {
  const { t } = useTranslation('plan')
  const loaded = useProgrammes()
  const programmes = loaded.state === 'here' ? loaded.programmes : []
  const suggestions = useSuggestions(programmes)
  return (
    <>
      <FullNotice goals={useGoals()} />
      <ChooseForm loaded={loaded} />
      {suggestions.length > 0 && (
        <Section heading={t('sections.suggestions')}>
          <SuggestionList suggestions={suggestions} />
        </Section>
      )}
    </>
  )
}

function ChooseForm({ loaded }: { readonly loaded: ReturnType<typeof useProgrammes> }) {
  const { t } = useTranslation('plan')
  const localized = useLocalized()
  const [, navigate] = useLocation()
  const [chosen, setChosen] = useState<About>({ kind: 'competency', id: '' })
  const [isAsked, setAsked] = useState(false)
  const which = useRef<HTMLSelectElement>(null)
  const text = useTextOf(loaded.state === 'here' ? loaded.programmes : [])(chosen)
  const goOn = () => {
    if (text) return navigate(paths.newGoalAbout(chosen), { replace: true })
    setAsked(true)
    which.current?.focus()
  }
  return (
    <div className={styles['form']}>
      <AboutChoice
        chosen={chosen}
        onChoose={setChosen}
        loaded={loaded}
        which={which}
        error={isAsked && !text ? t('new.missing') : undefined}
      />
      {text && chosen.kind === 'outcome' && <p>{localized(text)}</p>}
      <Button look="primary" onClick={goOn}>
        {t('new.next')}
      </Button>
    </div>
  )
}
