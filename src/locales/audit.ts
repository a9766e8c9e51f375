import type { AuditState } from '../../contract/disclosure/audit/fields'
import type { readObjections } from '../../contract/disclosure/audit/readObjections'
import type { Output } from '../../contract/operation'
import { count } from './common'

type Objections = Output<typeof readObjections>
type Share = Objections['shares']['heads']

const DM2 = 100

/** 118.60㎡: registered area. */
export const squareMetres = (areaDm2: number): string => {
  const [whole = '0', cents = '00'] = (areaDm2 / DM2).toFixed(2).split('.')
  return `${count(Number(whole))}${cents === '00' ? '' : `.${cents}`}㎡`
}

/** Where an audit stands. */
export const AUDIT_STATES: Readonly<Record<AuditState, string>> = {
  counting: '还没到能审计的数',
  open: '可以请审计',
  engaged: '审计中',
  rectifying: '整改中',
  rectified: '改好了，等核实',
  verified: '核实过，等贴出来',
  closed: '办完了',
}

/** What comes next, in a queue. */
export const AUDIT_NEXT: Readonly<Record<string, string>> = {
  open: '等请审计机构',
  engaged: '等审计结果',
  rectifying: '等整改',
  rectified: '等核实',
  verified: '等贴出来',
}

/** What happened, in a timeline. */
export const AUDIT_EVENTS: Readonly<Record<string, string>> = {
  open: '可以请第三方审计了',
  engage: '请好了审计机构',
  joinBundle: '和别的小区一起审计',
  reportClean: '审计结果：没有问题',
  reportProblems: '审计结果：有要整改的',
  reportRectified: '说是改好了',
  rejectRectified: '核实没通过，要再改',
  verifyRectified: '核实过了',
  postRectified: '贴到公示牌上了',
}

/** 3户, of how many, and how many more it takes. */
export function headsWords({ part, whole, needed, reached }: Share): string {
  const of = whole === undefined ? '' : `，全小区${count(whole)}户`
  return `${count(part)}户${of}${leftWords(reached, needed === undefined ? undefined : `${count(needed - part)}户`)}`
}

export function areaWords({ part, whole, needed, reached }: Share, missing: number): string {
  if (whole === undefined) return `${squareMetres(part)}，名册还少${count(missing)}户，总面积算不出来`
  const left = needed === undefined ? undefined : squareMetres(needed - part)
  return `${squareMetres(part)}，全小区${squareMetres(whole)}${leftWords(reached, left)}`
}

/** The roll has units that nobody registered: they count in the whole, so somebody has to look. */
export const extraWords = (extra: number): string =>
  `名册上的房子比社区登记的多${count(extra)}套，也算在全小区里，线就更难到。请社区核对名册。`

const leftWords = (reached: boolean, left: string | undefined): string =>
  reached ? '，够了' : left === undefined ? '' : `，还差${left}`

/** Of which of the two the line is drawn, and who said so. */
export function basisWords({ basis, basisSet, percent }: Pick<Objections, 'basis' | 'basisSet' | 'percent'>): string {
  if (percent === undefined) return '这里的文件没写多少业主有异议可以请审计，所以只记数。'
  const at = `正好${percent}%也算。`
  if (!basisSet)
    return `文件只写“${percent}%以上业主”，没写按户数还是按面积。县（区）还没定，先按两样都要到${percent}%算，${at}`
  if (basis === 'both') return `户数和面积都要到${percent}%，${at}`
  return `${basis === 'heads' ? '按户数算' : '按面积算'}，到${percent}%就可以请审计，${at}另一条只供参考。`
}

/** What counts as one. */
export const HEAD_NOTE = '一人有几套房，算一户；开发商没卖的，合起来算一户。面积按产权登记算。'
