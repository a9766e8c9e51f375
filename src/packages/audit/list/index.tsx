import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listAudits } from '../../../../contract/disclosure/audit/listAudits'
import type { AuditState } from '../../../../contract/disclosure/audit/fields'
import type { Output } from '../../../../contract/operation'
import { dateOf } from '../../../../domain/common'
import { Button } from '../../../components/Button'
import { More } from '../../../components/More'
import { Desk } from '../../../components/Desk'
import { CommunitySearch } from '../../../components/CommunitySearch'
import { Empty } from '../../../components/Empty'
import { Filters } from '../../../components/Filters'
import { GoRow } from '../../../components/GoRow'
import { Link } from '../../../components/Link'
import { Loaded } from '../../../components/Loaded'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { ClockBadge } from '../../../components/StateBadge'
import { AUDIT_STATES } from '../../../locales/audit'
import { count, periodWords } from '../../../locales/common'
import { usePages } from '../../../services/usePages'
import { usePost } from '../../../services/workbench'
import { leadsBundles, ways } from '../ways'

type Row = Output<typeof listAudits>['items'][number]

const STATES: readonly AuditState[] = ['open', 'engaged', 'rectifying', 'rectified', 'verified', 'closed', 'counting']
const EMPTY: Partial<Record<AuditState, string>> = {
  open: '有异议的业主够数，或者业委会决议了，会自己出现在这里。',
  engaged: '登记好审计机构的合同以后，就在这里；审计人员从这里报结果。',
  counting: '有业主提异议，就在这里。',
}
const WORDS: Partial<Record<AuditState, string>> = { counting: '有异议，没够数' }

/** 异议和审计 of a region: where the right is open, and how far each audit is. */
export default function ListPage() {
  const { region } = useRouter().params
  const post = usePost()
  const regionId = region ?? post?.scopeId ?? ''
  const actions = post && leadsBundles(post) && (
    <Button small icon='plus' onPress={() => ways.bundle(regionId, post.postId)}>
      打包审计
    </Button>
  )
  return (
    <Desk title='异议和审计' about={post?.scopeName ?? ''} current='audits' post={post} actions={actions}>
      {regionId !== '' && <Audits regionId={regionId} isAuditor={post?.role === 'auditor'} />}
    </Desk>
  )
}

function Audits({ regionId, isAuditor }: { readonly regionId: string; readonly isAuditor: boolean }) {
  const [chosen, choose] = useState<AuditState>()
  const [of, setOf] = useState<{ readonly communityId: string; readonly name: string }>()
  const state = chosen ?? (isAuditor ? 'engaged' : 'open')
  const asked = of ? { regionId, communityId: of.communityId } : { regionId, state }
  const { first, items, more, missed } = usePages(listAudits, asked)
  const filters = STATES.map((id) => ({ id, words: stateWords(id) }))
  return (
    <>
      {of ? (
        <Section title={of.name} aside={<Link onPress={() => setOf(undefined)}>看全部小区的</Link>} />
      ) : (
        <CommunitySearch regionId={regionId} onOpen={(communityId, name) => setOf({ communityId, name })} />
      )}
      <Sheet flush>
        {!of && (
          <Filters
            filters={filters}
            chosen={state}
            onChoose={(id) => choose(STATES.find((one) => one === id) ?? 'open')}
          />
        )}
        <Loaded from={first} words='正在取审计'>
          {() => items.map((row) => <One key={row.statementId} row={row} isMixed={of !== undefined} />)}
        </Loaded>
        <More onMore={more} missed={missed} />
      </Sheet>
      {first.state === 'value' && items.length === 0 && (
        <Empty
          title={of ? `${of.name}没有业主提异议` : `没有${stateWords(state)}的`}
          note={
            of ? '有业主提了，或者业委会决议要审计了，就在这里。' : (EMPTY[state] ?? '办到这一步的，会自己出现在这里。')
          }
        />
      )}
    </>
  )
}

function One({ row, isMixed }: { readonly row: Row; readonly isMixed: boolean }) {
  const { statementId, communityName, period, state, dueOn } = row
  return (
    <GoRow
      title={`${communityName}·${periodWords(period)}`}
      note={[...(isMixed ? [stateWords(state)] : []), noteOf(row)].join('，')}
      onPress={() => (state === 'counting' ? ways.count(statementId) : ways.audit(statementId))}
      {...(dueOn !== undefined &&
        state !== 'closed' && { aside: <ClockBadge due={dueOn} today={dateOf(Date.now())} /> })}
    />
  )
}

const stateWords = (state: AuditState): string => WORDS[state] ?? AUDIT_STATES[state]

const noteOf = ({ counted, auditor, findings }: Row): string =>
  [
    counted.units > 0 ? `${count(counted.units)}套房有异议` : '没有业主提异议',
    ...(auditor === undefined ? [] : [auditor]),
    ...(findings === undefined ? [] : [findings === 0 ? '没有查出问题' : `查出${findings}项`]),
  ].join('，')
