import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Finding } from '../../../../domain/common'
import { Clause } from '../../../components/Clause'
import { Press } from '../../../components/Press'
import { worded } from '../findings'
import type { Form } from './useForm'

/** What is wrong with a line, under it: this figure, the rule's, the difference; the clause is one tap away. */
export function Why({ form, at }: { readonly form: Form; readonly at: readonly string[] }) {
  return (
    <>
      {form.findings
        .filter((finding) => at.includes(finding.at))
        .map((finding) => (
          <OneWhy key={`${finding.what} ${finding.at}`} form={form} finding={finding} />
        ))}
    </>
  )
}

function OneWhy({ form, finding }: { readonly form: Form; readonly finding: Finding }) {
  const [open, setOpen] = useState(false)
  const { grounds, today } = form.opened
  const { next, clause, setting } = worded(finding, { statement: form.statement, grounds, today, to: 'company' })
  const ground = clause ?? (setting === undefined ? undefined : { document: '平台设置', quote: setting })
  return (
    <View className='why'>
      <Text>{next}</Text>
      {ground && (
        <Press className='why-clause' role='button' states={{ expanded: open }} onPress={() => setOpen(!open)}>
          <Text>{open ? '收起' : '看条款'}</Text>
        </Press>
      )}
      {open && ground && <Clause {...ground} />}
    </View>
  )
}
