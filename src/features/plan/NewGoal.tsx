import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useParams } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { useProgrammes } from '../../shared/content/useProgrammes'
import { aboutKinds, startGoal, type About } from '../../domain/documents/goal'
import { nextLevel } from '../../domain/goal'
import { lastLevel } from '../../domain/goalMovement'
import type { LocalizedText } from '../../domain/text'
import { useLocalized } from '../../i18n/useLanguage'
import { todayNow } from '../../lib/today'
import { aboutSegments, paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { goalWriter } from '../../storage/goalWriter'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { AboutChoice } from './AboutChoice'
import { FullNotice, isFull } from './FullNotice'
import styles from './plan.module.css'
import { SuggestionList } from './SuggestionList'
import { useTextOf } from './useAboutWords'
import { useGoals } from '../../shared/goals/useGoals'
import { useOwnAssessments } from './useOwnAssessments'
import { useSuggestions } from './useSuggestions'

/** More are a list to read instead of a choice to make. */
const shownSuggestions = 5

/** A new goal begins with what it is about: from the address, from a suggestion, or from a list. */
export function NewGoal() {
  const { t } = useTranslation('plan')
  const title = useTitle()
  const canChange = useCanChange()
  const { kind, about } = useParams<{ readonly kind?: string; readonly about?: string }>()
  return (
    <Page title={title(t('new.title'))} heading={t('new.title')} id={`${kind} ${about}`}>
      {canChange ? <Form key={`${kind} ${about}`} given={aboutIn(kind, about)} /> : <p>{t('readOnly')}</p>}
    </Page>
  )
}

function aboutIn(segment: string | undefined, id: string | undefined): About | undefined {
  const kind = aboutKinds.find((one) => aboutSegments[one] === segment)
  return kind && id !== undefined ? { kind, id } : undefined
}

function Form({ given }: { readonly given: About | undefined }) {
  const { t } = useTranslation('plan')
  const localized = useLocalized()
  const loaded = useProgrammes()
  const programmes = loaded.state === 'here' ? loaded.programmes : []
  const goals = useGoals()
  const suggestions = useSuggestions(programmes)
  const begin = useBeginning()
  const [chosen, setChosen] = useState<About>(given ?? { kind: 'competency', id: '' })
  const [isAsked, setAsked] = useState(false)
  const text = useTextOf(programmes)(chosen)
  const shown = given === undefined ? suggestions.slice(0, shownSuggestions) : []
  return (
    <>
      <FullNotice goals={goals} />
      {shown.length > 0 && (
        <Section heading={t('sections.suggestions')}>
          <SuggestionList suggestions={shown} />
        </Section>
      )}
      <ChoosePart heading={shown.length > 0 ? t('new.own') : undefined}>
        <AboutChoice
          chosen={chosen}
          onChoose={setChosen}
          loaded={loaded}
          error={isAsked && !text ? t('new.missing') : undefined}
        />
        {text && <p>{localized(text)}</p>}
        <Button look="primary" onClick={() => (text ? begin(chosen, text) : setAsked(true))}>
          {isFull(goals) ? t('new.makeLater') : t('new.make')}
        </Button>
      </ChoosePart>
    </>
  )
}

/** Writes a new goal and goes to it; when three are active already, it is kept for later. */
function useBeginning(): (about: About, text: LocalizedText) => void {
  const localized = useLocalized()
  const profile = useProfile()
  const assessments = useOwnAssessments()
  const goals = useGoals()
  const [, navigate] = useLocation()
  return (about, text) => {
    const from = lastLevel(assessments, about)
    const hasLevels = about.kind !== 'outcome'
    const goal = startGoal({
      profile: profile.id,
      about,
      // An outcome says "Ik kan …" already.
      aim: hasLevels ? '' : localized(text),
      from,
      to: hasLevels ? nextLevel(from, profile.scale.norm) : undefined,
      on: todayNow(),
      active: !isFull(goals),
    })
    navigate(paths.goal(goalWriter.add(goal)), { replace: true })
  }
}

interface PartProps {
  readonly heading: string | undefined
  readonly children: React.ReactNode
}

/** Under a heading of its own where something stands above it. */
function ChoosePart({ heading, children }: PartProps) {
  return heading === undefined ? (
    <div className={styles['form']}>{children}</div>
  ) : (
    <Section heading={heading}>
      <div className={styles['form']}>{children}</div>
    </Section>
  )
}
