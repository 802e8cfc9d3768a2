import type { Organisation } from '../../content/organisationSchema'
import { Observable } from '../../lib/Observable'

/** Who offers this copy of the app, as far as it shows on every screen; nothing until that is read. */
export const ownFace = new Observable<Organisation>({})
