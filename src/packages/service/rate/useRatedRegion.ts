import { useRouter } from '@tarojs/taro'
import { overlooks, usePost } from '../../../services/workbench'

/** The region that the page's address names, else that of the post. */
export function useRatedRegion() {
  const post = usePost()
  const { region } = useRouter().params
  return { post, region: region ?? (post && overlooks(post) ? post.scopeId : '') }
}
