import { localDate } from '../../domain/common'
import type { PackDocument } from '../../domain/policy'
import { clausesOf } from '../../domain/policy'

export const document: PackDocument = {
  id: 'putian-2023',
  title: '关于深化“整治物业公司侵占业主公共收益、收入及分配不公开等问题,切实维护业主利益”工作方案',
  shortName: '莆田公共收益整治方案',
  issuedBy: ['莆田市城市管理局', '莆田市发展和改革委员会', '莆田市公安局', '莆田市市场监督管理局'],
  issued: localDate('2023-07-14'),
  regions: ['350300'],
}

export const issued = document.issued

/** A place in this document: id in the register of clauses, section as 二(一), words to the letter. */
export const clause = clausesOf(document)
