import { readJpeg } from './jpeg'
import { readPng } from './png'
import { readWebp } from './webp'
import type { Picture } from './picture'

/** Reads a picture by what it is, not by what it is called; undefined where it is none, or broken. */
export const readPicture = (bytes: Buffer): Picture | undefined => readJpeg(bytes) ?? readPng(bytes) ?? readWebp(bytes)
