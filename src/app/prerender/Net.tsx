import { languages } from '../../domain/text'
import { i18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/**
 * What is said when there is no app: it did not come, it fell, the browser is too old for it, or runs no scripts. It stands in the
 * page beside the app, which cannot take it away when it falls; `public/boot.js` and `frame.css` show what is needed.
 */
export function Net() {
  return (
    <>
      <noscript>
        <Trouble name="noScript" isAlone />
      </noscript>
      <Trouble name="tooOld" />
      <Trouble name="notLoaded" canReload />
      <Trouble name="crashed" isAlone canReload />
    </>
  )
}

interface Props {
  /** Of its words, and of the trouble as `boot.js` calls it. */
  readonly name: 'noScript' | 'tooOld' | 'notLoaded' | 'crashed'
  /** Nothing of the frame stands below it. */
  readonly isAlone?: boolean
  readonly canReload?: boolean
}

/** In each language, because nothing is there to choose one. */
function Trouble({ name, isAlone = false, canReload = false }: Props) {
  const said = languages.map((language) => {
    const t = i18n.getFixedT(language, ['net', 'common'])
    return (
      <section key={language} lang={language} role="alert">
        <Notice
          tone="warning"
          actions={canReload ? <Button data-reload="">{t('common:reload')}</Button> : undefined}
        >
          <h2 aria-level={isAlone ? 1 : 2}>{t(`net:${name}.title`)}</h2>
          <p>{t(`net:${name}.text`)}</p>
          {name === 'crashed' && (
            <>
              <p>
                {/* The page itself, without the address within the app at which it fell. */}
                <a href="./">{t('crashed.home')}</a>
              </p>
              <p>
                {t('crashed.report')} <code />
              </p>
            </>
          )}
        </Notice>
      </section>
    )
  })
  // By role and not as tags: the app looks for its own `h1` and `main`, and these stand in the page all the time.
  return (
    <div data-net={name} role={isAlone ? 'main' : undefined}>
      {said}
    </div>
  )
}
