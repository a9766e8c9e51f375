import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { readImport } from '../../../../contract/fee/readImport'
import type { ImportOutcome } from '../../../../contract/fee/outcome'
import { Loaded } from '../../../components/Loaded'
import { Refusal } from '../../../components/Refusal'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { count, yuan } from '../../../locales/common'
import { rowWords } from '../../../locales/fee'
import { aria } from '../../../services/aria'
import { useCall } from '../../../services/useCall'

const ASK_AGAIN_MS = 1500

/** How far an import is, asked again until it has ended; then what became of its rows. */
export function Progress({ importId }: { readonly importId: string }) {
  const reading = useCall(readImport, { importId })
  const runs = reading.state === 'value' && reading.value.outcome === undefined && reading.value.state !== 'failed'
  const { reload } = reading
  useEffect(() => {
    if (!runs) return undefined
    const timer = setInterval(reload, ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [runs, reload])

  return (
    <Loaded from={reading} words='正在看导到哪了'>
      {({ state, done, total, outcome }) => {
        if (outcome) return <Outcome outcome={outcome} />
        return state === 'failed' ? <Failed done={done} /> : <UnderWay done={done} total={total} />
      }}
    </Loaded>
  )
}

function UnderWay({ done, total }: { readonly done: number; readonly total: number }) {
  return (
    <Sheet>
      <View {...aria({ live: 'polite' })}>
        <Text className='body'>{total === 0 ? '正在读表格' : `写好${count(done)}户，共${count(total)}户`}</Text>
      </View>
    </Sheet>
  )
}

function Failed({ done }: { readonly done: number }) {
  return (
    <Sheet title='这份没有导完'>
      <Text className='body'>
        {done === 0
          ? '试了几次都没读完，一户也没写，业主看到的还是原来的。'
          : `试了几次都停在第${count(done)}户，前面写好的算数，后面的还是原来的。`}
      </Text>
      <Text className='cap'>把表格另存成新的工作簿，去掉没用的工作表，再导一次。</Text>
    </Sheet>
  )
}

function Outcome({ outcome }: { readonly outcome: ImportOutcome }) {
  const { refusal, goodRows, goodTotal, units, badRows, findings, more } = outcome
  if (refusal) return <Refusal refusal={{ code: refusal.code, ...refusal.figures }} />
  return (
    <>
      {units > 0 ? (
        <Sheet title={`收下${count(goodRows)}行，共${yuan(goodTotal)}元`}>
          <Text className='body'>{`涉及${count(units)}户，业主现在就能看到自己家的。`}</Text>
        </Sheet>
      ) : (
        <Sheet title='一行也没收下'>
          <Text className='body'>上一次导入的没有动，业主看到的还是原来的。</Text>
        </Sheet>
      )}
      {badRows > 0 && (
        <>
          <Section title={`${count(badRows)}行没收下`} aside='改好再导一次' />
          {units > 0 && <Text className='cap'>这几行的业主，看到的还是导入以前的。</Text>}
          <Sheet flush>
            {findings.map((finding, nth) => (
              <View key={nth} className='go'>
                <Text className='body'>{rowWords(finding)}</Text>
              </View>
            ))}
            {more > 0 && <Text className='cap'>{`后面还有${count(more)}处，先改上面这些。`}</Text>}
          </Sheet>
        </>
      )}
    </>
  )
}
