import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReportForm } from '../../../contract/case/openReport'
import type { NearbyAnswer } from '../../../contract/case/nearbyReports'
import { Answers, type Answer } from '../../components/Answers'
import { Clause } from '../../components/Clause'
import { Loaded } from '../../components/Loaded'
import { LongText } from '../../components/LongText'
import { Popup } from '../../components/Popup'
import { Sheet } from '../../components/Sheet'
import { Steps } from '../../components/Steps'
import { TextField } from '../../components/TextField'
import { Trouble } from '../../components/Trouble'
import { problemName } from '../../locales/case'
import { dueMoment } from '../../locales/caseDates'
import { aria } from '../../services/aria'
import type { Draft } from '../../services/useDraft'
import type { Photos } from '../../services/usePhotos'
import { ContactPopup, contactWords, hasContact } from './Contact'
import { placeWords, type ReportDraft } from './draft'
import type { NearReading } from './Near'
import type { ReportSending } from './useSendReport'
import { WeChatNotice } from './WeChatNotice'

interface CheckStepProps {
  readonly draft: Draft<ReportDraft>
  readonly form: ReportForm
  readonly near: NearReading
  readonly photos: Photos
  readonly sending: ReportSending
  readonly onStep: (step: 1 | 2 | 3) => void
}

type Asked = 'words' | 'plate' | 'phone'

/** Step 3: everything once more, who gets it and by when, what others see; then it is sent. */
export function CheckStep({ draft, form, near, photos, sending, onStep }: CheckStepProps) {
  const { value, write, keptAt } = draft
  const [asked, setAsked] = useState<Asked>()
  const close = (): void => setAsked(undefined)
  return (
    <>
      <Steps at={3} of={3} />
      <Text className='question'>看一遍，没错就发</Text>
      <Trouble trouble={sending.trouble ?? photos.trouble} keptAt={keptAt} />
      <Sheet>
        <Answers answers={answersOf(draft, form, photos.paths, onStep, setAsked)} />
      </Sheet>
      <Loaded from={near} words='正在看归谁办'>
        {(answer) => <After answer={answer} hasPhotos={photos.paths.length > 0} />}
      </Loaded>
      <WeChatNotice asking={sending.asking} onChange={sending.setAsking} />
      <Popup title='补一句' open={asked === 'words'} onClose={close}>
        <LongText
          label='补一句'
          optional
          placeholder='比如：每天晚上都停在这里'
          value={value.words}
          onChange={(words) => write({ ...value, words })}
        />
        <Text className='cap'>别人看到的话里，车牌和电话会遮住。</Text>
      </Popup>
      <Popup title='车牌' open={asked === 'plate'} onClose={close}>
        <TextField
          label='车牌'
          optional
          note='只有处理的人看得到'
          value={value.plate}
          onChange={(plate) => write({ ...value, plate })}
        />
      </Popup>
      <ContactPopup open={asked === 'phone'} own={form.ownPhone} draft={draft} onClose={close} />
    </>
  )
}

function answersOf(
  { value }: Draft<ReportDraft>,
  form: ReportForm,
  paths: readonly string[],
  onStep: CheckStepProps['onStep'],
  ask: (asked: Asked) => void,
): Answer[] {
  const { problem, place, words, plate } = value
  const forVehicles = problem === 'fireLaneBlocked' || problem === 'gateBlocked' || plate !== ''
  return [
    {
      about: '照片',
      value: paths.length === 0 ? '没有，可以不放' : <Pictures paths={paths} />,
      onChange: () => onStep(1),
      ...(paths.length === 0 && { changeWord: '拍' }),
    },
    { about: '情况', value: problem ? problemName(problem) : '', onChange: () => onStep(1) },
    { about: '地方', value: `${form.community?.name ?? ''}${placeWords(place)}`, onChange: () => onStep(2) },
    written('补一句', words, () => ask('words')),
    ...(forVehicles ? [{ ...written('车牌', plate, () => ask('plate')), note: '只有处理的人看得到' }] : []),
    {
      about: '电话',
      value: contactWords(value, form.ownPhone),
      note: '只有处理的人看得到',
      onChange: () => ask('phone'),
      ...(hasContact(value, form.ownPhone) ? {} : { changeWord: '留' }),
    },
  ]
}

const written = (about: string, words: string, onChange: () => void): Answer =>
  words.trim() === ''
    ? { about, value: '没写，可以不写', onChange, changeWord: '写' }
    : { about, value: words, onChange }

const Pictures = ({ paths }: { readonly paths: readonly string[] }) => (
  <View className='wrap'>
    {paths.map((path, nth) => (
      <Image key={path} className='check-picture' src={path} mode='aspectFill' {...aria({ label: `照片${nth + 1}` })} />
    ))}
  </View>
)

/** What happens to it once it is sent. */
function After({ answer, hasPhotos }: { readonly answer: NearbyAnswer; readonly hasPhotos: boolean }) {
  const { receiver, helpers, acceptBy, replyBy, byDuty, ground } = answer.ahead
  const help = helpers.length > 0 ? `，${helpers.map(({ name }) => name).join('、')}协助` : ''
  return (
    <Sheet title='发出去以后'>
      <Answers
        answers={[
          { about: '谁来办', value: `${receiver.name}${help}`, note: byDuty ? '' : '规定没写这种事归谁，先由社区接住' },
          { about: '最晚受理', value: dueMoment(acceptBy, answer.today) },
          { about: '最晚回话', value: dueMoment(replyBy, answer.today) },
          { about: '别人看到', value: `情况、楼栋和办到哪一步${hasPhotos ? '，看不到照片' : ''}` },
        ].map(({ note, ...rest }) => ({ ...rest, ...(note ? { note } : {}) }))}
      />
      {ground.quote !== undefined && ground.document !== undefined && (
        <Clause document={ground.document} quote={ground.quote} />
      )}
    </Sheet>
  )
}
