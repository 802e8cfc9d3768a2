import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/Disclosure'
import type { Refusal } from './doorWords'

/** Why a file is refused. */
export function WhyRefused({ words, technical }: Refusal) {
  return (
    <>
      <p>{words}</p>
      <TechnicalCause technical={technical} />
    </>
  )
}

/** What exactly is wrong with a file, folded away: it helps only whoever is asked for help. */
export function TechnicalCause({ technical }: Pick<Refusal, 'technical'>) {
  const { t } = useTranslation('door')
  return (
    technical !== undefined && (
      <Disclosure summary={t('technical.title')}>
        <p>{technical}</p>
      </Disclosure>
    )
  )
}
