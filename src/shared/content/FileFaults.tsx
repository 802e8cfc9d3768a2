import { useTranslation } from 'react-i18next'
import { brokenAt, placedFaults } from '../../content/faultPlaces'
import type { ContentFailure } from '../../content/loadFile'
import { problemWords } from './faultWords'

/** What is wrong with a file of the site, and where, for whoever keeps it: all of it, so that one round of mending is enough. */
export function FileFaults({ failure }: { readonly failure: ContentFailure }) {
  const words = useFailureWords()
  return (
    <>
      <p>{words(failure)}</p>
      {failure.type === 'ContentInvalid' && <Faults failure={failure} />}
    </>
  )
}

type Invalid = Extract<ContentFailure, { readonly type: 'ContentInvalid' }>

function Faults({ failure }: { readonly failure: Invalid }) {
  const { t } = useTranslation('faults')
  return (
    <ol>
      {placedFaults(failure).map(({ line, path, problem }) => (
        <li key={`${path} ${problem}`}>
          {t('place', { line, path: path || t('wholeFile'), problem: problemWords(t, problem) })}
        </li>
      ))}
    </ol>
  )
}

function useFailureWords(): (failure: ContentFailure) => string {
  const { t } = useTranslation('faults')
  return (failure) => {
    const { file } = failure
    switch (failure.type) {
      case 'ContentUnreachable':
        return t('file.unreachable', { file })
      case 'ContentMissing':
        return t('file.missing', { file, status: failure.status })
      case 'ContentNotUtf8':
        return t('file.notUtf8', { file })
      case 'ContentNotJson': {
        const place = brokenAt(failure.text)
        if (place) return t('file.notJsonAt', { file, detail: failure.detail, ...place })
        return t('file.notJson', { file, detail: failure.detail })
      }
      case 'ContentInvalid':
        return t('file.invalid', { file, count: failure.faults.length })
    }
  }
}
