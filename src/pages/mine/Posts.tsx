import Taro from '@tarojs/taro'
import type { Output } from '../../../contract/operation'
import type { whoAmI } from '../../../contract/registry/whoAmI'
import { GoRow } from '../../components/GoRow'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { roleName } from '../../locales/roles'
import { workbenchUrl } from '../../services/workbench'

type Post = Output<typeof whoAmI>['posts'][number]

/** 工作台: one way in for each post that I hold. */
export const Posts = ({ posts }: { readonly posts: readonly Post[] }) => (
  <>
    <Section title='工作台' />
    <Sheet flush>
      {posts.map((post) => (
        <GoRow
          key={post.postId}
          icon='list'
          title={post.scopeName}
          note={`${roleName(post.role)}，${post.title}`}
          onPress={() => void Taro.navigateTo({ url: workbenchUrl(post) })}
        />
      ))}
    </Sheet>
  </>
)
