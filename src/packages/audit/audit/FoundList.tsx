import { Text } from '@tarojs/components'
import { FindingCard } from '../../../components/FindingCard'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { yuan } from '../../../locales/common'
import type { Audit } from './acting'

type Finding = NonNullable<Audit['findings']>[number]

/** 审计查出来的: each with what was posted and what was found. */
export function FoundList({ audit: { conclusion, findings = [] } }: { readonly audit: Audit }) {
  if (conclusion === undefined) return null
  return (
    <>
      <Section title='审计结果' aside={findings.length === 0 ? '没有查出问题' : `查出${findings.length}项`} />
      <Sheet>
        <Text className='body'>{conclusion}</Text>
      </Sheet>
      {findings.map((finding, nth) => (
        <FindingCard
          key={`${nth} ${finding.what}`}
          title={finding.item === undefined ? finding.what : `${finding.item}：${finding.what}`}
          figures={figuresOf(finding)}
          {...(finding.rule !== undefined && { next: `违反：${finding.rule}` })}
        />
      ))}
    </>
  )
}

const figuresOf = ({ stated, found }: Finding) => [
  ...(stated === undefined ? [] : [{ label: '公示的', value: yuan(stated) }]),
  ...(found === undefined ? [] : [{ label: '审计查到', value: yuan(found) }]),
]
