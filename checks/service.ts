import { createHash } from 'node:crypto'
import { readVersion, serviceItemIdOf } from '../cloudfunctions/common/disclosure/service'
import type { Json } from '../domain/common'
import { contentHash, ITEM_OF_KIND, lacksOf, serviceIndicators } from '../domain/disclosure'
import type { Hash } from '../domain/disclosure'
import { breach, difference, grouped } from './books'
import type { Books, Breach, Check } from './books'

const sha256: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

/** QX-02: a community counts under exactly the figures that a recount of what it discloses gives, against what it was asked. */
export const serviceIsARecount: Check = (books) => {
  const items = new Map(books.workItems.map((item) => [item._id, item]))
  return books.services.flatMap(({ communityId, items: written, linked, asked }) => {
    const lacks = lacksOf(asked, { written: written.map(({ content }) => readVersion(content).content), linked })
    const counted = serviceIndicators(asked, lacks)
    const item = items.get(serviceItemIdOf(communityId))
    const stated = item?.indicators ?? []
    const isOpen = item !== undefined && item.state !== 'done'
    const wrong = difference(counted, stated).length > 0 || isOpen !== lacks.length > 0
    return wrong ? [breach('serviceIsARecount', `services/${communityId}`, stated, counted)] : []
  })
}

/** What stands of an item is its latest version, and its versions run from 1 without a gap. */
export const serviceVersionsRunOn: Check = (books) => {
  const versions = grouped(books.serviceVersions, ({ communityId, item }) => `${communityId}|${item}`)
  const current = new Map(
    books.services.flatMap(({ communityId, items }) => items.map((item) => [`${communityId}|${item.item}`, item])),
  )
  return [...new Set([...versions.keys(), ...current.keys()])].flatMap((key): Breach[] => {
    const own = [...(versions.get(key) ?? [])].sort((a, b) => a.version - b.version)
    const runs = own.every(({ version }, nth) => version === nth + 1)
    const last = own.at(-1)
    const stands = current.get(key)
    const isLast = stands?.content === last?.content && stands?.entryHash === last?.entryHash
    return runs && isLast ? [] : [breach('serviceVersionsRunOn', key, stands?.version, last?.version)]
  })
}

/** Every version, every posting beside public income and every withdrawal is what its entry in the log vouches for. */
export const disclosuresStandInLog: Check = (books) => {
  const entries = new Map(books.logEntries.map((entry) => [`${entry.communityId}-${entry.seq}`, entry]))
  const wrong = (record: string, seq: number, { communityId, refId, content, salt }: Vouched): Breach[] => {
    const entry = entries.get(`${communityId}-${seq}`)
    const parsed: Json = JSON.parse(content)
    const vouched = entry?.refId === refId && entry.contentHash === contentHash(parsed, salt, sha256)
    return vouched ? [] : [breach('disclosuresStandInLog', record, seq, entry?.refId)]
  }
  return [
    ...books.serviceVersions.flatMap((one) => wrong(`serviceVersions/${one._id}`, one.seq, { ...one, refId: one._id })),
    ...books.otherPostings.flatMap((one) => wrong(`otherPostings/${one._id}`, one.seq, { ...one, refId: one._id })),
    ...books.otherPostings.flatMap(({ _id: refId, communityId, withdrawn, stands }) => {
      if (!withdrawn)
        return stands ? [] : [breach('disclosuresStandInLog', `otherPostings/${refId}`, 'down', 'a reason')]
      return wrong(`otherPostings/${refId}`, withdrawn.seq, { ...withdrawn, communityId, refId })
    }),
  ]
}

interface Vouched {
  readonly communityId: string
  readonly refId: string
  readonly content: string
  readonly salt: string
}

/** What of the log is about service disclosure, each as the record names it. */
export const disclosuresNamed = (books: Books): string[] => [
  ...books.serviceVersions.map(({ _id, communityId, seq }) => `${communityId}-${seq}|${_id}`),
  ...books.otherPostings.flatMap(({ _id, communityId, seq, withdrawn }) => [
    `${communityId}-${seq}|${_id}`,
    ...(withdrawn ? [`${communityId}-${withdrawn.seq}|${_id}`] : []),
  ]),
]

/** YC-06: once time has looked, an item that is linked counts as there exactly while a posting of its kind stands. */
export const linkedItemsHavePostings = (books: Books): Breach[] => {
  const standing = grouped(
    books.otherPostings.filter(({ stands }) => stands),
    ({ communityId }) => communityId,
  )
  return books.services.flatMap(({ communityId, linked }) => {
    const due = (standing.get(communityId) ?? []).flatMap(({ kind }) => ITEM_OF_KIND[kind] ?? [])
    const apart = difference(due, linked)
    return apart.length === 0 ? [] : [breach('linkedItemsHavePostings', `services/${communityId}`, linked, due)]
  })
}
