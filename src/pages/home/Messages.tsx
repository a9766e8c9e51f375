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
import { wasReadHere } from '../../services/readHere'

type Message = Output<typeof readHome>['messages'][number]

interface MessagesProps {
  readonly messages: readonly Message[]
  readonly today: LocalDate
}

/** A statement that was opened here needs no telling any more, however one came to it. */
const isReadStatement = (page: string): boolean => {
  const [, statementId] = /^item:statement:(.+)$/.exec(page) ?? []
  return statementId !== undefined && wasReadHere(statementId)
}

const all = (): void => void Taro.navigateTo({ url: '/packages/people/inbox/index' })

/** 等你看的: what I was told and haven't seen. Nothing where nothing waits. */
export function Messages({ messages: unseen, today }: MessagesProps) {
  const messages = unseen.filter(({ page }) => !isReadStatement(page))
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
