import { useRouter } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { listInbox } from '../../../../contract/registry/listInbox'
import { markInboxSeen } from '../../../../contract/registry/markInboxSeen'
import { dateOf } from '../../../../domain/common'
import { Button } from '../../../components/Button'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { moment } from '../../../locales/common'
import { messageWords } from '../../../locales/messages'
import { call } from '../../../services/cloud'
import { openPage } from '../../../services/openItem'
import { usePages } from '../../../services/usePages'

/** 消息: everything I was told, the newest first; opening the page marks it as seen. */
export default function InboxPage() {
  const { open } = useRouter().params
  const { first, items, more, missed } = usePages(listInbox, {})
  const marked = useRef<string>()
  const newest = items.find(({ seen }) => !seen)?.place
  const today = dateOf(Date.now())

  useEffect(() => {
    if (newest === undefined || marked.current === newest) return
    marked.current = newest
    void call(markInboxSeen, { upTo: newest })
  }, [newest])

  // A message that came through WeChat opens what it is about; coming back one reads the others.
  useEffect(() => {
    if (open !== undefined) openPage(decodeURIComponent(open))
  }, [open])

  return (
    <Page title='消息'>
      <Loaded from={first} words='正在取消息'>
        {() =>
          items.length === 0 ? (
            <Empty title='还没有消息' note='账公示了、你问的有回答、你报的事有进展，都会在这里告诉你。' />
          ) : (
            <Sheet flush>
              {items.map((message) => (
                <GoRow
                  key={message.id}
                  title={messageWords(message).title}
                  note={`${messageWords(message).note}·${moment(message.at, today)}`}
                  {...(!message.seen && { aside: <StateBadge kind='soon' words='新' /> })}
                  onPress={() => openPage(message.page)}
                />
              ))}
              {more && (
                <Button kind='plain' onPress={more}>
                  {missed ? '没取到，再试一次' : '再看前面的'}
                </Button>
              )}
            </Sheet>
          )
        }
      </Loaded>
    </Page>
  )
}
