import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { raiseObjection } from '../../../../contract/disclosure/audit/raiseObjection'
import type { Output } from '../../../../contract/operation'
import { dateOf } from '../../../../domain/common'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Icon } from '../../../components/Icon'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { StitchedSheet } from '../../../components/StitchedSheet'
import { headsWords } from '../../../locales/audit'
import { count, moment } from '../../../locales/common'
import { ways } from '../ways'
import { itemOf } from './CheckAnswers'
import type { Objection, OwnUnit, StepProps } from './objection'

interface ObjectedProps extends Pick<StepProps, 'statement'> {
  readonly unit: OwnUnit
  readonly value: Objection
  readonly sent: Output<typeof raiseObjection>
}

/** 记下了: the count as it stands now, what comes next, a phone. */
export function Objected({ statement, unit, value, sent }: ObjectedProps) {
  const { counted, shares, opened } = sent
  const { contact } = statement.content.statement
  const foot = (
    <Button kind='primary' onPress={() => void Taro.navigateBack()}>
      回到业主的异议
    </Button>
  )
  return (
    <Page title='记下了' foot={foot}>
      <StitchedSheet>
        <View className='row pine strong'>
          <Icon name='tick' />
          <Text className='head'>{`记下了，${moment(Date.now(), dateOf(Date.now()))}`}</Text>
        </View>
        <Text className='note body'>{`${unit.label}，${itemOf(statement, value.lineId)}`}</Text>
        <Text className='spoken num'>
          {count(counted.units)}
          <Text className='unit'> 套房</Text>
        </Text>
        <Text className='note body'>连你家，现在有这么多套房的业主对这份账有异议</Text>
      </StitchedSheet>
      <Sheet>
        <Answers
          answers={[
            { about: '按户数', value: headsWords(shares.heads) },
            {
              about: '接下来',
              value: opened
                ? '够数了，可以请第三方审计。已经告诉业委会、社区、街道和主管部门。'
                : '够数就自动可以请第三方审计，会告诉你',
            },
            { about: '想改', value: '随时可以在业主的异议那一页撤回' },
            ...(contact.phone === '' ? [] : [{ about: '打电话', value: contact.phone, note: contact.name }]),
          ]}
        />
      </Sheet>
      {opened && <Button onPress={() => ways.audit(statement.statementId)}>看审计到哪一步</Button>}
    </Page>
  )
}
