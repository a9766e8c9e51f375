import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '../services/aria'
import { Icon } from './Icon'
import { LedgerLines } from './LedgerLines'
import type { Part } from './LedgerLines'
import { Press } from './Press'

interface LedgerFoldProps {
  readonly part: Part
  readonly onLine?: (id: string) => void
}

/** A part of the statement in elder view: its sum, and its lines when opened. A finding inside opens it: nothing hides behind a fold. */
export function LedgerFold({ part, onLine }: LedgerFoldProps) {
  const [open, setOpen] = useState(part.lines.some(({ mark }) => mark !== undefined))
  return (
    <View className='fold'>
      <Press className='fold-head' states={{ expanded: open }} onPress={() => setOpen(!open)}>
        <View className='grow'>
          <Text className='strong body'>
            {part.no}
            {part.title}
          </Text>
          <Text className='cap'>{part.lines.length}笔</Text>
        </View>
        <Text className='num strong'>{part.total}</Text>
        <Icon name='forth' small className={open ? 'turned' : ''} />
      </Press>
      {open && (
        <View className='fold-body'>
          <View className='ledger' {...aria({ role: 'table', label: part.title })}>
            <LedgerLines part={part} {...(onLine && { onLine })} />
          </View>
        </View>
      )}
    </View>
  )
}
