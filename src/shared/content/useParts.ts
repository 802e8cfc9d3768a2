import { use } from 'react'
import { useObservable } from '../../ui/useObservable'
import { ContentContext } from './ContentContext'
import { ownFace } from './ownFace'

/** Which parts of the app are here: what goes with a course needs one, and whoever offers the app may leave parts out. */
export function useParts() {
  // The frame in the built page is drawn before any content is there.
  const content = use(ContentContext)
  const { parts = {} } = useObservable(ownFace)
  const listed = content?.catalogue.profiles.find(({ id }) => id === content.profile.id)
  const hasCourse =
    !content || content.catalogue.programmes.some(({ profile }) => profile === content.profile.id)
  return {
    course: hasCourse && parts.course !== false,
    assignment: hasCourse && parts.assignment !== false,
    register: hasCourse && parts.register !== false,
    team: parts.team !== false,
    tasks: !content || content.profile.taskGroups.length > 0,
    example: !content || listed?.example !== undefined,
  }
}
