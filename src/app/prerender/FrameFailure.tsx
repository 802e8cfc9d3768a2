import { common as english } from '../../i18n/en/common'
import { i18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

i18n.addResourceBundle('en', 'common', english)

const languages = ['nl', 'en'] as const

/** For when the app itself does not come, in each language, because nothing is there to choose one. */
export function FrameFailure() {
  return languages.map((language) => {
    const t = i18n.getFixedT(language)
    return (
      <section key={language} lang={language}>
        <Notice tone="warning" actions={<Button data-reload="">{t('reload')}</Button>}>
          <h2>{t('renderFailure.startTitle')}</h2>
          <p>{t('renderFailure.start')}</p>
        </Notice>
      </section>
    )
  })
}
