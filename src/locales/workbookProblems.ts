/** Why a row of a workbook, or what was typed, couldn't be read, and how it should look. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'disclosure.amountMissing': '没写金额，没有就写0',
  'disclosure.notAnAmount': '不是金额，写成1234.56这样',
  'disclosure.tooManyDecimals': '最多写到分，两位小数',
  'disclosure.amountTooLarge': '金额太大了，看看是不是多写了几位',
  'disclosure.notADay': '不是日子，写成9月28日这样',
  'workbook.itemMissing': '没写项目名称',
  'workbook.unknownPart': '不认得是哪一部分，写经营收入、经营成本、结余分配、经营支出、结余转存里的一个',
  'workbook.unknownReceiver': '看不出分给谁，写物业企业或者全体业主',
  'workbook.notADate': '不是日子，写成2026-09-28这样',
  'workbook.tooLong': '字太多了，200字以内',
  'workbook.tooManyLines': '这一部分的行太多了，最多200行',
  'workbook.statedTwice': '前面已经写过一次',
  'workbook.twoAmounts': '收入和支出两栏都写了金额，分成两行写',
}

export const problemWords = (code: string): string => PROBLEMS[code] ?? '没读懂这一格'

const BECAME: Readonly<Record<string, string>> = {
  title: '表名',
  heading: '表头',
  field: '联系人、账户',
  line: '一笔账',
  total: '合计、结余',
  note: '说明，没用上',
  blank: '空行',
  unread: '没读出来',
}

/** What was made of a row. */
export const becameWords = (became: string): string => BECAME[became] ?? became
