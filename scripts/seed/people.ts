/** Somebody to act as, in tests and in the demonstration; all of them are made up. */
export interface SeedPerson {
  readonly openid: string
  readonly name: string
  /** What this person is and where. */
  readonly about: string
}

const person = (openid: string, name: string, about: string): SeedPerson => ({ openid, name, about })

export const putianPeople: readonly SeedPerson[] = [
  person('managerChen', '陈样本', '样本物业，样本花园的项目经理'),
  person('staffFang', '方样本', '样本物业，样本花园的客服'),
  person('ownerLiu', '刘样本', '样本花园1栋1单元101的业主'),
  person('ownerMa', '马样本', '样本花园1栋1单元102的业主'),
  person('ownerTang', '唐样本', '样本花园2栋2单元1901、1902的业主'),
  person('ownerXie', '谢样本', '样本花园3栋1单元101的业主，还没有绑定；名册上是业主0153、尾号0153'),
  person('committeeHe', '何样本', '样本花园业委会主任'),
  person('residentGuo', '郭样本', '没有绑定房屋，也没有职务'),
  person('neighbourhoodZheng', '郑样本', '荔城区样本街道样本社区'),
  person('subdistrictXu', '许样本', '荔城区样本街道'),
  person('countyLin', '林样本', '荔城区物业主管部门'),
  person('policeWu', '吴样本', '荔城区公安'),
  person('fireCai', '蔡样本', '荔城区消防救援'),
  person('supervisorSu', '苏样本', '荔城区监督员，只能看'),
  person('auditorQiu', '邱样本', '样本会计师事务所，荔城区请的审计'),
  person('cityHuang', '黄样本', '莆田市物业主管部门'),
  person('managerYu', '余样本', '样本安居，样本里的项目经理'),
  person('ownerShi', '施样本', '样本里1栋101的业主'),
]

export const quxianPeople: readonly SeedPerson[] = [
  person('managerPeng', '彭样本', '渠江样本物业，样本苑的项目经理'),
  person('staffKou', '寇样本', '渠江样本物业，样本苑的秩序员'),
  person('ownerJiang', '蒋样本', '样本苑1栋1单元101的业主'),
  person('ownerQin', '秦样本', '样本老院（没有物业）1栋1单元101的业主'),
  person('committeeLuo', '罗样本', '样本苑业委会主任'),
  person('residentBai', '白样本', '没有绑定房屋，也没有职务'),
  person('neighbourhoodPu', '蒲样本', '渠县渠江街道样本社区'),
  person('subdistrictLi', '李样本', '渠县渠江街道'),
  person('countyRan', '冉样本', '渠县物业主管部门'),
  person('policeMou', '牟样本', '渠县公安'),
  person('fireDeng', '邓样本', '渠县消防救援'),
  person('urbanYan', '晏样本', '渠县综合执法'),
  person('supervisorGou', '苟样本', '渠县监督员，只能看'),
]

export const yangchengPeople: readonly SeedPerson[] = [
  person('managerHou', '侯样本', '阳城样本物业，样本坊的项目经理'),
  person('ownerYan', '闫样本', '样本坊1栋1单元101的业主'),
  person('neighbourhoodFu', '傅样本', '阳城县样本镇样本社区'),
  person('townShen', '申样本', '阳城县样本镇'),
  person('countyYuan', '原样本', '阳城县物业主管部门'),
]

/** Everybody to act as, whichever county was seeded. */
export const seedPeople: readonly SeedPerson[] = [...putianPeople, ...quxianPeople, ...yangchengPeople]

export const nameOf = (openid: string): string => seedPeople.find((one) => one.openid === openid)?.name ?? openid
