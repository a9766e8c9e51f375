import { Image, Text } from '@tarojs/components'
import { readFile } from '../../../../contract/registry/readFile'
import { LookAtFile } from '../../../components/LookAtFile'
import { Press } from '../../../components/Press'
import { aria } from '../../../services/aria'
import { openFile } from '../../../services/openFile'
import { useCall } from '../../../services/useCall'

const LOOK = '有一张照片业主还看不到。看过没有别人的脸和车牌，就让业主看到。'

/** Photos of the walls on which the result hangs, once they may be seen. */
export function Photos({ fileIds }: { readonly fileIds: readonly string[] }) {
  const reading = useCall(readFile, fileIds.length === 0 ? undefined : { fileIds: [...fileIds] })
  if (reading.state !== 'value') return null
  const seen = reading.value.files.filter(({ url }) => url !== undefined)
  const hidden = fileIds.length - seen.length
  return (
    <>
      {seen.map(({ fileId, url = '', mime }, nth) => (
        <Press key={fileId} label={`放大照片${nth + 1}`} onPress={() => void openFile(url, mime)}>
          <Image className='selfcheck-photo' src={url} mode='aspectFill' {...aria({ label: `张贴的照片${nth + 1}` })} />
        </Press>
      ))}
      {seen.map((file) => (
        <LookAtFile key={file.fileId} file={file} words={LOOK} onDone={reading.reload} />
      ))}
      {hidden > 0 && <Text className='cap'>{`还有${hidden}张照片在核对，核对过就看得到。`}</Text>}
    </>
  )
}
