import type { readStatement } from '../../../contract/disclosure/readStatement'
import { readFile } from '../../../contract/registry/readFile'
import type { Output } from '../../../contract/operation'
import { useState } from 'react'
import { Text } from '@tarojs/components'
import { GoRow } from '../../components/GoRow'
import { LookAtFile } from '../../components/LookAtFile'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { dayName } from '../../locales/common'
import { call } from '../../services/cloud'
import { openFile } from '../../services/openFile'
import { lineIn } from './OneLine'

type Value = Output<typeof readStatement>
type File = Output<typeof readFile>['files'][number]

const LOOK = '业主还看不到这份材料。看过没有别人的身份证号、手机号，就让业主看到。'

interface PapersProps {
  readonly value: Pick<Value, 'content' | 'papers' | 'today'>
  /** Of one line; all where none is named. */
  readonly lineId?: string
}

const KINDS = { quotation: '报价', contract: '合同', acceptance: '验收照片' } as const

/** The papers of what was spent: those handed in open, those only shown say when. Nothing where there are none. */
export function Papers({ value: { content, papers = [], today }, lineId }: PapersProps) {
  const shown = papers.filter((paper) => lineId === undefined || paper.lineId === lineId)
  const [asked, setAsked] = useState<File>()
  const open = async (fileId: string): Promise<void> => {
    const file = await read(fileId)
    setAsked(file)
    if (file.url !== undefined) await openFile(file.url, file.mime)
  }
  if (shown.length === 0) return null
  return (
    <>
      <Section title='可以翻的材料' />
      <Sheet flush>
        {shown.map(({ lineId: line, kind, on, fileId }, nth) => (
          <GoRow
            key={`${line} ${kind} ${nth}`}
            title={`${lineIn(content, line)?.line.item ?? ''}：${KINDS[kind]}`}
            note={fileId === undefined ? `${dayName(on, today)}看过原件，没有留底` : `${dayName(on, today)}交的`}
            {...(fileId !== undefined && { onPress: () => void open(fileId) })}
          />
        ))}
      </Sheet>
      {asked && asked.url === undefined && (
        <Text className='note body'>这份材料还打不开。社区看过、能给业主看的，才打得开。</Text>
      )}
      {asked && <LookAtFile file={asked} words={LOOK} onDone={() => void read(asked.fileId).then(setAsked)} />}
    </>
  )
}

/** A paper as the reader may see it; without an address where they don't, or where none came. */
async function read(fileId: string): Promise<File> {
  const reading = await call(readFile, { fileIds: [fileId] })
  const [file] = reading.ok ? reading.value.files : []
  return file ?? { fileId, mime: '', check: 'waiting', looks: false }
}
