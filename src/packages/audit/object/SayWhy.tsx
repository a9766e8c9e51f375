import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '../../../../domain/common'
import { Button } from '../../../components/Button'
import { LongText } from '../../../components/LongText'
import { Page } from '../../../components/Page'
import { moment } from '../../../locales/common'
import type { StepProps } from './objection'

/** 为什么: may be left out; says who reads it. */
export function SayWhy({
  objections,
  value,
  onAnswer,
  onBack,
  keptAt,
}: StepProps & { readonly keptAt: Instant | undefined }) {
  const [words, write] = useState(value.words)
  const foot = (
    <Button kind='primary' onPress={() => onAnswer({ words: words.trim() })}>
      {words.trim() === '' ? '不写，下一步' : '下一步'}
    </Button>
  )
  return (
    <Page title='提异议' foot={foot} {...(onBack && { onBack })}>
      <Text className='question'>你觉得哪里不对？</Text>
      <Text className='note body'>
        可以不写。写了也只有业委会和社区、街道、主管部门看得到，物业看不到，也不带你的名字和房号。
      </Text>
      <LongText label='哪里不对' bare value={words} onChange={write} />
      {keptAt !== undefined && (
        <Text className='cap'>{`草稿存在这台设备里，${moment(keptAt, objections.today)}存的`}</Text>
      )}
    </Page>
  )
}
