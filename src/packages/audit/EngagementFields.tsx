import { isLocalDate } from '../../../domain/common'
import { DayField } from '../../components/DayField'
import { TextField } from '../../components/TextField'
import { PaperField, type Paper } from '../../components/PaperField'

/** 第三方审计机构 with its contract, as it is filled in. */
export interface Engagement {
  readonly auditor: string
  readonly creditCode: string
  readonly contractOn: string
  readonly first: string
  readonly last: string
  readonly paper?: Paper
}

interface EngagementFieldsProps {
  readonly value: Engagement
  readonly tried: boolean
  readonly onChange: (value: Engagement) => void
}

/** What goes to the server; undefined while something is missing. */
export function filledEngagement({ paper, auditor, creditCode, contractOn, first, last }: Engagement) {
  const days = [contractOn, first, last].every((day) => isLocalDate(day))
  if (!paper || !days || auditor.trim() === '' || !isCode(creditCode)) return undefined
  return { auditor, creditCode, contractOn, first, last, fileId: paper.fileId }
}

const CODE_LENGTH = 18
const isCode = (code: string): boolean => code.trim().length === CODE_LENGTH

/** The fields of an engagement, one below the other. */
export function EngagementFields({ value, tried, onChange }: EngagementFieldsProps) {
  const { auditor, creditCode, contractOn, first, last, paper } = value
  const day = (given: string, words: string) => (tried && !isLocalDate(given) ? { error: words } : {})
  return (
    <>
      <TextField
        label='审计机构的名称'
        note='照营业执照写，审计机构的人凭这个名称报结果'
        value={auditor}
        onChange={(text) => onChange({ ...value, auditor: text })}
        error={tried && auditor.trim() === '' ? '写上机构的名称' : undefined}
      />
      <TextField
        label='统一社会信用代码'
        value={creditCode}
        maxLength={CODE_LENGTH}
        onChange={(text) => onChange({ ...value, creditCode: text })}
        error={tried && !isCode(creditCode) ? '18位，照营业执照写' : undefined}
      />
      <DayField
        label='合同哪天签的'
        note=''
        value={contractOn}
        onChange={(text) => onChange({ ...value, contractOn: text })}
        {...day(contractOn, '选合同上写的那天')}
      />
      <DayField
        label='审计从哪天的账开始'
        note=''
        value={first}
        onChange={(text) => onChange({ ...value, first: text })}
        {...day(first, '选第一天')}
      />
      <DayField
        label='审到哪天'
        note=''
        value={last}
        onChange={(text) => onChange({ ...value, last: text })}
        {...day(last, '选最后一天')}
      />
      <PaperField
        label='合同扫描件'
        note='图片或者PDF'
        value={paper}
        onChange={(given) => onChange({ ...value, paper: given })}
        error={tried && !paper ? '放上合同的扫描件' : undefined}
      />
    </>
  )
}
