import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { addToAuditBundle } from '../../../../contract/disclosure/audit/addToAuditBundle'
import { listAuditable } from '../../../../contract/disclosure/audit/listAuditable'
import type { Output } from '../../../../contract/operation'
import { More } from '../../../components/More'
import { Check } from '../../../components/Check'
import { Empty } from '../../../components/Empty'
import { Link } from '../../../components/Link'
import { Loaded } from '../../../components/Loaded'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { AUDIT_STATES } from '../../../locales/audit'
import { count, periodWords, yuan } from '../../../locales/common'
import { usePages } from '../../../services/usePages'
import { useSend } from '../../../services/useSend'

type Row = Output<typeof listAuditable>['items'][number]

interface MembersProps {
  readonly bundle: { readonly bundleId: string; readonly name: string }
  readonly regionId: string
  /** Of which statements are shown first. */
  readonly period: string | undefined
}

const NAME = /^\d{4}(Q[1-4]|H[12]|-\d{2})?$/

/** The statements of a period with what they brought in: each goes into the bundle by one tap. */
export function Members({ bundle, regionId, period = '' }: MembersProps) {
  const [wanted, want] = useState(period)
  const [zeroIncome, onlyZero] = useState(false)
  const isName = NAME.test(wanted)
  return (
    <Sheet title={bundle.name}>
      <TextField
        label='哪一期的账'
        note='2026Q3是2026年第三季度，2026H1是上半年'
        value={wanted}
        onChange={want}
        error={isName ? undefined : '写成2026Q3这样'}
      />
      <Check words='只看收入为零的' checked={zeroIncome} onChange={onlyZero} />
      {isName && <Auditable bundleId={bundle.bundleId} asked={{ regionId, period: wanted, zeroIncome }} />}
    </Sheet>
  )
}

interface AuditableProps {
  readonly bundleId: string
  readonly asked: { readonly regionId: string; readonly period: string; readonly zeroIncome: boolean }
}

function Auditable({ bundleId, asked }: AuditableProps) {
  const { first, items, more, missed } = usePages(listAuditable, asked)
  const { busy, trouble, send } = useSend(addToAuditBundle)
  const [added, setAdded] = useState<readonly string[]>([])
  async function add(statementId: string): Promise<void> {
    if (busy || !(await send({ bundleId, statementId }))) return
    setAdded([...added, statementId])
  }
  return (
    <Loaded from={first} words='正在取这一期的账'>
      {() =>
        items.length === 0 ? (
          <Empty title={`${periodWords(asked.period)}还没有公示的账`} note='换一期看看。' />
        ) : (
          <View>
            <Text className='cap'>{`${count(items.length)}个小区`}</Text>
            {items.map((row) => (
              <One key={row.statementId} row={row} isAdded={added.includes(row.statementId)} onAdd={add} />
            ))}
            <More onMore={more} missed={missed} />
            <Trouble trouble={trouble} />
          </View>
        )
      }
    </Loaded>
  )
}

interface OneProps {
  readonly row: Row
  readonly isAdded: boolean
  readonly onAdd: (statementId: string) => Promise<void>
}

function One({ row, isAdded, onAdd }: OneProps) {
  const { statementId, communityName, state, bundled } = row
  const isFree = !bundled && !isAdded && (state === 'counting' || state === 'open')
  return (
    <View className='row'>
      <View className='grow'>
        <Text className='body strong'>{communityName}</Text>
        <Text className='cap'>{noteOf(row)}</Text>
      </View>
      {isFree ? (
        <Link label={`放进${communityName}`} onPress={() => void onAdd(statementId)}>
          放进来
        </Link>
      ) : (
        <Text className='cap'>{isAdded || bundled ? '放进去了' : AUDIT_STATES[state]}</Text>
      )}
    </View>
  )
}

const noteOf = ({ income, units, objections, exempt }: Row): string =>
  [
    `收入${yuan(income)}元`,
    `${count(units)}户`,
    objections === 0 ? '没有异议' : `${count(objections)}套房有异议`,
    ...(exempt === true ? ['可以不审计'] : []),
  ].join('，')
