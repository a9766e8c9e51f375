import Taro from '@tarojs/taro'
import { IN_WECHAT } from './environment'

/** Opens a PDF: in WeChat by its own reader, in a browser in another window. Somebody who thinks better of it loses nothing. */
export async function openPaper(url: string): Promise<void> {
  if (!IN_WECHAT) return void window.open(url, '_blank', 'noopener')
  await Taro.downloadFile({ url })
    .then(({ tempFilePath }) => Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf' }))
    .catch(() => void Taro.showToast({ title: '没打开，再点一次', icon: 'none' }))
}
