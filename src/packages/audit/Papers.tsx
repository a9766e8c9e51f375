import { Text, View } from '@tarojs/components'
import { readFile } from '../../../contract/registry/readFile'
import { Link } from '../../components/Link'
import { LookAtFile } from '../../components/LookAtFile'
import { openFile } from '../../services/openFile'
import { useCall } from '../../services/useCall'

const LOOK = '业主还看不到这份材料。看过没有别人的身份证号、手机号，就让业主看到。'

/** Files of a step for those who may see them; others are told that they exist. */
export function Papers({ fileIds, word }: { readonly fileIds: readonly string[]; readonly word: string }) {
  const reading = useCall(readFile, fileIds.length > 0 ? { fileIds: [...fileIds] } : undefined)
  if (fileIds.length === 0 || reading.state !== 'value') return null
  const seen = reading.value.files.flatMap(({ url, ...file }) => (url === undefined ? [] : [{ ...file, url }]))
  if (seen.length === 0) return <Text className='cap'>{`${word}还看不到。社区看过、能给业主看的，才看得到`}</Text>
  return (
    <>
      <View className='row'>
        {seen.map(({ fileId, url, mime }, nth) => (
          <Link key={fileId} onPress={() => void openFile(url, mime)}>
            {seen.length === 1 ? `看${word}` : `看${word}${nth + 1}`}
          </Link>
        ))}
      </View>
      {seen.map((file) => (
        <LookAtFile key={file.fileId} file={file} words={LOOK} onDone={reading.reload} />
      ))}
    </>
  )
}
