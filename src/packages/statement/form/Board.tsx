import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardPosition } from '../../../../domain/disclosure'
import { Button } from '../../../components/Button'
import { Check } from '../../../components/Check'
import { Offline } from '../../../components/Offline'
import { Refusal } from '../../../components/Refusal'
import { Fault } from '../../../components/Fault'
import type { Outcome } from '../../../services/cloud'
import { aria } from '../../../services/aria'
import { pickPhotos } from '../../../services/files'
import { takeIn } from '../../../services/takeIn'
import type { Form } from './useForm'
import { Why } from './Why'

/** PT-04: the photo of the notice board with the sheet on it, and whether the board stands where it has to. */
export function Board({ form }: { readonly form: Form }) {
  const { state, change, opened } = form
  const [path, setPath] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Outcome<unknown>>()
  const registered = opened.facts.noticeBoard

  async function take(): Promise<void> {
    const [picked] = await pickPhotos(1)
    if (picked === undefined) return
    setBusy(true)
    const taken = await takeIn('photo', picked)
    setBusy(false)
    setFailed(taken.ok ? undefined : taken)
    if (!taken.ok) return
    setPath(picked)
    const position: BoardPosition = state.board?.position ?? registered?.position ?? 'mainPedestrianEntrance'
    change({ ...state, board: { fileId: taken.value.fileId, position } })
  }

  return (
    <View className='fboard'>
      {path !== undefined && (
        <Image className='fboard-picture' src={path} mode='aspectFill' {...aria({ label: '公示牌的照片' })} />
      )}
      <Button icon='camera' busy={busy} onPress={() => void take()}>
        {state.board ? '换一张公示牌的照片' : '拍公示牌的照片'}
      </Button>
      {state.board && path === undefined && <Text className='cap'>照片已经传上去了</Text>}
      {state.board && (
        <Check
          words='公示牌在主要人行出入口'
          note={registered && `登记的位置：${registered.place}`}
          checked={state.board.position === 'mainPedestrianEntrance'}
          onChange={(yes) =>
            state.board &&
            change({ ...state, board: { ...state.board, position: yes ? 'mainPedestrianEntrance' : 'elsewhere' } })
          }
        />
      )}
      <Failed outcome={failed} />
      <Why form={form} at={['noticeBoard']} />
    </View>
  )
}

function Failed({ outcome }: { readonly outcome: Outcome<unknown> | undefined }) {
  if (!outcome || outcome.ok) return null
  if ('refusal' in outcome) return <Refusal refusal={outcome.refusal} />
  if ('fault' in outcome) return <Fault id={outcome.fault.id} kept='你填的还在' />
  return <Offline />
}
