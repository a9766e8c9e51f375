import { Text, View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { LocalDate } from '../../../domain/common'
import { Button } from '../../components/Button'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { shareText, shareTitle } from '../../locales/statement'
import { IN_WECHAT } from '../../services/environment'

const pathOf = (statementId: string): string => `packages/statement/read/index?statement=${statementId}`

/** PT-37: the card for the owners' group: the account in a sentence, and the page itself. It says nothing of who shares it. */
export function useShareCard(statementId: string, content: PostedContent | undefined): void {
  useShareAppMessage(() => ({ title: shareTitle(content), path: `/${pathOf(statementId)}` }))
}

interface ShareProps {
  readonly statementId: string
  readonly content: PostedContent
  readonly today: LocalDate
}

/** 发到业主群: as a card in WeChat; elsewhere words and address to be copied. */
export function Share({ statementId, content, today }: ShareProps) {
  const words = IN_WECHAT ? shareText(content, today) : `${shareText(content, today)}${addressOf(statementId)}`
  return (
    <>
      <Section title='发到业主群' />
      <Sheet>
        <View className='stack'>
          <Text className='body' selectable>
            {words}
          </Text>
          {IN_WECHAT && (
            <Button kind='edge' openType='share'>
              把这份账转给业主群
            </Button>
          )}
          <Button onPress={() => void Taro.setClipboardData({ data: words })}>复制这段话</Button>
        </View>
      </Sheet>
    </>
  )
}

const addressOf = (statementId: string): string =>
  `${window.location.origin}${window.location.pathname}#/${pathOf(statementId)}`
