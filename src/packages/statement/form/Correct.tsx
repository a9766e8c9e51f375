import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { correctStatement } from '../../../../contract/disclosure/correctStatement'
import { compareStatements } from '../../../../domain/disclosure'
import { Button } from '../../../components/Button'
import { Confirm } from '../../../components/Confirm'
import { LongText } from '../../../components/LongText'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { changeWords } from '../../../locales/log'
import { useDraft } from '../../../services/useDraft'
import { useSend } from '../../../services/useSend'
import type { Correcting, Form } from './useForm'

const isText = (kept: unknown): kept is string => typeof kept === 'string'

/** 更正: what is another than what stands, why, and once more before it is done. */
export function Correct({ form, correcting }: { readonly form: Form; readonly correcting: Correcting }) {
  const { state, statement, blocking, unread } = form
  const { statementId, version } = correcting
  const reason = useDraft(`correct:${statementId}:${version}:why`, '', isText)
  const { busy, trouble, send } = useSend(correctStatement)
  const [error, setError] = useState<string>()
  const [asking, setAsking] = useState(false)
  const changes = compareStatements(correcting.statement, statement).map(changeWords)
  const stopped = stoppedBy(unread.length, blocking.length, changes.length > 0 || state.board !== undefined)

  function ask(): void {
    const missing = reason.value.trim() === ''
    setError(missing ? '写一句为什么改，业主看得到' : undefined)
    setAsking(!missing)
  }

  async function correct(): Promise<void> {
    const input = { statementId, version, statement, reason: reason.value.trim() }
    const done = await send({ ...input, ...(state.board && { board: state.board }) })
    setAsking(false)
    if (!done) return
    form.discard()
    reason.discard()
    void Taro.redirectTo({ url: `/packages/statement/versions/index?statement=${statementId}` })
  }

  return (
    <View className='facts'>
      <Sheet title={changes.length === 0 ? '还没改什么' : `改了${changes.length}处`}>
        {changes.map(({ title, before, after }) => (
          <Text key={title} className='note body'>
            {[title, before && `原来${before}`, after && `现在${after}`].filter(Boolean).join('，')}
          </Text>
        ))}
      </Sheet>
      <LongText label='为什么改' value={reason.value} onChange={reason.write} error={error} />
      <Button kind='primary' busy={busy} disabled={stopped !== ''} onPress={ask}>
        更正
      </Button>
      {stopped !== '' && <Text className='ochre note body'>{stopped}</Text>}
      <Trouble trouble={trouble} keptAt={form.keptAt} />
      <Confirm
        title='现在更正？'
        note='业主马上收到通知，原来的一版和改了哪里都看得到。数字改了的，挂的天数重新算。'
        words='更正'
        open={asking}
        busy={busy}
        onConfirm={() => void correct()}
        onClose={() => setAsking(false)}
      />
    </View>
  )
}

function stoppedBy(unread: number, blocking: number, isChanged: boolean): string {
  if (unread > 0) return `${unread}处金额或日子没写对，改好就能更正`
  if (blocking > 0) return `还差${blocking}项，补好就能更正`
  return isChanged ? '' : '改了再更正，没改就不用'
}
