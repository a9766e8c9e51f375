import { Image, Text } from '@tarojs/components'
import { readFile } from '../../../../contract/registry/readFile'
import type { Output } from '../../../../contract/operation'
import { Button } from '../../../components/Button'
import { Loaded } from '../../../components/Loaded'
import { LookAtFile } from '../../../components/LookAtFile'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { aria } from '../../../services/aria'
import { openPaper } from '../../../services/paper'
import { useCall } from '../../../services/useCall'

type File = Output<typeof readFile>['files'][number]

interface PapersProps {
  readonly fileIds: readonly string[]
}

/** Photos and papers of a posting; what nobody has looked at yet says so. */
export function Papers({ fileIds }: PapersProps) {
  const reading = useCall(readFile, { fileIds: [...fileIds] })
  return (
    <>
      <Section title='附件' />
      <Loaded from={reading} words='正在取附件'>
        {({ files }) => (
          <>
            {files.map((file, nth) => (
              <Sheet key={file.fileId}>
                <Paper file={file} nth={nth + 1} />
                {file.url !== undefined && <LookAtFile file={file} words={LOOK} onDone={reading.reload} />}
              </Sheet>
            ))}
          </>
        )}
      </Loaded>
    </>
  )
}

function Paper({ file: { url, mime }, nth }: { readonly file: File; readonly nth: number }) {
  if (url === undefined)
    return <Text className='note body'>{`附件${nth}还看不到。社区看过、能给业主看的，才看得到。`}</Text>
  if (mime.startsWith('image/')) {
    return <Image className='paper-picture' src={url} mode='widthFix' {...aria({ label: `附件${nth}` })} />
  }
  return (
    <Button kind='edge' icon='paper-add' onPress={() => void openPaper(url)}>
      {`打开附件${nth}（PDF）`}
    </Button>
  )
}

const LOOK = '业主还看不到这份附件。看过没有别人的隐私，就让业主看到。'
