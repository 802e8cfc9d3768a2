import { useTranslation } from 'react-i18next'
import type { Scale } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import type { InWords } from './useInWords'

interface Props {
  readonly words: InWords
  /** The version of today. */
  readonly today: string
}

/** With which version a result was made, where that is not the one of today; the scale of then can be read. */
export function MadeWith({ words: { profile, missing, failure }, today }: Props) {
  const { t } = useTranslation('versions')
  if (missing !== undefined) {
    return (
      <Notice tone="warning" title={t('missing.title', { version: missing })}>
        <p>{t('missing.text', { today })}</p>
        {failure && <p>{t('missing.file', { file: failure.file })}</p>}
      </Notice>
    )
  }
  const { version } = profile
  if (version === today) return null
  return (
    <>
      <p className="muted">{t('madeWith', { version, today })}</p>
      <Disclosure summary={t('scale.toggle', { version })}>
        <ScaleOfThen scale={profile.scale} />
      </Disclosure>
    </>
  )
}

function ScaleOfThen({ scale }: { readonly scale: Scale }) {
  const { t } = useTranslation(['versions', 'common'])
  const localized = useLocalized()
  return (
    <>
      <ol role="list">
        {scale.levels.map(({ value, label, anchor }) => (
          <li key={value}>
            <b>{t('common:level', { value, label: localized(label) })}</b>: {localized(anchor)}
          </li>
        ))}
      </ol>
      <p>{t('scale.norm', { norm: scale.norm })}</p>
    </>
  )
}
