import { localDate } from '../../domain/common'
import type { PackDocument } from '../../domain/policy'
import { clausesOf } from '../../domain/policy'

export const document: PackDocument = {
  id: 'quxian-2020',
  title: '渠县物业小区专项治理工作实施方案',
  shortName: '渠县物业小区治理方案',
  number: '渠府办函〔2020〕50号',
  issuedBy: ['渠县人民政府办公室'],
  issued: localDate('2020-10-09'),
  regions: ['511725'],
}

export const issued = document.issued

/** A place in this document: id in the register of clauses, section as 六(二)3, words to the letter. */
export const clause = clausesOf(document)
