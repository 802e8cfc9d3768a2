import { useTranslation } from 'react-i18next'
import { FileFaults } from '../../shared/content/FileFaults'
import { useContent } from '../../shared/content/ContentContext'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'

/** Which profiles of the catalogue cannot be used, and why: the others go on. */
export function LeftOut() {
  const { t } = useTranslation('faults')
  const { leftOut } = useContent()
  return (
    <Notice tone="warning" title={t('file.leftOut', { count: leftOut.length })}>
      <p>{t('file.leftOutText')}</p>
      <Disclosure summary={t('file.leftOutWhy')}>
        {leftOut.map((failure) => (
          <FileFaults key={failure.file} failure={failure} />
        ))}
      </Disclosure>
    </Notice>
  )
}
