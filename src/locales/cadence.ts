import type { ScheduleView } from '../../contract/disclosure/policy'
import { scheduleGap } from '../../domain/disclosure'

/** What the document leaves open of how often and by when; undefined where it says both. */
export function gapWords(schedule: ScheduleView | undefined): string | undefined {
  if (!schedule) return '这里还没有采用写明多久公示一次的文件。'
  const gap = scheduleGap(schedule)
  const document = documentWords(schedule)
  if (gap === 'noCadence') return `${document}写了要公示，没有写多久公示一次、哪天之前，所以不算逾期。`
  return gap === 'noDate' ? `${document}没有写最晚哪天公示，所以不算逾期。` : undefined
}

const documentWords = ({ ground: { document } }: ScheduleView): string => (document === '' ? '规定' : `《${document}》`)
