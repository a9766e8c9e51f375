/** 住宅小区. */
export interface Community {
  readonly id: string
  readonly name: string
  /** Code of the neighbourhood (社区) in whose charge it is. */
  readonly region: string
  /** 老旧小区: some plans route its problems another way. */
  readonly old: boolean
  /** Exclusive units in all, as registered. */
  readonly unitCount: number
}

/** 物业服务企业. */
export interface Company {
  readonly id: string
  readonly name: string
  /** 统一社会信用代码. */
  readonly creditCode: string
  /** PT-40: whom owners ask. */
  readonly contact: { readonly name: string; readonly phone: string }
}

export interface Building {
  readonly id: string
  readonly communityId: string
  /** As it stands on the wall: 1栋. */
  readonly name: string
}
