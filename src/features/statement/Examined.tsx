import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useProfile } from '../../shared/content/ContentContext'
import type { Organisation } from '../../shared/content/useOrganisation'
import { TextParts } from '../../ui/TextParts'
import { Section } from '../../ui/Section'
import { drawnUpOn } from './ownExamination'

type Props = Pick<NonNullable<Organisation['accessibility']>, 'examined'>

/** Who looked, how and when; what nobody looked at yet; and what the app does for people. */
export function Examined({ examined }: Props) {
  const { t } = useTranslation('statement')
  const { date } = useFormats()
  const localized = useLocalized()
  const { publisher } = useProfile()
  return (
    <>
      <Section heading={t('how.title')}>
        {examined && (
          <>
            <p>{t('how.examined', { by: examined.by, date: date(examined.on) })}</p>
            <p>{localized(examined.method)}</p>
            {examined.report && (
              <p>
                <a href={examined.report}>{t('how.report')}</a>
              </p>
            )}
          </>
        )}
        <p>{t('how.own', { date: date(drawnUpOn) })}</p>
        <ul>
          <TextParts as="li" text={t('how.methods')} />
        </ul>
        <p>{t('how.unknown')}</p>
        <ul>
          <TextParts as="li" text={t('how.unknowns', { publisher })} />
        </ul>
      </Section>
      <Section heading={t('good.title')}>
        <ul>
          <TextParts as="li" text={t('good.list')} />
        </ul>
      </Section>
    </>
  )
}
