import { View } from '@tarojs/components'

/** WeChat asks for this component when the tab bar is our own; each tab page draws its bar itself. */
export default function CustomTabBar() {
  return <View />
}
