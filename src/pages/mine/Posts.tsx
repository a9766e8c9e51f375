import Taro from '@tarojs/taro'
import type { Output } from '../../../contract/operation'
import type { whoAmI } from '../../../contract/registry/whoAmI'
import { GoRow } from '../../components/GoRow'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { roleName } from '../../locales/roles'
import { workbenchUrl } from '../../services/workbench'

type Post = Output<typeof whoAmI>['posts'][number]

/** They look in from outside, or are called in: their unit's people are not theirs to see. */
const WITHOUT_COLLEAGUES: readonly Post['role'][] = ['department', 'supervisor', 'auditor']

const go = (url: string) => (): void => void Taro.navigateTo({ url })

/** 工作台: one way in for each post that I hold, and to those who hold one beside me. */
export const Posts = ({ posts }: { readonly posts: readonly Post[] }) => (
  <>
    <Section title='工作台' />
    {posts.map((post) => (
      <Sheet key={post.postId} flush>
        <GoRow
          icon='list'
          title={post.scopeName}
          note={`${roleName(post.role)}，${post.title}`}
          onPress={go(workbenchUrl(post))}
        />
        {!WITHOUT_COLLEAGUES.includes(post.role) && (
          <GoRow icon='people' title='同事和邀请' onPress={go(`/packages/people/staff/index?post=${post.postId}`)} />
        )}
      </Sheet>
    ))}
  </>
)
