import { registerCompany } from '../../../contract/registry/registerCompany'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'

/** The id follows from the credit code: a company stands once, whichever region registers it first. */
const companyIdOf = (creditCode: string): string => `company_${creditCode}`

export default handler(registerCompany, async ({ regionId, name, creditCode, contact }, { store, subject, commit }) => {
  const companyId = companyIdOf(creditCode)
  const standing = await store.get('companies', companyId)
  if (standing) return refuse({ code: 'registry.companyStands', name: standing.name })
  return commit(async (change) => {
    if (await change.get('companies', companyId)) return refuse({ code: 'registry.companyStands', name })
    const regionPath = subject?.regionPath ?? [regionId]
    await change.insert('companies', { _id: companyId, name, creditCode, contact, regionPath })
    return accept({ companyId })
  })
})
