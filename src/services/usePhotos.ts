import { useRef, useState } from 'react'
import type { Outcome } from './cloud'
import { takeIn } from './takeIn'
import type { Trouble } from './useSend'

/** A photo of a draft: where it lies on this device, and its id once the server has it. */
export interface DraftPhoto {
  readonly path: string
  readonly fileId?: string
}

export const isDraftPhoto = (value: unknown): value is DraftPhoto =>
  typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string'

interface Photos {
  /** Paths to show, in order. */
  readonly paths: readonly string[]
  /** Takes what the picker gave; new ones are taken in at once, so that a draft outlives the page. */
  choose(paths: readonly string[]): void
  /** Ids of all, those that hadn't gone through before included; undefined when one didn't go through now. */
  ids(): Promise<readonly string[] | undefined>
  /** Why one didn't go through. */
  readonly trouble?: Trouble
  readonly busy: boolean
}

/** Photos of a form, held in its draft. */
export function usePhotos(photos: readonly DraftPhoto[], onChange: (photos: readonly DraftPhoto[]) => void): Photos {
  const [trouble, setTrouble] = useState<Trouble>()
  const [open, setOpen] = useState(0)
  const latest = useRef(photos)
  latest.current = photos

  function keep(next: readonly DraftPhoto[]): void {
    latest.current = next
    onChange(next)
  }

  async function takeOne(path: string): Promise<string | undefined> {
    setOpen((count) => count + 1)
    const outcome = await takeIn('photo', path).catch(() => GONE)
    setOpen((count) => count - 1)
    if (outcome.ok) {
      const { fileId } = outcome.value
      keep(latest.current.map((photo) => (photo.path === path ? { path, fileId } : photo)))
      return fileId
    }
    if ('refusal' in outcome) keep(latest.current.filter((photo) => photo.path !== path))
    setTrouble(troubleOf(outcome))
    return undefined
  }

  return {
    paths: photos.map(({ path }) => path),
    busy: open > 0,
    ...(trouble && { trouble }),
    choose(paths) {
      setTrouble(undefined)
      const known = new Map(latest.current.map((photo) => [photo.path, photo]))
      keep(paths.map((path) => known.get(path) ?? { path }))
      for (const path of paths) if (!known.has(path)) void takeOne(path)
    },
    async ids() {
      const ids = await Promise.all(latest.current.map(({ path, fileId }) => fileId ?? takeOne(path)))
      const all = ids.filter((id): id is string => id !== undefined)
      return all.length === ids.length ? all : undefined
    },
  }
}

/** A draft may outlive the file that it names: a browser forgets it with the page. */
const GONE = { ok: false, refusal: { code: 'registry.noSuchUpload' } } as const

function troubleOf(outcome: Exclude<Outcome<unknown>, { ok: true }>): Trouble {
  if ('refusal' in outcome) return { kind: 'refusal', refusal: outcome.refusal }
  return 'fault' in outcome ? { kind: 'fault', id: outcome.fault.id } : { kind: 'offline' }
}
