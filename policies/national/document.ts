import { localDate } from '../../domain/common'
import type { PackDocument } from '../../domain/policy'
import { clausesOf } from '../../domain/policy'

/** The national texts together; which text a clause stands in says the first part of its id: CC-942, FPL-28. */
export const document: PackDocument = {
  id: 'national',
  title: '国家法律、行政法规和司法解释',
  shortName: '国家规定',
  issuedBy: ['全国人民代表大会', '全国人民代表大会常务委员会', '国务院', '最高人民法院'],
  issued: localDate('2021-01-01'),
  regions: [],
}

/** The day from which the Civil Code holds; the older texts are read as they stood on it. */
export const issued = document.issued

/**
 * A place in a national text.
 * @param id CC (民法典), PMR (物业管理条例), FPL (消防法) or SPC (区分所有权解释) and the article: CC-942
 */
export const clause = clausesOf(document)
