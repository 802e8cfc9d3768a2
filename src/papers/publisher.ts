/** Who made the profile, and what they say that it is not for. */
export interface Publisher {
  readonly name: string
  readonly limits: string | undefined
}
