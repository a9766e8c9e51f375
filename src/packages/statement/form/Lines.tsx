import { Text, View } from '@tarojs/components'
import { sourceOf, type Line, type PartName } from '../../../../domain/disclosure'
import { Press } from '../../../components/Press'
import { TextField } from '../../../components/TextField'
import { dayName } from '../../../locales/common'
import { categoryWords } from '../../../locales/disclosure'
import { ruleWords } from '../../../locales/statement'
import { changeLine, removeLine, typeDay, writeLine, type WordField } from './model'
import { AmountField, Row } from './Row'
import type { Form } from './useForm'

interface LineProps {
  readonly form: Form
  readonly line: Line
}

/** A registered source: what it is and what it should bring; why, where it brought nothing. */
export function IncomeLine({ form, line }: LineProps) {
  const source = sourceOf(line, form.opened.facts.sources)
  const asked = line.amount === 0 || line.reason !== undefined
  return (
    <Row
      form={form}
      at={[line.id]}
      item={
        <>
          <Text>{line.item}</Text>
          <Text className='cap inline'>
            {[source && categoryWords(source.category), ruleWords(source, form.statement)].filter(Boolean).join('·')}
          </Text>
          {!source && <Remove form={form} part='income' line={line} />}
        </>
      }
      extra={asked && <Words form={form} line={line} field='reason' label='没收入的原因' placeholder='写明原因' />}
      amount={<AmountField form={form} field={line.id} label={line.item} amount={line.amount} />}
    />
  )
}

/** A cost: what for, and its voucher. */
export function CostLine({ form, line }: LineProps) {
  return (
    <Row
      form={form}
      at={[line.id]}
      item={
        <>
          <Words form={form} line={line} field='item' label='项目' placeholder='什么费用' />
          <Remove form={form} part='cost' line={line} />
        </>
      }
      extra={<Words form={form} line={line} field='voucher' label='凭证号' placeholder='凭证号' />}
      amount={<AmountField form={form} field={line.id} label={line.item} amount={line.amount} />}
    />
  )
}

/** Money spent: what for, to whom, by which decision of the owners, by which voucher. */
export function ExpenditureLine({ form, line }: LineProps) {
  return (
    <Row
      form={form}
      at={[line.id]}
      item={
        <>
          <Words form={form} line={line} field='item' label='项目' placeholder='花在什么上' />
          <View className='fmore'>
            <View className='fhalf'>
              <Words form={form} line={line} field='decisionId' label='业主决定编号' placeholder='业主决定' />
            </View>
            <View className='fhalf'>
              <Words form={form} line={line} field='payee' label='收款人' placeholder='付给谁' />
            </View>
          </View>
          {!line.decisionId && <Decisions form={form} line={line} />}
          <Remove form={form} part='expenditure' line={line} />
        </>
      }
      extra={<Words form={form} line={line} field='voucher' label='凭证号' placeholder='凭证号' />}
      amount={<AmountField form={form} field={line.id} label={line.item} amount={line.amount} />}
    />
  )
}

/** The registered decisions, to be taken with one tap. */
function Decisions({ form, line }: LineProps) {
  return (
    <View className='fpicks'>
      {form.opened.facts.decisions.map(({ id, subject }) => (
        <Press
          key={id}
          className='fpick'
          label={`用业主决定${id}，${subject}`}
          onPress={() => form.change(changeLine(form.state, line.id, { decisionId: id, item: line.item || subject }))}
        >
          {`${id} ${subject}`}
        </Press>
      ))}
    </View>
  )
}

/** Money put into the maintenance fund: on which day, by which voucher. */
export function TransferLine({ form, line }: LineProps) {
  const typed = form.state.typed[`${line.id}.day`]
  const day = line.transferredOn && dayName(line.transferredOn, form.opened.today)
  return (
    <Row
      form={form}
      at={[line.id]}
      item={
        <>
          <Words form={form} line={line} field='item' label='项目' placeholder='存到哪里' />
          <View className='fmore'>
            <View className='fhalf'>
              <TextField
                bare
                label='哪天存的'
                value={typed ?? day ?? ''}
                placeholder='哪天存的'
                onChange={(text) => form.change(typeDay(form.state, line.id, text))}
              />
            </View>
          </View>
          <Remove form={form} part='transfer' line={line} />
        </>
      }
      extra={<Words form={form} line={line} field='voucher' label='凭证号' placeholder='凭证号' />}
      amount={<AmountField form={form} field={line.id} label={line.item} amount={line.amount} />}
    />
  )
}

interface WordsProps extends LineProps {
  readonly field: WordField
  readonly label: string
  readonly placeholder: string
}

function Words({ form, line, field, label, placeholder }: WordsProps) {
  return (
    <TextField
      bare
      label={`${line.item}${label}`}
      value={line[field] ?? ''}
      placeholder={placeholder}
      maxLength={200}
      onChange={(words) => form.change(writeLine(form.state, line.id, field, words))}
    />
  )
}

function Remove({ form, part, line }: LineProps & { readonly part: PartName }) {
  return (
    <Press
      className='fremove'
      label={`删掉${line.item || '这一笔'}`}
      onPress={() => form.change(removeLine(form.state, part, line.id))}
    >
      删掉这一笔
    </Press>
  )
}
