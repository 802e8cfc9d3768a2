import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFileWords } from '../../shared/words/useFileWords'
import { Button } from '../../ui/Button'
import { FileReady } from '../../ui/FileReady'

interface Props {
  readonly ways: readonly {
    readonly label: string
    readonly make: () => Promise<File>
    readonly isMain?: true
  }[]
}

/** Files that can be made, one at a time; the last one is there to be shared or saved. */
export function MakeFiles({ ways }: Props) {
  const { t } = useTranslation('profileFile')
  const words = useFileWords()
  const [made, setMade] = useState<File>()
  const outcomes = { ...words.outcomes, saved: t('saved'), shareFailed: t('shareFailed') }
  return (
    <>
      <p className="buttons no-print">
        {ways.map(({ label, make, isMain }) => (
          <Button
            key={label}
            look={isMain ? 'primary' : 'secondary'}
            onClick={() => void make().then(setMade)}
          >
            {label}
          </Button>
        ))}
      </p>
      {made && <FileReady key={made.name + made.lastModified} file={made} words={{ ...words, outcomes }} />}
    </>
  )
}
