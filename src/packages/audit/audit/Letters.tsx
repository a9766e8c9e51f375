import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '../../../components/Button'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { lettersOf, type Letter } from '../../../locales/auditLetters'
import type { Audit } from './acting'

/** Drafts for whoever has to engage: written from the record, to be copied. */
export function Letters({ audit }: { readonly audit: Audit }) {
  if (!audit.may.includes('engage')) return null
  return (
    <>
      <Section title='要发的信，拟好了' aside='没有业主的名字' />
      {lettersOf(audit).map((letter) => (
        <One key={letter.title} letter={letter} />
      ))}
    </>
  )
}

function One({ letter: { title, text } }: { readonly letter: Letter }) {
  const [copied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    await Taro.setClipboardData({ data: text })
    setCopied(true)
  }
  return (
    <Sheet title={title}>
      <View className='gap' />
      <View className='letter'>
        <Text>{text}</Text>
      </View>
      <View className='gap' />
      <Button kind='edge' onPress={() => void copy()}>
        {copied ? '抄好了，去粘贴' : '抄下这封信'}
      </Button>
    </Sheet>
  )
}
