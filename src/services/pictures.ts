export type Purpose = 'photo' | 'paper' | 'workbook'

/** What one call carries with ease; a larger photo is made smaller first, anything else is left to the server to judge. */
const WITH_EASE = 2_000_000
const LONGEST_EDGE = 2560
const QUALITY = 0.85
const CHUNK = 0x8000

/** The bytes of a file that was picked in a browser. */
export async function bytesOf(purpose: Purpose, path: string): Promise<Uint8Array> {
  const blob = await (await fetch(path)).blob()
  const smaller = purpose === 'photo' && blob.size > WITH_EASE ? await shrunk(blob) : undefined
  return new Uint8Array(await (smaller ?? blob).arrayBuffer())
}

/** The same picture with its longer edge within bounds; undefined where the browser can't read it as a picture. */
async function shrunk(blob: Blob): Promise<Blob | undefined> {
  const picture = await createImageBitmap(blob).catch(() => undefined)
  if (!picture) return undefined
  const factor = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * factor)
  canvas.height = Math.round(picture.height * factor)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob((drawn) => resolve(drawn ?? undefined), 'image/jpeg', QUALITY))
}

/** Base64 of bytes, in pieces: one call with a million arguments would be too many. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}
