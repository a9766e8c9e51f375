import Taro from '@tarojs/taro'
import { useState } from 'react'
import { setUp } from '../../../../contract/registry/setUp'
import { Button } from '../../../components/Button'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { useSend } from '../../../services/useSend'

const EMPTY = { key: '', code: '', region: '', name: '', title: '' }

/** 开通: the first person of a city or county, once, with the key of the deployment. */
export default function OpenPage() {
  const [form, setForm] = useState(EMPTY)
  const { busy, trouble, send } = useSend(setUp)
  const set = (field: keyof typeof EMPTY) => (value: string) => setForm({ ...form, [field]: value })
  const open = async (): Promise<void> => {
    const { key, code, region, name, title } = form
    if (await send({ key, region: { code, name: region }, name, title }))
      void Taro.switchTab({ url: '/pages/mine/index' })
  }
  return (
    <Page
      title='开通'
      foot={
        <Button kind='primary' busy={busy} onPress={() => void open()}>
          开通这个地方
        </Button>
      }
    >
      <Sheet title='一个地方只开通一次'>
        <TextField label='开通密钥' value={form.key} onChange={set('key')} note='部署时设的那一串。' maxLength={200} />
        <TextField
          label='行政区划代码'
          kind='number'
          value={form.code}
          onChange={set('code')}
          note='六位，如350300。'
          maxLength={6}
        />
        <TextField label='市、县（区）名称' value={form.region} onChange={set('region')} />
        <TextField label='你的姓名' value={form.name} onChange={set('name')} maxLength={20} />
        <TextField label='你的职务' value={form.title} onChange={set('title')} maxLength={20} />
      </Sheet>
      <Trouble trouble={trouble} />
    </Page>
  )
}
