import { Text } from '@tarojs/components'
import { readFile } from '../../../../contract/registry/readFile'
import { Link } from '../../../components/Link'
import { LookAtFile } from '../../../components/LookAtFile'
import type { Source } from '../../../locales/source'
import { openFile } from '../../../services/openFile'
import { useCall } from '../../../services/useCall'

interface ConsentProps {
  readonly source: Source
}

/** The owners' decision that allows a source: its number, what it is on, and its scan for those who may open it. */
export function Consent({ source: { consent, consentFileId, hasConsentFile } }: ConsentProps) {
  return (
    <>
      <Text className='body'>{consent ? consent.id : hasConsentFile ? '没写编号' : '没写'}</Text>
      {consent && <Text className='cap'>{consent.subject}</Text>}
      {consentFileId !== undefined && <Scan fileId={consentFileId} />}
      {consentFileId === undefined && hasConsentFile && <Text className='cap'>有扫描件，本小区业主看得到</Text>}
    </>
  )
}

function Scan({ fileId }: { readonly fileId: string }) {
  const reading = useCall(readFile, { fileIds: [fileId] })
  const [file] = reading.state === 'value' ? reading.value.files : []
  if (!file) return null
  const { url, mime } = file
  if (url === undefined) return <Text className='cap'>扫描件还打不开。社区看过、能给业主看的，才打得开</Text>
  return (
    <>
      <Link onPress={() => void openFile(url, mime)}>看决定的扫描件</Link>
      <LookAtFile
        file={file}
        words='业主还看不到这份扫描件。看过没有别人的身份证号、手机号，再让业主看到。'
        onDone={reading.reload}
      />
    </>
  )
}
