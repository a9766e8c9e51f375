import Taro from '@tarojs/taro'
import { IN_WECHAT } from './environment'
import { privacyAgreed } from './privacy'

/** A file that somebody picked, on this device. */
export interface PickedFile {
  readonly path: string
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** Lets somebody take or pick photos; none when they think better of it or don't agree to it. */
export async function pickPhotos(most: number): Promise<readonly string[]> {
  if (!(await privacyAgreed())) return []
  const options = { count: most, sizeType: ['compressed' as const], sourceType: ['camera' as const, 'album' as const] }
  const picked = await Taro.chooseImage(options).catch(() => undefined)
  return picked?.tempFilePaths ?? []
}

/** Lets somebody pick a workbook: from a chat in WeChat, from the disk in a browser. */
export const pickWorkbook = (): Promise<PickedFile | undefined> => pick('xlsx')

/** Lets somebody pick a paper: photographed in WeChat, a picture or a PDF from the disk in a browser. */
export async function pickPaper(): Promise<PickedFile | undefined> {
  if (!IN_WECHAT) return fromDisk('image/*,.pdf')
  const [path] = await pickPhotos(1)
  return path === undefined ? undefined : { path, name: '拍的一页', size: 0 }
}

/** Lets somebody pick a PDF, the same ways. */
export const pickPdf = (): Promise<PickedFile | undefined> => pick('pdf')

const pick = (extension: string): Promise<PickedFile | undefined> =>
  IN_WECHAT ? fromChat(extension) : fromDisk(`.${extension}`)

async function fromChat(extension: string): Promise<PickedFile | undefined> {
  if (!(await privacyAgreed())) return undefined
  const options = { count: 1, type: 'file' as const, extension: [extension] }
  const picked = await Taro.chooseMessageFile(options).catch(() => undefined)
  const file = picked?.tempFiles[0]
  return file && { path: file.path, name: file.name, size: file.size }
}

const fromDisk = (accept: string): Promise<PickedFile | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('cancel', () => resolve(undefined))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      resolve(file && { path: URL.createObjectURL(file), name: file.name, size: file.size })
    })
    input.click()
  })
