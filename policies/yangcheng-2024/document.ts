import { localDate } from '../../domain/common'
import type { PackDocument } from '../../domain/policy'
import { clausesOf } from '../../domain/policy'

export const document: PackDocument = {
  id: 'yangcheng-2024',
  title: '整治物业服务不履约不到位、侵占业主利益等问题和建立完善物业企业退出机制专项行动方案',
  shortName: '阳城县物业专项行动方案',
  number: '阳住建发〔2024〕118号',
  issuedBy: ['阳城县住房和城乡建设管理局'],
  issued: localDate('2024-05-30'),
  regions: ['140522'],
}

export const issued = document.issued

/** A place in this document: id in the register of clauses, section as 三(一)2(1), words to the letter. */
export const clause = clausesOf(document)
