import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { Output } from '../../../../contract/operation'
import { withFound } from '../../../../contract/disclosure/found'
import { readStatement } from '../../../../contract/disclosure/readStatement'
import { Button } from '../../../components/Button'
import { LedgerTable } from '../../../components/LedgerTable'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { dial } from '../../../components/Phones'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { useView } from '../../../services/elder'
import { useSeal } from '../../../services/seal'
import { useCall } from '../../../services/useCall'
import { useWide } from '../../../services/wide'
import { Papers } from '../Papers'
import { partsOf } from '../parts'
import { Entry } from '../Entry'
import { PrintSheet } from '../PrintSheet'
import { PrintedSheets } from '../PrintedSheets'
import { Share, useShareCard } from '../Share'
import { useMarkRead } from '../useMarkRead'
import { ways } from '../ways'
import { About } from './About'
import { Account } from './Account'
import { Checked } from './Checked'
import { Compare } from './Compare'
import { ElderAccount } from './ElderAccount'
import { Findings } from './Findings'
import { NotPosted } from './NotPosted'
import { ObjectionsRow } from './ObjectionsRow'
import { Picture } from './Picture'
import { SealSheet } from './SealSheet'
import { Mend, Versions } from './Versions'
import '../statement.scss'

/** 公共收益收支公示: one period of a community's public income, as its owners read it. */
export default function ReadPage() {
  const { statement: statementId = '' } = useRouter().params
  const { elder } = useView()
  const reading = useCall(readStatement, statementId === '' ? undefined : { statementId })
  useShareCard(statementId, reading.state === 'value' ? reading.value.content : undefined)
  const mayAsk = reading.state === 'value' && reading.value.may.ask
  const missing = reading.state === 'refusal' && reading.refusal.code === 'door.notFound'
  const foot = mayAsk && (
    <Button kind='primary' icon='speech' onPress={() => ways.ask(statementId)}>
      问一笔账
    </Button>
  )
  return (
    <Page title='公共收益' broad={!elder} {...(foot && { foot })}>
      {missing ? (
        <NotPosted statementId={statementId} />
      ) : (
        <Loaded from={reading} words='正在取账'>
          {(value) => <Statement value={value} />}
        </Loaded>
      )}
    </Page>
  )
}

/** Sentence, standing, picture, findings, lines, what the seal proves, contact; in elder view the findings come before the picture, and a desk's screen has two columns. */
function Statement({ value }: { readonly value: Output<typeof readStatement> }) {
  const { elder } = useView()
  const wide = useWide() && !elder
  const { statementId, content, version, standing, today, may } = value
  const sealed = useSeal(statementId, content, { version, isLast: true })
  useMarkRead(statementId, may.ask)
  const after = <After value={value} />
  const objections = <ObjectionsRow statementId={statementId} />
  const findings = (
    <>
      <Findings value={value} />
      <Checked statementId={statementId} today={today} />
    </>
  )
  const picture = <Picture statement={content.statement} />
  const seal = <SealSheet sealed={sealed} content={content} today={today} />
  const differs = sealed.state === 'differs'
  const account = elder ? (
    <ElderAccount content={withFound(content, value.found)} today={today} seal={sealed.state} />
  ) : (
    <Account content={content} daysUp={standing?.daysUp ?? 0} today={today} seal={sealed.state} />
  )
  const before = (
    <>
      {differs && seal}
      <Versions value={value} />
      {account}
    </>
  )
  const table = <Lines value={value} />
  const print = (
    <>
      {may.print && <PrintSheet statementId={statementId} lists={may.sheets} />}
      {!may.print && may.sheets && <PrintedSheets statementId={statementId} />}
      {may.enter && <Entry value={value} />}
    </>
  )
  if (wide) {
    return (
      <View className='columns'>
        <View className='column'>
          {before}
          {findings}
          {table}
          {!differs && seal}
        </View>
        <View className='column'>
          {picture}
          {objections}
          {after}
          {print}
        </View>
      </View>
    )
  }
  return (
    <>
      {before}
      {elder ? findings : picture}
      {elder ? picture : findings}
      {table}
      {!differs && seal}
      {objections}
      {after}
      {print}
      {elder && <ElderSpeak phone={content.statement.contact.phone} />}
    </>
  )
}

/** What one reads beside it, the papers, whom to ask, the words for the owners' group. */
const After = ({ value }: { readonly value: Output<typeof readStatement> }) => (
  <>
    <Compare value={value} />
    <Papers value={value} />
    <About value={value} />
    <Mend value={value} />
    <Share statementId={value.statementId} content={withFound(value.content, value.found)} today={value.today} />
  </>
)

/** Every line with its source; a line opens what was asked about it. */
function Lines({
  value: { statementId, content, lines = [], found },
}: {
  readonly value: Output<typeof readStatement>
}) {
  const { elder } = useView()
  return (
    <>
      <Section title={elder ? '点开看每一笔' : '一笔一笔看'} {...(!elder && { aside: '点一笔看来龙去脉，单位：元' })} />
      <Sheet>
        <LedgerTable
          caption='公共收益收支'
          parts={partsOf(withFound(content, found), lines, elder)}
          onLine={(line) => ways.line(statementId, line)}
        />
      </Sheet>
    </>
  )
}

const ElderSpeak = ({ phone }: { readonly phone: string }) =>
  phone === '' ? null : (
    <Sheet title='有话要说'>
      <Text className='note body'>不会打字，就打电话。</Text>
      <View className='gap' />
      <Button icon='phone' onPress={() => dial(phone)}>
        打给物业
      </Button>
    </Sheet>
  )
