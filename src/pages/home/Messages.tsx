import Taro from '@tarojs/taro'
import type { readHome } from '../../../contract/disclosure/readHome'
import type { Output } from '../../../contract/operation'
import type { LocalDate } from '../../../domain/common'
import { GoRow } from '../../components/GoRow'
import { Link } from '../../components/Link'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { moment } from '../../locales/common'
import { messageWords } from '../../locales/messages'
import { openPage } from '../../services/openItem'

type Message = Output<typeof readHome>['messages'][number]

interface MessagesProps {
  readonly messages: readonly Message[]
  readonly today: LocalDate
}

const all = (): void => void Taro.navigateTo({ url: '/packages/people/inbox/index' })

/** 等你看的: what I was told and haven't seen. Nothing where nothing waits. */
export function Messages({ messages, today }: MessagesProps) {
  if (messages.length === 0) return null
  return (
    <>
      <Section title='等你看的' aside={<Link onPress={all}>全部消息</Link>} />
      <Sheet flush>
        {messages.map((message) => {
          const { title, note } = messageWords(message)
          return (
            <GoRow
              key={message.id}
              icon={message.template.startsWith('case.') ? 'flag' : 'speech'}
              title={title}
              note={[note, moment(message.at, today)].filter(Boolean).join('·')}
              onPress={() => openPage(message.page)}
            />
          )
        })}
      </Sheet>
    </>
  )
}
