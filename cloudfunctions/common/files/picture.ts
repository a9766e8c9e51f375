/** A picture as it may be kept: what a camera wrote about place, time and device is no longer in it. */
export interface Picture {
  readonly mime: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly extension: 'jpg' | 'png' | 'webp'
  /** pixels */
  readonly width: number
  readonly height: number
  readonly bytes: Buffer
}
