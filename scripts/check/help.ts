/** What `--help` prints: Chinese, English beside it. */
export const HELP = `查一份公共收益公示表 · Check the workbook of a public-income statement

用法 Usage
  npm run -s check-statement -- FILE.xlsx --facts community.json [--json]
      [--pack putian-2023 | --region 350304] [--period 2026Q3]

不用开服务，用的是公示时的同一套代码：读表格，对登记资料，按规则一条一条查。
Reads the workbook and checks it with the same code as a posting, without any server.

选项 Options
  FILE.xlsx         要查的表格，.xlsx The workbook
  --facts FILE      登记资料，JSON，写法见下面 What the statement is held against, see below
  --json            打出JSON，金额单位是分 Prints JSON, amounts in fen
  --pack NAME       按哪份文件查，比如 putian-2023；none 是只按全国的规定和通用的设定
                    Which county's rules; none: national texts and our settings alone
  --region CODE     按哪个地方查，六位代码；不写就看登记资料里的 region
                    Whose rules, by its code; without it the region of the facts says
  --period NAME     查哪一期：2026Q3、2026H1、2026-07、2026年第三季度；不写就看登记资料，再看表上写的
                    Which period; without it that of the facts, else the one the sheet names
  --help            打出这一页 This page

结果 Exit code
  0  没有对不上的，每一行都读懂了 Nothing found, every row read
  1  有对不上的，或者有没读懂的行 Findings, or rows that were not understood
  2  没查成：选项、文件、登记资料或者表格有问题，原因在标准错误里 Refused, the reason is on standard error

查什么 What is checked
  表格和登记资料里看得出来的：金额、收入来源、合同、凭证、业主决定、分成、转存、维修的材料、联系人；
  有以前几期的账（history），还查突然没收入、差得太多、付过的维修。
  照片（公示牌在哪、是不是用过的）、天数、晚没晚，公示的时候才查。
  Figures, sources, contracts, vouchers, decisions, split, transfers, papers of works, contact; with history also
  sudden zeros, jumps and works paid before. Not photo and days.

JSON
  findings  每处对不上：clause 依据, row 第几行（表上没有的是 null）, what 哪一项检查, stated 账上写的, expected 应当是,
            title 和 next 是给人看的话，其余是算出来的依据
  rows      每一行：row 第几行, became 读成了什么（title 表名, heading 表头, field 联系人账户期初期末, line 一笔账,
            total 合计, note 说明, blank 空行, unread 没读懂）, part, lineId, words 原来的字, problems 没读懂的原因
  problems  没读懂的格子：row, column, letter, problem, stated, words
  checked   查过的每一项；totals 账面合计；period、packs、sheet、otherSheets、ignoredColumns（没用上的列）

登记资料 The facts file（完整的例子 A whole example: test/fixtures/samples/community.json）
  {
    "community": "样本花园",                     小区 name
    "region": ["莆田市 350300", "荔城区 350304"], 在哪里，从上到下，带代码 places with their codes   可不写 optional
    "period": "2026年第三季度",                   这份资料对哪一期 the period it is for               可不写
    "previousClosingFen": 8643217,              上一期期末，分 the last closing in fen             可不写
    "split": { "companyPercent": 30, "source": "物业服务合同" },
                                                物业分多少、哪张纸写的；可带 costPercent（成本最多占收入的百分之几）、
                                                from、until，可写几段 [...]；没约定不写
    "sources": [                                登记的收入来源 the registered sources
      { "id": "S01", "category": "停车",         停车、广告、场地、其他
        "item": "占用共有道路停车位",
        "rule": { "count": 42, "yuanPerMonth": 150 } },   或 yuanPerYear；按实收的写 null
      { "id": "S10", "category": "场地", "item": "游泳池承包", "rule": null, "from": "2025-01-01", "until": "2026-12-31" }
    ],
    "decisions": [                              业主决定 the owners' decisions                    可不写
      { "id": "D-2026-03", "subject": "监控系统改造", "limitFen": 1300000, "per": "total", "on": "2026-03-15",
        "spentBeforeFen": 0 }                   per：total 一共，quarter 每季度；以前花过的 spentBeforeFen
    ],
    "papers": { "监控系统改造": ["quotation", "contract", "acceptance"] },   报价、合同、验收照片  可不写
    "voucherNeeded": ["经营成本", "经营支出", "结余转存"],  哪几部分要凭证；不写就按规则              可不写
    "vouchersUsed": [{ "voucher": "P2026-0402", "period": "2026Q2" }],   以前用过的凭证           可不写
                                                别的小区用过的加 "community": "小区名"
    "history": [                                以前几期的账 what earlier statements said             可不写
      { "period": "2026Q2",
        "sources": [{ "id": "S10", "receivedFen": 1200000, "reason": "…" }],   每个来源收了多少；0 的原因 reason
        "expenditure": [{ "item": "门禁维修", "amountFen": 80000, "payee": "样本门厂", "decision": "D-1" }] }
    ],                                          有了它才查：突然没收入、差得太多、一期不出声、付过的和拆开的维修
                                                needed for: sudden zero, jump, silence, works paid or split before
    "surplusSince": "2025-09-30"                从哪天起有结余没转存 since when nothing was transferred  可不写
  }
  units（户数）和每一层的 note（说明）可以写，不参加检查。别的名字不认得，会说出是哪一个。
  units and note may stand anywhere above and are not checked; any other field is refused by its name.`
