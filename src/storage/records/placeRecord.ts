/** At which question of an open assessment somebody stood last, on this device. */
export interface PlaceRecord {
  readonly assessment: string
  readonly competency: string
}
