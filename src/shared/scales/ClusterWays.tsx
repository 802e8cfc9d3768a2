import { LinkButton } from '../../ui/Button'
import { LinkList } from '../../ui/LinkList'

interface Way {
  readonly to: string
  readonly label: string
}

interface Props {
  /** To the first cluster that is not done; undefined when all are. */
  readonly onward: Way | undefined
  /** Each with how much of it is done. */
  readonly clusters: readonly (Way & { readonly hint: string })[]
}

/** Where to go on with scales that stand a cluster a screen, and the way to each of them. */
export function ClusterWays({ onward, clusters }: Props) {
  return (
    <>
      {onward && (
        <p>
          <LinkButton look="primary" to={onward.to}>
            {onward.label}
          </LinkButton>
        </p>
      )}
      <LinkList items={clusters} />
    </>
  )
}
