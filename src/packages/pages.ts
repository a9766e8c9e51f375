import { pages as audit } from './audit/pages'
import { pages as kase } from './case/pages'
import { pages as desk } from './desk/pages'
import { pages as fee } from './fee/pages'
import { pages as people } from './people/pages'
import { pages as selfCheck } from './selfcheck/pages'
import { pages as spotcheck } from './spotcheck/pages'
import { pages as source } from './source/pages'
import { pages as service } from './service/pages'
import { pages as statement } from './statement/pages'

/** Everything outside the four tabs, one subpackage for each area of work. */
export const subPackages = [
  { root: 'packages/statement', pages: statement },
  { root: 'packages/selfcheck', pages: selfCheck },
  { root: 'packages/source', pages: source },
  { root: 'packages/audit', pages: audit },
  { root: 'packages/service', pages: service },
  { root: 'packages/case', pages: kase },
  { root: 'packages/fee', pages: fee },
  { root: 'packages/desk', pages: desk },
  { root: 'packages/spotcheck', pages: spotcheck },
  { root: 'packages/people', pages: people },
].filter(({ pages }) => pages.length > 0)
