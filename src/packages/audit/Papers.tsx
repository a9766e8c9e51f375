import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { readFile } from '../../../contract/registry/readFile'
import { Link } from '../../components/Link'
import { IN_WECHAT } from '../../services/environment'
import { useCall } from '../../services/useCall'

/** Files of a step for those who may see them; others are told that they exist. */
export function Papers({ fileIds, word }: { readonly fileIds: readonly string[]; readonly word: string }) {
  const reading = useCall(readFile, fileIds.length > 0 ? { fileIds: [...fileIds] } : undefined)
  if (fileIds.length === 0 || reading.state !== 'value') return null
  const seen = reading.value.files.flatMap(({ url, mime }) => (url === undefined ? [] : [{ url, mime }]))
  if (seen.length === 0) return <Text className='cap'>{`${word}还在核对，核对过就看得到`}</Text>
  return (
    <View className='row'>
      {seen.map((file, nth) => (
        <Link key={file.url} onPress={() => show(file)}>
          {seen.length === 1 ? `看${word}` : `看${word}${nth + 1}`}
        </Link>
      ))}
    </View>
  )
}

function show({ url, mime }: { readonly url: string; readonly mime: string }): void {
  if (mime.startsWith('image/')) return void Taro.previewImage({ current: url, urls: [url] })
  if (!IN_WECHAT) return void window.open(url, '_blank')
  void Taro.downloadFile({ url }).then(({ tempFilePath }) =>
    Taro.openDocument({ filePath: tempFilePath, showMenu: true }),
  )
}
