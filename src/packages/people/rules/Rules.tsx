import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '../../../../contract/operation'
import type { readPolicies } from '../../../../contract/registry/readPolicies'
import { dateOf, isLocalDate } from '../../../../domain/common'
import { Filters } from '../../../components/Filters'
import { Sheet } from '../../../components/Sheet'
import { dayName } from '../../../locales/common'
import { GROUP_TITLES, groupOf, inOrder, type RuleGroup } from '../../../locales/rules'
import { Rule } from './Rule'

const GROUPS: readonly RuleGroup[] = ['account', 'cases', 'duties', 'others']

/** The documents that hold, then every rule with what it rests on, group by group. */
export function Rules({ documents, settings }: Output<typeof readPolicies>) {
  const [group, setGroup] = useState<RuleGroup>('account')
  const filters = GROUPS.map((id) => ({ id, words: GROUP_TITLES[id] }))
  const shown = inOrder(settings.filter(({ name }) => groupOf(name) === group))
  return (
    <>
      <Sheet title='按这些文件办'>
        {documents.map(({ id, title, issued }) => (
          <View key={id} className='row top'>
            <Text className='body grow'>{title}</Text>
            {!LASTING.includes(id) && <Text className='cap'>{issuedWords(issued)}</Text>}
          </View>
        ))}
        <Text className='cap'>文件没写数的，用平台自己的设置，写着为什么；县（区）可以改。</Text>
      </Sheet>
      <Sheet flush>
        <Filters
          filters={filters}
          chosen={group}
          onChoose={(id) => setGroup(GROUPS.find((one) => one === id) ?? 'account')}
          aside={`${shown.length}条`}
        />
        {shown.map((setting) => (
          <Rule key={setting.name} setting={setting} />
        ))}
      </Sheet>
    </>
  )
}

/** National law is many texts, and our settings are no document: neither was issued on one day. */
const LASTING = ['national', 'defaults']

const issuedWords = (day: string): string => (isLocalDate(day) ? `${dayName(day, dateOf(Date.now()))}印发` : '')
