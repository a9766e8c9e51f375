import { Text, View } from '@tarojs/components'
import { Link } from '../../../components/Link'
import { yuan } from '../../../locales/common'
import { reckonClosing } from './model'
import { Income, Split, Written } from './Parts'
import { AmountField, Row } from './Row'
import type { Form } from './useForm'

/** The account as a form: what was there, the five parts, what is left. */
export function Ledger({ form }: { readonly form: Form }) {
  const { previousClosing } = form.opened.facts
  return (
    <View className='fledger'>
      <View className='fcolumns'>
        <Text className='fitem'>项目</Text>
        <Text className='fextra'>凭证号、说明</Text>
        <Text className='famount'>金额（元）</Text>
      </View>
      <Row
        form={form}
        at={['opening']}
        item={
          <>
            <Text>期初结余</Text>
            {previousClosing !== undefined && <Text className='cap inline'>{`上期期末${yuan(previousClosing)}`}</Text>}
          </>
        }
        amount={<AmountField form={form} field='opening' label='期初结余' amount={form.statement.opening} />}
      />
      <Income form={form} />
      <Written form={form} part='cost' />
      <Split form={form} />
      <Written form={form} part='expenditure' />
      <Written form={form} part='transfer' />
      <Closing form={form} />
    </View>
  )
}

/** 期末结余: what the figures give, until somebody writes it. */
function Closing({ form }: { readonly form: Form }) {
  const { state, statement, change } = form
  const shown = statement.closing === null ? '' : yuan(statement.closing)
  return (
    <Row
      form={form}
      at={['closing']}
      kind='total'
      item={
        <View className='row'>
          <Text className='strong'>期末结余</Text>
          {state.autoClosing ? (
            <Text className='cap inline'>自动算</Text>
          ) : (
            <Link onPress={() => change(reckonClosing(state))}>自动算</Link>
          )}
        </View>
      }
      amount={
        state.autoClosing && shown !== '' ? (
          <Text className='num strong freckoned'>{shown}</Text>
        ) : (
          <AmountField form={form} field='closing' label='期末结余' amount={statement.closing} />
        )
      }
    />
  )
}
