import { useRouter } from '@tarojs/taro'
import { readDesk } from '../../../contract/supervision/readDesk'
import { useCall } from '../../services/useCall'
import { overlooks, usePost } from '../../services/workbench'

/** The region that a page of a desk is about: the one that its address names, else that of the post; with its figures. */
export function useRegion() {
  const post = usePost()
  const { region: named } = useRouter().params
  const region = named ?? (post && overlooks(post) ? post.scopeId : '')
  const desk = useCall(readDesk, region === '' ? undefined : { regionId: region })
  return { post, region, desk, name: desk.state === 'value' ? desk.value.name : '' }
}
