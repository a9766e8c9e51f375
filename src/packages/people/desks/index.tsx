import { endDesk } from '../../../../contract/registry/endDesk'
import { listDesks } from '../../../../contract/registry/listDesks'
import { dateOf } from '../../../../domain/common'
import { Button } from '../../../components/Button'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { moment } from '../../../locales/common'
import { useCall } from '../../../services/useCall'
import { useSend } from '../../../services/useSend'

/** 已登录的电脑: every browser that speaks for me, each can be signed out at once. */
export default function DesksPage() {
  const reading = useCall(listDesks, {})
  const { busy, trouble, send } = useSend(endDesk)
  const today = dateOf(Date.now())
  const end = async (sessionId: string): Promise<void> => {
    if (await send({ sessionId })) reading.reload()
  }
  return (
    <Page title='已登录的电脑'>
      <Loaded from={reading} words='正在看哪些电脑登录着'>
        {({ desks }) =>
          desks.length === 0 ? (
            <Empty title='没有电脑登录着' note='在电脑上打开明账，用手机扫屏幕上的码就能登录。' />
          ) : (
            <Sheet flush>
              {desks.map(({ sessionId, label, since, until }) => (
                <GoRow
                  key={sessionId}
                  title={label}
                  note={`${moment(since, today)}登录，${moment(until, today)}自动退出`}
                  aside={
                    <Button small kind='edge' busy={busy} onPress={() => void end(sessionId)}>
                      退出
                    </Button>
                  }
                />
              ))}
            </Sheet>
          )
        }
      </Loaded>
      <Trouble trouble={trouble} />
    </Page>
  )
}
