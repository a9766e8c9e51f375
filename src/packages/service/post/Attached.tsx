import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/Button'
import { Buttons } from '../../../components/Buttons'
import { Field } from '../../../components/Field'
import { Link } from '../../../components/Link'
import { Trouble } from '../../../components/Trouble'
import { pickPdf, pickPhotos } from '../../../services/files'
import { takeIn } from '../../../services/takeIn'
import type { Purpose } from '../../../services/pictures'
import type { Trouble as SendTrouble } from '../../../services/useSend'
import type { Filled } from './model'

const MOST = 3

interface AttachedProps {
  readonly files: Filled['files']
  readonly error: string | undefined
  readonly onChange: (files: Filled['files']) => void
}

/** Papers and photos of a posting; each is taken in at once, so that the draft outlives the page. */
export function Attached({ files, error, onChange }: AttachedProps) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<SendTrouble>()

  async function take(purpose: Purpose): Promise<void> {
    const path = purpose === 'photo' ? (await pickPhotos(1))[0] : (await pickPdf())?.path
    if (path === undefined) return
    setBusy(true)
    const taken = await takeIn(purpose, path)
    setBusy(false)
    if (taken.ok) {
      setTrouble(undefined)
      return onChange([...files, { fileId: taken.value.fileId, name: purpose === 'photo' ? '照片' : 'PDF' }])
    }
    if ('refusal' in taken) return setTrouble({ kind: 'refusal', refusal: taken.refusal })
    setTrouble('fault' in taken ? { kind: 'fault', id: taken.fault.id } : { kind: 'offline' })
  }

  return (
    <Field
      label='附件'
      note={`照片或PDF，最多${MOST}份。照片核对过业主就看得到，PDF要社区看过。`}
      {...(error !== undefined && { error })}
    >
      {files.map(({ fileId, name }, nth) => (
        <View key={fileId} className='row attached'>
          <Text className='body grow'>{`附件${nth + 1}，${name}`}</Text>
          <Link label={`去掉附件${nth + 1}`} onPress={() => onChange(files.filter((one) => one.fileId !== fileId))}>
            去掉
          </Link>
        </View>
      ))}
      {files.length < MOST && (
        <Buttons>
          <Button icon='camera' busy={busy} onPress={() => void take('photo')}>
            选照片
          </Button>
          <Button icon='paper-add' busy={busy} onPress={() => void take('paper')}>
            选PDF
          </Button>
        </Buttons>
      )}
      <Trouble trouble={trouble} />
    </Field>
  )
}
