import { localDate } from '../../domain/common'
import type { PackDocument } from '../../domain/policy'
import { clausesOf } from '../../domain/policy'

/** A template: it names no district, no day of issue and no office that issued it. Any region may adopt it. */
export const document: PackDocument = {
  id: 'district-template',
  title: '加强物业管理工作行动方案',
  shortName: '区级物业行动方案（范本）',
  issuedBy: ['采用它的区'],
  // The day on which it was taken in: before that nobody can have adopted it from here.
  issued: localDate('2026-11-22'),
  regions: [],
}

export const issued = document.issued

/** A place in this document: id in the register of clauses, section as 四(二)4, words to the letter. */
export const clause = clausesOf(document)
