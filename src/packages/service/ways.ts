import Taro from '@tarojs/taro'
import type { OtherKind, WrittenItem } from '../../../domain/disclosure'

const go = (url: string): void => void Taro.navigateTo({ url: `/packages/service/${url}` })

const postPart = (post: string | undefined): string => (post === undefined ? '' : `post=${post}&`)

/** The ways between the pages of service disclosure. */
export const ways = {
  read: (community: string) => go(`read/index?community=${community}`),
  form: (community: string, item: WrittenItem) => go(`form/index?community=${community}&item=${item}`),
  versions: (community: string, item: WrittenItem) => go(`versions/index?community=${community}&item=${item}`),
  rate: (post: string | undefined, region: string) => go(`rate/index?${postPart(post)}region=${region}`),
  figure: (post: string | undefined, region: string, indicator: string) =>
    void Taro.navigateTo({
      url: `/packages/desk/figure/index?${postPart(post)}region=${region}&indicator=${indicator}`,
    }),
  posting: (posting: string) => go(`posting/index?posting=${posting}`),
  post: (community: string, kind?: OtherKind) =>
    go(`post/index?community=${community}${kind === undefined ? '' : `&kind=${kind}`}`),
}

export const statementUrl = (statementId: string): string => `/packages/statement/read/index?statement=${statementId}`
