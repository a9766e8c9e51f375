import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { postStatement } from '../../../../contract/disclosure/postStatement'
import { saveDraft } from '../../../../contract/disclosure/saveDraft'
import { Button } from '../../../components/Button'
import { Buttons } from '../../../components/Buttons'
import { Trouble } from '../../../components/Trouble'
import { clockTime } from '../../../locales/common'
import { useSend } from '../../../services/useSend'
import type { Form } from './useForm'

/** 存着, 公示: what can't be done yet stands beside its reason. */
export function Acts({ form }: { readonly form: Form }) {
  const { opened, state, statement, blocking, unread } = form
  const saving = useSend(saveDraft)
  const posting = useSend(postStatement)
  const [savedAt, setSavedAt] = useState<number>()
  const { communityId } = opened
  const stopped =
    unread.length > 0 ? `${unread.length}处金额或日子没写对` : blocking.length > 0 ? `还差${blocking.length}项` : ''

  async function save(): Promise<void> {
    const kept = { communityId, statement, ...(state.basedOn !== undefined && { basedOn: state.basedOn }) }
    const saved = await saving.send({ ...kept, replace: form.others === undefined || saving.trouble !== undefined })
    if (!saved) return
    setSavedAt(saved.savedAt)
    form.change({ ...state, basedOn: saved.savedAt })
  }

  async function post(): Promise<void> {
    const posted = await posting.send({ communityId, statement, ...(state.board && { board: state.board }) })
    if (!posted) return
    form.discard()
    void Taro.redirectTo({ url: `/packages/statement/posted/index?statement=${posted.statementId}` })
  }

  return (
    <View className='facts'>
      <Buttons>
        <Button busy={saving.busy} disabled={unread.length > 0} onPress={() => void save()}>
          存着
        </Button>
        <Button kind='primary' busy={posting.busy} disabled={stopped !== ''} onPress={() => void post()}>
          公示
        </Button>
      </Buttons>
      {stopped !== '' && <Text className='ochre note body'>{`${stopped}，改好就能公示`}</Text>}
      {savedAt !== undefined && <Text className='cap'>{`${clockTime(savedAt)}存好了，同事也看得到`}</Text>}
      <Trouble trouble={saving.trouble ?? posting.trouble} keptAt={form.keptAt} />
    </View>
  )
}
