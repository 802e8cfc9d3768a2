import { LazyRadar } from '../../charts/LazyRadar'
import { Legend } from '../../charts/Legend'
import type { RadarSeries } from '../../domain/printedDocument'
import type { ProfileWording } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useNormWords } from '../words/useNormWords'
import { usePictureWords } from '../words/usePictureWords'

/** The radar of a profile before anybody has scored: its clusters, at least `fewestAxes`, and its norm. */
export function NormRadar({ profile: { clusters, scale } }: { readonly profile: ProfileWording }) {
  const say = useLocalized()
  const formats = useFormats()
  const pictureWords = usePictureWords()
  const name = useNormWords(scale)
  const rows = clusters.map(({ id, shortTitle }) => ({
    axis: say(shortTitle),
    short: id,
    value: formats.mean(scale.norm),
  }))
  const series: readonly RadarSeries[] = [{ kind: 'norm', name, values: rows.map(() => scale.norm) }]
  return (
    <>
      <LazyRadar names={rows} series={series} scale={scale} {...pictureWords(rows)} />
      <Legend series={series} />
    </>
  )
}
