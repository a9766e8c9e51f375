/** 专有部分: what one voice hangs on. */
export interface Unit {
  readonly id: string
  readonly communityId: string
  readonly place: UnitPlace
  /** Registered floor area in whole dm² (0.01 m²). */
  readonly areaDm2: number
  /** Same for all units of one buyer; verified by the neighbourhood, absent until then. */
  readonly buyerKey?: string
  /** Sold and handed over to its buyer. Until then it is the developer's. */
  readonly delivered: boolean
}

/** Where a unit is, as rolls write it: 1栋, 1单元, 202. The entrance may be empty. */
export interface UnitPlace {
  readonly building: string
  readonly entrance: string
  readonly room: string
}

/** One name for one unit, however a roll writes it: full-width figures, 幢 or 号楼 for 栋, 室 or 号 behind the room. */
export function unitName({ building, entrance, room }: UnitPlace): string {
  const parts = [
    plain(building).replace(/(号楼|幢|座|栋)?$/, '栋'),
    plain(entrance).replace(/(单元)?$/, '单元'),
    plain(room).replace(/(室|号)$/, ''),
  ]
  return parts.filter((part) => part !== '单元').join('')
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
