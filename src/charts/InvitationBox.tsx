import type { Invitation } from '../domain/printedDocument'
import { qrPicture } from '../pictures/qrPicture'
import styles from './InvitationBox.module.css'
import { Shapes } from './Shapes'

/** What to do next with the document, at the foot of its first sheet. */
export function InvitationBox({ invitation }: { readonly invitation: Invitation }) {
  const { heading, before, address, after, alternative } = invitation
  const { width, height, shapes } = qrPicture(address)
  return (
    <div className={styles['box']}>
      <div>
        <p className={styles['heading']}>{heading}</p>
        <p>
          {before} <a href={address}>{address}</a> {after}
        </p>
      </div>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
        <Shapes shapes={shapes} />
      </svg>
    </div>
  )
}
