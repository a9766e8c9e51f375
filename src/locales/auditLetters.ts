import type { readAudit } from '../../contract/disclosure/audit/readAudit'
import type { Output } from '../../contract/operation'
import { dateOf } from '../../domain/common'
import { squareMetres } from './audit'
import { count, dayName, periodWords } from './common'

type Audit = Pick<
  Output<typeof readAudit>,
  'communityName' | 'period' | 'opening' | 'resolution' | 'percent' | 'engagerName' | 'posterName' | 'today' | 'dueOn'
>

/** 36套房的业主有异议（30户，3,540㎡），10月20日到的数. */
export function openingWords({ opening, resolution, today }: Audit): string {
  if (opening?.by === 'owners') {
    const { units, heads, areaDm2 } = opening.counted
    return `${count(units)}套房的业主有异议（${count(heads)}户，${squareMetres(areaDm2)}），${dayName(dateOf(opening.at), today)}够的数`
  }
  if (opening?.by === 'resolution' && resolution) {
    return `业委会${dayName(resolution.decidedOn, today)}决议，编号${resolution.number}`
  }
  return opening ? '主管部门把几个小区放在一起审计' : ''
}

/** A draft that is ready to be sent, without anybody's name. */
export interface Letter {
  readonly title: string
  readonly text: string
}

/** 提议 to owners and committee, 告知 to whoever posted: from the record, names hidden. */
export const lettersOf = (audit: Audit): Letter[] => [proposal(audit), notice(audit)]

const why = (audit: Audit): string => {
  const { percent, opening } = audit
  const share = opening?.by === 'owners' && percent !== undefined ? `，达到${percent}%以上业主` : ''
  return `${openingWords(audit)}${share}`
}

function proposal(audit: Audit): Letter {
  const { communityName, period, engagerName, today, dueOn } = audit
  const title = '聘请第三方审计机构的提议'
  return {
    title,
    text: [
      title,
      '',
      `${engagerName}：`,
      `${communityName}${periodWords(period)}公共收益收支情况公示以后，${why(audit)}。按规定，可以聘请第三方审计机构对公示结果进行审计。`,
      `提议对${communityName}${periodWords(period)}公共收益的收入、成本、分配、支出和转存进行审计${dueOn === undefined ? '' : `，请在${dayName(dueOn, today)}前请好审计机构并登记合同`}。`,
      '提异议的业主名单不公开。审计结果和整改情况要在小区公示牌公示。',
      '',
      dayName(today, today),
    ].join('\n'),
  }
}

function notice(audit: Audit): Letter {
  const { communityName, period, posterName, engagerName, today } = audit
  const title = '第三方审计告知书'
  return {
    title,
    text: [
      title,
      '',
      `${posterName}：`,
      `你单位公示的${communityName}${periodWords(period)}公共收益收支情况，${why(audit)}。${engagerName}将聘请第三方审计机构审计。`,
      '请准备好这一期的合同、凭证、银行流水、业主决定和验收材料，配合审计。审计查出问题的，要整改，并把整改情况在小区公示牌公示。',
      '',
      engagerName,
      dayName(today, today),
    ].join('\n'),
  }
}
