import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { fen, ZERO } from '../../../../domain/common'
import {
  expectedIncome,
  linesOf,
  sourceOf,
  splitAgreedOn,
  totalOf,
  type Line,
  type PartName,
} from '../../../../domain/disclosure'
import { Link } from '../../../components/Link'
import { yuan } from '../../../locales/common'
import { partTitle } from '../../../locales/statement'
import { CostLine, ExpenditureLine, IncomeLine, TransferLine } from './Lines'
import { addLine, agreeSplit, setPart, writeSplit } from './model'
import { AmountField, Row } from './Row'
import type { Form } from './useForm'
import { Why } from './Why'

interface PartProps {
  readonly form: Form
}

/** The head of a part: its subtotal, and how many things in it want a look. */
function PartHead({ form, part, children }: PartProps & { readonly part: PartName; readonly children?: ReactNode }) {
  const ids = [part, ...linesOf(form.statement, part).map(({ id }) => id)]
  const found = form.findings.filter(({ at }) => ids.includes(at)).length
  const absent = form.statement[part] === null
  return (
    <>
      <View className='fhead'>
        <View className='grow'>
          <Text className='strong'>{partTitle(part)}</Text>
          {found > 0 && <Text className='amber look'>{`${found}项要看`}</Text>}
        </View>
        {children}
        <Text className='fsum num strong'>{absent ? '没填' : yuan(totalOf(form.statement, part))}</Text>
      </View>
      {form.findings.some(({ at }) => at === part) && (
        <View className='frow hit alone'>
          <Why form={form} at={[part]} />
        </View>
      )}
    </>
  )
}

/** 一、经营收入: the registered sources; one that isn't there is put back with one tap. */
export function Income({ form }: PartProps) {
  const { facts } = form.opened
  const lines = linesOf(form.statement, 'income')
  const missing = facts.sources.filter(
    (source) =>
      form.findings.some(
        ({ what, figures }) => what === 'disclosure.sourceMissing' && figures.sourceId === source.id,
      ) && !lines.some((line) => sourceOf(line, facts.sources) === source),
  )
  return (
    <>
      <PartHead form={form} part='income' />
      {lines.map((line) => (
        <IncomeLine key={line.id} form={form} line={line} />
      ))}
      {missing.map((source) => (
        <Foot key={source.id}>
          <Link
            onPress={() => {
              const amount = expectedIncome(source, form.statement.period)?.least ?? ZERO
              const { id: sourceId, item, category } = source
              form.change(addLine(form.state, 'income', { id: `income-${sourceId}`, item, category, sourceId, amount }))
            }}
          >
            {`补上${source.item}`}
          </Link>
        </Foot>
      ))}
    </>
  )
}

const LINES = { cost: CostLine, expenditure: ExpenditureLine, transfer: TransferLine } as const
const EMPTY_ITEM = { cost: '', expenditure: '', transfer: '转入维修资金专户' } as const
const NOTHING = { cost: '没有成本，写0', expenditure: '没有花钱，写0', transfer: '没有存，写0' } as const

/** 二、四、五: lines that somebody writes, or an explicit zero. */
export function Written({ form, part }: PartProps & { readonly part: keyof typeof LINES }) {
  const Line = LINES[part]
  const lines = linesOf(form.statement, part)
  const isZero = form.statement[part]?.length === 0
  return (
    <>
      <PartHead form={form} part={part} />
      {lines.map((line) => (
        <Line key={line.id} form={form} line={line} />
      ))}
      <Foot>
        {isZero && <Text className='cap grow'>写的是0：这一期没有发生</Text>}
        <Link onPress={() => form.change(addLine(form.state, part, { item: EMPTY_ITEM[part], amount: fen(0) }))}>
          加一笔
        </Link>
        {form.statement[part] === null && (
          <Link onPress={() => form.change(setPart(form.state, part, []))}>{NOTHING[part]}</Link>
        )}
      </Foot>
    </>
  )
}

const Foot = ({ children }: { readonly children: ReactNode }) => <View className='ffoot'>{children}</View>

/** 三、结余分配: by agreement, until somebody writes it. */
export function Split({ form }: PartProps) {
  const { facts } = form.opened
  const agreed = splitAgreedOn(facts.splits, form.statement.period.last)
  const words = agreed
    ? `${agreed.name}约定物业和业主按${agreed.ratio.company}比${agreed.ratio.owners}分，尾差归业主`
    : '没有登记过约定，结余都归业主'
  const { autoSplit } = form.state
  return (
    <>
      <PartHead form={form} part='split'>
        <Link onPress={() => form.change(autoSplit ? writeSplit(form.state, facts) : agreeSplit(form.state))}>
          {autoSplit ? '自己写' : '按约定算'}
        </Link>
      </PartHead>
      {linesOf(form.statement, 'split').map((line) => (
        <Row
          key={line.id}
          form={form}
          at={[line.id]}
          item={
            <>
              <Text>{line.item}</Text>
              {line.receiver === 'company' && <Text className='cap'>{words}</Text>}
            </>
          }
          amount={<SplitAmount form={form} line={line} />}
        />
      ))}
    </>
  )
}

const SplitAmount = ({ form, line }: PartProps & { readonly line: Line }) =>
  form.state.autoSplit ? (
    <Text className='num freckoned'>{yuan(line.amount)}</Text>
  ) : (
    <AmountField form={form} field={line.id} label={line.item} amount={line.amount} />
  )
