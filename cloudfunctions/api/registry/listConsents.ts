import { listConsents } from '../../../contract/registry/listConsents'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { templateId, TEMPLATES } from '../../common/templates'

export default handler(listConsents, async (_, { store, caller: { personId } }) => {
  const consents = await store.find('consents', { where: { personId } })
  const templates = TEMPLATES.map((template) => {
    const consent = consents.find((one) => one.template === template)
    return { template, templateId: templateId(template), left: consent ? consent.granted - consent.sent : 0 }
  })
  return accept({ templates })
})
