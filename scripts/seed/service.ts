import { postOther } from '../../contract/disclosure/postOther'
import { saveServiceItem } from '../../contract/disclosure/saveServiceItem'
import type { Input } from '../../contract/operation'
import { fen } from '../../domain/common'
import type { Acting } from './acting'
import { communityId } from './places'

type Content = Input<typeof saveServiceItem>['content']

/** What 样本苑 discloses; the sixth item of the plan is still missing, and of the facilities all are there. */
export const COURT_SERVICE: readonly Content[] = [
  {
    item: 'provider',
    licence: '渠江样本物业，统一社会信用代码91511725MA0000003D',
    manager: '彭样本',
    managerAbout: '样本苑项目经理，2025年1月到岗，持物业管理员证',
    contact: '0818-2000001',
    complaintPhone: '0818-2000009',
  },
  {
    item: 'service',
    content: '公共部位清洁、绿化养护、秩序维护、公共设施设备的日常维修养护。',
    standard: '楼道每天清扫一次，垃圾每天清运两次；报修半小时内到场；门岗24小时有人。',
    grade: '二级',
    chargeItems: '物业服务费、停车服务费、装修垃圾清运费。',
    chargeRates: '物业服务费每平方米每月1.2元；停车服务费每车每月60元；装修垃圾清运费每户300元。',
    chargeWay: '按季度收，季度第一个月交',
    pricing: '包干制',
  },
  {
    item: 'facilities',
    rows: [
      {
        kind: 'lift',
        name: '1至4栋',
        absent: false,
        maintainer: '样本电梯维保',
        qualification: '特种设备安装改造维修许可证B级',
        contact: '0818-2000021',
        emergencyPlan: '困人时按轿厢里的呼叫按钮，值班室5分钟内到，维保30分钟内到。',
      },
      {
        kind: 'fire',
        name: '',
        absent: false,
        maintainer: '样本消防技术服务',
        qualification: '消防设施维护保养检测资质',
        contact: '0818-2000022',
        emergencyPlan: '发现火情先打119，再打值班室；每半年演练一次。',
      },
      {
        kind: 'monitoring',
        name: '',
        absent: false,
        maintainer: '样本安防',
        qualification: '安防工程企业三级',
        contact: '0818-2000023',
        emergencyPlan: '设备停了，值班室改为每小时巡查一次，24小时内修好。',
      },
      {
        kind: 'civilAirDefence',
        name: '',
        absent: true,
        maintainer: '',
        qualification: '',
        contact: '',
        emergencyPlan: '',
      },
    ],
  },
  {
    item: 'fitOutSafety',
    rules: '装修前到物业登记；不拆承重墙，不改燃气管道；每天8点到12点、14点到18点施工；不高空抛物，阳台不放重物。',
  },
]

/** The company of 样本苑 discloses all but one item, and posts its fee accounts, which the plan of its county doesn't ask. */
export async function seedCourtService(world: Acting): Promise<void> {
  world.setTime('2026-07-20')
  const court = await communityId(world, '样本苑')
  const peng = world.as('managerPeng')
  for (const content of COURT_SERVICE) await peng.does(saveServiceItem, { communityId: court, content, basedOn: 0 })
  await peng.does(postOther, {
    communityId: court,
    posting: {
      kind: 'feeAccounts',
      title: '2026年第二季度物业费收支情况',
      period: { first: '2026-04-01', last: '2026-06-30' },
      lines: [
        { item: '物业服务费', side: 'income', amount: fen(6_842_000), note: '应收7万零4百元' },
        { item: '停车服务费', side: 'income', amount: fen(1_116_000), note: '' },
        { item: '人员工资', side: 'expense', amount: fen(4_960_000), note: '8人' },
        { item: '清洁和绿化', side: 'expense', amount: fen(1_230_000), note: '' },
        { item: '设施设备维修', side: 'expense', amount: fen(872_500), note: '含电梯维保费' },
      ],
      words: '',
      fileIds: [],
    },
  })
  await world.sweep()
}
