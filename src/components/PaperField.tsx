import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from './Button'
import { Field } from './Field'
import { Trouble } from './Trouble'
import { pickPaper } from '../services/files'
import { takeIn } from '../services/takeIn'
import type { Trouble as Why } from '../services/useSend'

/** A scan that the server has. */
export interface Paper {
  readonly fileId: string
  readonly name: string
}

interface PaperFieldProps {
  readonly label: string
  readonly note: string
  readonly value: Paper | undefined
  readonly error?: string | undefined
  readonly onChange: (paper: Paper) => void
}

/** One scan: a picture or a PDF, taken in as soon as it is picked. */
export function PaperField({ label, note, value, error, onChange }: PaperFieldProps) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Why>()
  async function take(): Promise<void> {
    const picked = await pickPaper()
    if (!picked) return
    setBusy(true)
    const taken = await takeIn('paper', picked.path)
    setBusy(false)
    if (taken.ok) {
      setTrouble(undefined)
      return onChange({ fileId: taken.value.fileId, name: picked.name })
    }
    setTrouble('refusal' in taken ? { kind: 'refusal', refusal: taken.refusal } : { kind: 'offline' })
  }
  return (
    <View>
      <Field label={label} note={value ? `已经放好：${value.name}` : note} {...(error !== undefined && { error })}>
        <Button icon='camera' busy={busy} onPress={() => void take()}>
          {value ? `换一份${label}` : `放上${label}`}
        </Button>
      </Field>
      <Trouble trouble={trouble} />
      <View className='gap' />
    </View>
  )
}
