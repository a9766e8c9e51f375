import { readContent } from '../../../contract/disclosure/content'
import type { PostedContent } from '../../../contract/disclosure/content'
import { readIncomeSources } from '../../../contract/registry/readIncomeSources'
import { accept, refuse } from '../../../domain/common'
import { isSilent, linesOf, sourceOf, sourcePeriods } from '../../../domain/disclosure'
import type { EarlierStatement } from '../../../domain/disclosure'
import { statementIdOf } from '../../common/disclosure/ids'
import { handler } from '../../common/door/handler'
import type { RegisteredSource } from '../../common/records/registry'
import { planView } from './planView'
import type { Lists } from './register'
import { readRegisterOf } from './register'

/** Community, register, books and the latest statement: four documents. */
export default handler(readIncomeSources, async ({ communityId }, { store, roles, today }) => {
  const [community, register, books] = await Promise.all([
    store.get('communities', communityId),
    readRegisterOf(store, communityId),
    store.get('books', communityId),
  ])
  if (!community) return refuse({ code: 'door.notFound' })
  const latest = books?.latest && (await store.get('statements', books.latest.statementId))
  const lines = latest ? linesBySource(readContent(latest.content), register.sources) : new Map<string, string>()
  const { plan } = community
  return accept({
    communityId,
    communityName: community.name,
    today,
    ...(plan ? { plan: planView(plan) } : {}),
    ...(latest ? { statementId: latest._id } : {}),
    sources: register.sources.map((source) => viewOf(source, register, books?.earlier ?? [], lines)),
    may: {
      ask: roles.has('owner'),
      describe: roles.has('companyManager') || roles.has('committeeMember') || roles.has('neighbourhood'),
    },
  })
})

function viewOf(
  { communityId: _community, consent, consentFileId, reports = [], byReport = false, ...source }: RegisteredSource,
  { decisions }: Lists,
  earlier: readonly EarlierStatement[],
  lines: ReadonlyMap<string, string>,
) {
  const decision = decisions.find(({ id }) => id === consent)
  const registered = { ...source, communityId: _community }
  const lineId = lines.get(source.id)
  return {
    ...source,
    ...(decision ? { consent: { id: decision.id, subject: decision.subject } } : {}),
    ...(consentFileId === undefined ? {} : { consentFileId }),
    hasConsentFile: consentFileId !== undefined,
    reports,
    byReport,
    periods: sourcePeriods(registered, earlier).map((one) => ({
      ...one,
      ...(one.lineId === undefined ? {} : { statementId: statementIdOf(_community, one.period) }),
    })),
    silent: isSilent(registered, earlier),
    ...(lineId === undefined ? {} : { lineId }),
  }
}

const linesBySource = ({ statement }: PostedContent, sources: Lists['sources']): Map<string, string> =>
  new Map(
    [...linesOf(statement, 'income')].reverse().flatMap((line) => {
      const source = sourceOf(line, sources)
      return source ? [[source.id, line.id] as const] : []
    }),
  )
