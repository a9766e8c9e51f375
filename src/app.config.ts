import { subPackages } from './packages/pages'

const tab = (name: string, text: string) => ({ pagePath: `pages/${name}/index`, text })

/** The main package holds the four tabs and nothing else. */
export default defineAppConfig({
  pages: ['pages/home/index', 'pages/disclosure/index', 'pages/report/index', 'pages/mine/index'],
  subPackages,
  window: {
    navigationBarBackgroundColor: '@paper',
    navigationBarTextStyle: '@bar',
    navigationBarTitleText: '明账',
    backgroundColor: '@paper',
    backgroundTextStyle: '@pull',
  },
  // The bar itself is our own (components/TabBar): it follows the theme and the elder view.
  tabBar: {
    custom: true,
    color: '@caption',
    selectedColor: '@pine',
    backgroundColor: '@sheet',
    list: [tab('home', '小区'), tab('disclosure', '公示'), tab('report', '随手报'), tab('mine', '我的')],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  // Photos, files, places and the phone number wait for the privacy consent, in every base library that knows one.
  __usePrivacyCheck__: true,
  requiredPrivateInfos: ['chooseLocation'],
  permission: { 'scope.userLocation': { desc: '用来在地图上标出你报的地方' } },
})
