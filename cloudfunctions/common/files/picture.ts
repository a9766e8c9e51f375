import { readJpeg } from './jpeg'
import { readPng } from './png'
import { readWebp } from './webp'

/** A picture as it may be kept: what a camera wrote about place, time and device is no longer in it. */
export interface Picture {
  readonly mime: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly extension: 'jpg' | 'png' | 'webp'
  /** pixels */
  readonly width: number
  readonly height: number
  readonly bytes: Buffer
}

/** Reads a picture by what it is, not by what it is called; undefined where it is none, or broken. */
export const readPicture = (bytes: Buffer): Picture | undefined => readJpeg(bytes) ?? readPng(bytes) ?? readWebp(bytes)
