import { useEffect, useRef, useState } from 'react'
import { readFile } from '../../contract/registry/readFile'
import { call, type Outcome } from './cloud'
import { takeIn } from './takeIn'
import type { Trouble } from './useSend'

/** A photo of a draft: where it can be seen on this device, and its id once the server has it. */
export interface DraftPhoto {
  readonly path: string
  readonly fileId?: string
}

export const isDraftPhoto = (value: unknown): value is DraftPhoto =>
  typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string'

export interface Photos {
  /** Paths to show, in order. */
  readonly paths: readonly string[]
  /** Takes what the picker gave; new ones are taken in at once, so that a draft outlives the page. */
  choose(paths: readonly string[]): void
  /** Ids of all, those that hadn't gone through before included; undefined when one didn't go through now. */
  ids(): Promise<readonly string[] | undefined>
  /** Why one didn't go through. */
  readonly trouble?: Trouble
  /** How many of an earlier draft were never taken in, and are gone from this device. */
  readonly lost: number
  readonly busy: boolean
}

/** What was picked since the app was opened: a device forgets the others' paths. */
const picked = new Set<string>()

/** Photos of a form, held in its draft. */
export function usePhotos(photos: readonly DraftPhoto[], onChange: (photos: readonly DraftPhoto[]) => void): Photos {
  const [trouble, setTrouble] = useState<Trouble>()
  const [lost, setLost] = useState(0)
  const [open, setOpen] = useState(0)
  const latest = useRef({ photos, onChange })
  latest.current = { photos, onChange }

  const keep = (next: readonly DraftPhoto[]): void => {
    latest.current = { ...latest.current, photos: next }
    latest.current.onChange(next)
  }

  useEffect(() => {
    const { photos: recalled } = latest.current
    const gone = recalled.filter(({ path, fileId }) => fileId === undefined && !picked.has(path))
    const left = recalled.filter((photo) => !gone.includes(photo))
    setLost(gone.length)
    if (gone.length > 0) latest.current.onChange(left)
    void seenAgain(left).then((next) => next && latest.current.onChange(next))
  }, [])

  async function takeOne(path: string): Promise<string | undefined> {
    setOpen((count) => count + 1)
    const outcome = await takeIn('photo', path).catch(() => GONE)
    setOpen((count) => count - 1)
    if (!outcome.ok) {
      if ('refusal' in outcome) keep(latest.current.photos.filter((photo) => photo.path !== path))
      setTrouble(troubleOf(outcome))
      return undefined
    }
    const { fileId } = outcome.value
    keep(latest.current.photos.map((photo) => (photo.path === path ? { path, fileId } : photo)))
    return fileId
  }

  return {
    paths: photos.map(({ path }) => path),
    busy: open > 0,
    lost,
    ...(trouble && { trouble }),
    choose(paths) {
      setTrouble(undefined)
      const known = new Map(latest.current.photos.map((photo) => [photo.path, photo]))
      keep(paths.map((path) => known.get(path) ?? { path }))
      const added = paths.filter((path) => !known.has(path))
      for (const path of added) {
        picked.add(path)
        void takeOne(path)
      }
    },
    async ids() {
      const ids = await Promise.all(latest.current.photos.map(({ path, fileId }) => fileId ?? takeOne(path)))
      const all = ids.filter((id): id is string => id !== undefined)
      return all.length === ids.length ? all : undefined
    },
  }
}

/** Photos of an earlier draft with addresses under which they can be seen now; undefined where nothing changes. */
async function seenAgain(photos: readonly DraftPhoto[]): Promise<readonly DraftPhoto[] | undefined> {
  const fileIds = photos.flatMap(({ path, fileId }) => (fileId !== undefined && !picked.has(path) ? [fileId] : []))
  if (fileIds.length === 0) return undefined
  const outcome = await call(readFile, { fileIds })
  if (!outcome.ok) return undefined
  const urls = new Map(outcome.value.files.map(({ fileId, url }) => [fileId, url]))
  return photos.map((photo) => ({ ...photo, path: urls.get(photo.fileId ?? '') ?? photo.path }))
}

/** A draft may outlive the file that it names: a browser forgets it with the page. */
const GONE = { ok: false, refusal: { code: 'registry.noSuchUpload' } } as const

function troubleOf(outcome: Exclude<Outcome<unknown>, { ok: true }>): Trouble {
  if ('refusal' in outcome) return { kind: 'refusal', refusal: outcome.refusal }
  return 'fault' in outcome ? { kind: 'fault', id: outcome.fault.id } : { kind: 'offline' }
}
