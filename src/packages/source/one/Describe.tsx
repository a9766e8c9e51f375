import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '../../../../contract/operation'
import { describeIncomeSource } from '../../../../contract/registry/describeIncomeSource'
import type { readIncomeSources } from '../../../../contract/registry/readIncomeSources'
import { Button } from '../../../components/Button'
import { PaperField, type Paper } from '../../../components/PaperField'
import { Sheet } from '../../../components/Sheet'
import { SitePlan } from '../../../components/SitePlan'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import type { Source } from '../../../locales/source'
import { useSend } from '../../../services/useSend'
import { buildingsOf } from '../SourcePlan'

interface DescribeProps {
  readonly value: Output<typeof readIncomeSources>
  readonly source: Source
  readonly onDone: () => void
}

/** For those who keep the register: a tap on the plan, and the number of the owners' decision. */
export function Describe({ value: { communityId, plan }, source, onDone }: DescribeProps) {
  const [place, setPlace] = useState(source.place)
  const [consent, setConsent] = useState(source.consent?.id ?? '')
  const [scan, setScan] = useState<Paper>()
  const { busy, trouble, send } = useSend(describeIncomeSource)
  const save = async (): Promise<void> => {
    const said = {
      ...(place ? { place } : {}),
      ...(consent.trim() === '' ? {} : { consent: consent.trim() }),
      ...(scan ? { consentFileId: scan.fileId } : {}),
    }
    if (!(await send({ communityId, sourceId: source.id, ...said }))) return
    setScan(undefined)
    onDone()
  }
  return (
    <Sheet title='补上登记'>
      <View className='gap' />
      <View className='stack'>
        {plan && (
          <SitePlan
            buildings={buildingsOf(plan)}
            {...(place && { point: place })}
            onPlace={(point, building) => setPlace({ ...point, ...(building === undefined ? {} : { building }) })}
          />
        )}
        <TextField
          label='业主决定的编号'
          value={consent}
          onChange={setConsent}
          optional
          note='哪个决定同意的。先登记决定，再写它的编号。'
        />
        <PaperField
          label='决定的扫描件'
          note='照片或PDF都行。社区看过，本小区业主就打得开。'
          value={scan}
          onChange={setScan}
        />
        <Trouble trouble={trouble} />
        <Button kind='edge' busy={busy} onPress={() => void save()}>
          存进登记
        </Button>
      </View>
    </Sheet>
  )
}
