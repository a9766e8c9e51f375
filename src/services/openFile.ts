import Taro from '@tarojs/taro'
import { IN_WECHAT } from './environment'

/** Shows a file by its temporary address: a picture large, anything else as the device opens it. */
export async function openFile(url: string, mime: string): Promise<void> {
  if (mime.startsWith('image/')) return void Taro.previewImage({ current: url, urls: [url] })
  if (!IN_WECHAT) return void window.open(url, '_blank', 'noopener')
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true })
}
