/** What a preset is called and what it stands for. */
export interface PresetText {
  readonly name: string;
  readonly note: string;
}

/** Shipped presets by scenario id. Their English is in the study files themselves. */
export const presets: Readonly<Record<string, PresetText>> = {
  'measures-in-force': {
    name: '现行措施',
    note: '2025年初以来每一项有日期的贸易措施，按其增加或取消的税率计入。其他情景均以此为基础。',
  },
  'policy-of-end-2024': {
    name: '2024年底的政策',
    note: '不含2025年及以后的任何措施：税率、补贴和预算约束保持2024年底的状态。用于考察此后各项措施改变了什么。',
  },
  'us-60-percent-on-everything': {
    name: '美国对全部商品征60%',
    note: '对全部中国商品至少征收60%的威胁，于2027年初在现行措施之上兑现。用于考察最大市场单独能做到什么。',
  },
  'eu-duties-on-electric-vehicles': {
    name: '欧盟对电动汽车加税',
    note: '欧盟将平均关税提高到其2024年裁决中的最高水平（10%加35.3%）。用于考察一个市场对一个行业有多重要。',
  },
  'tariff-wave': {
    name: '关税浪潮',
    note: '欧盟、其他发达经济体、拉丁美洲和世界其他地区同时对汽车、钢铁、光伏和电池加征20个百分点。用于考察各处出口通道同时关闭的后果。',
  },
  'subsidies-withdrawn-over-two-years': {
    name: '两年内取消补贴',
    note: '八个季度内取消全部补贴，银行停止续贷。用于考察整合在见效之前的代价。',
  },
  'consumption-stimulus-2-percent-of-gdp': {
    name: '消费刺激，GDP的2%',
    note: '为期三年的以旧换新补贴、现金转移和社会保险。用于考察消费能被拉动多少。',
  },
  rebalancing: {
    name: '再平衡',
    note: '两年内取消补贴，节余用于养老和医疗保险。论文提出的出路。',
  },
  'grand-bargain': {
    name: '一揽子协议',
    note: '美国和欧盟关税下降十个百分点；中国削减新兴产业的补贴和地方项目，人民币升值10%，并向居民支付GDP的1%。论文勾画的协议。',
  },
  'tit-for-tat': {
    name: '以牙还牙',
    note: '美国加征20个百分点，中国对等反制并扣留十分之一的关键投入品，其他市场随中国份额上升而加税。没有一方先停手。',
  },
  'campaign-as-usual': {
    name: '照旧一哄而上',
    note: '各省在2031年底前涌入机器人、芯片和电池。论文所担心的下一轮周期。',
  },
  'advanced-chips-cut-off': {
    name: '先进芯片断供',
    note: '美国、欧盟和其他发达经济体对中国进口先进芯片设置相当于60%的壁垒。高端短缺，低端过剩。',
  },
  'weak-chinese-demand': {
    name: '中国需求疲弱',
    note: '中国最终需求比基准路径低8%。这是假设而非政策：在每项比较中单独列示。',
  },
  'japans-answer-of-the-1980s': {
    name: '日本上世纪80年代的对策',
    note: '对两个市场的汽车和钢铁自愿限制出口，在欧洲设厂，加强研发。中国学者自2018年以来权衡过的选项。',
  },
  'hard-budgets-no-campaigns': {
    name: '硬化预算，不搞热潮',
    note: '银行和地方停止续贷、停止重复建设，补贴保留。只有制度改革而没有财政改革的疗法。',
  },
};

/** The study of the first start. */
export const firstStudyTitle = '关税还是再平衡';
