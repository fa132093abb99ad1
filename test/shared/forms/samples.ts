import type { ExplanationFigures } from '#shared/forms/explanation/figures.ts';
import type { SignatureLine } from '#shared/forms/parts/figures.ts';
import type { ScoreSheetFigures, SheetTask } from '#shared/forms/score-sheet/figures.ts';
import type { SummaryFigures } from '#shared/forms/summary/figures.ts';
import type { ReviewSheetFigures } from '#shared/forms/review-sheet/figures.ts';
import type { ThesisSheetFigures } from '#shared/forms/thesis-sheet/figures.ts';

// Forms as the welder scheme of resources/samples fills them. People are invented.

const DIGEST = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';

const common = {
  procedure: 'practical',
  practice: false,
  sittingTitle: '2026年第四批焊工三级操作技能考核 第1场',
  organiser: '天津滨海重工装备制造有限公司',
  occupation: '焊工',
  level: '三级/高级工',
  heldOn: '2026-11-20',
  room: '焊接实训中心 2 号考场',
  policy: '天津市技能人才分类评价实施细则 附件1',
  digest: DIGEST,
} as const;

const blank = (label: string): SignatureLine => ({ label, name: '', at: '', digest: '', opinion: '' });
const signed = (label: string, name: string, opinion = ''): SignatureLine => ({
  label,
  name,
  at: '2026-11-20',
  digest: DIGEST,
  opinion,
});

const line = (
  name: string,
  fullMark: string,
  standard: string,
  rule: string,
  veto: string,
  deducted: string,
  mark: string,
) => ({ name, fullMark, standard, rule, veto, deducted, mark, remark: '' });

const butt: SheetTask = {
  name: '低碳钢板对接立焊（V形坡口、单面焊双面成形）',
  fullMark: '100',
  weight: '60',
  minutes: '考核时限 60 分钟',
  spent: '实际用时 66 分 12 秒',
  overtime: '超时 6 分 12 秒，扣 5 分',
  deducted: '17.50',
  mark: '82.50',
  weighted: '49.50',
  remark: '超时扣 5 分',
  lines: [
    line('焊前准备', '10', '坡口清理、组对间隙、定位焊符合要求', '每处不符合扣2分，扣完为止', '', '2', '8'),
    line('焊缝外观尺寸', '25', '余高0～3mm，宽度差≤2mm', '每超差一处扣0.5～5分', '', '0.5', '24.5'),
    line(
      '焊缝外观缺陷',
      '25',
      '无裂纹、夹渣、气孔、未焊透',
      '咬边每10mm扣1分；气孔每个扣2分',
      '裂纹：本题不得分',
      '0',
      '25',
    ),
    line('X射线探伤', '30', 'Ⅱ级及以上合格', 'Ⅰ级不扣分，Ⅱ级扣10分，Ⅲ级扣30分', '', '10', '20'),
    line(
      '安全文明生产',
      '10',
      '穿戴劳保用品，工完场清',
      '每项不符合扣2分',
      '发生重大安全事故：取消考试资格',
      '0',
      '10',
    ),
  ],
};

const pipe: SheetTask = {
  name: '管板骑座式水平固定焊',
  fullMark: '100',
  weight: '40',
  minutes: '考核时限 40 分钟',
  spent: '实际用时 38 分 05 秒',
  overtime: '',
  deducted: '8.00',
  mark: '92.00',
  weighted: '36.80',
  remark: '',
  lines: [
    line('焊前准备', '15', '清理、定位焊', '每处扣3分', '', '3', '12'),
    line('焊脚尺寸', '35', '焊脚高6±1mm', '每超差一处扣3分', '', '0', '35'),
    line('外观缺陷', '35', '无表面裂纹、烧穿', '每处扣5分', '烧穿：本题不得分', '5', '30'),
    line('安全文明生产', '15', '按规程操作', '每项扣3分', '', '0', '15'),
  ],
};

export const scoreSheetSample = (change: Partial<ScoreSheetFigures> = {}): ScoreSheetFigures => ({
  form: 'score-sheet',
  ...common,
  candidate: {
    number: '2026001105',
    name: '欧阳㛃',
    idNumber: '120000197603167141',
    employer: '天津滨海重工装备制造有限公司',
  },
  ticket: '26120000110105',
  examiner: '周婷',
  state: '',
  tasks: [butt, pipe],
  total: '86.30',
  corrections: [
    {
      line: '1.2 焊缝外观尺寸',
      was: '扣 1.50',
      is: '扣 0.50',
      reason: '复核样板后重新量取，原读数看错一格',
      by: '周婷',
      at: '11月20日 11:42',
    },
  ],
  told: [
    '11月20日 11:30　评分相差过大，由罗辉莉作第三人评分（两人相差 6.20 分）',
    '评分相差过大的处理：第三人罗辉莉评分，取最接近的两个平均；本表计入成绩。',
  ],
  tally: [blank('统分人')],
  signatures: [signed('评分人', '周婷'), blank('核分人')],
  ...change,
});

/** The same sheet with a first task of `lines` lines, to fill pages. */
export const longSheetSample = (lines: number): ScoreSheetFigures =>
  scoreSheetSample({
    tasks: [
      {
        ...butt,
        lines: Array.from({ length: lines }, (_, index) => ({ ...butt.lines[index % 5]!, name: `要点${index + 1}` })),
      },
      pipe,
    ],
  });

export const summarySample = (change: Partial<SummaryFigures> = {}, rows = 36): SummaryFigures => ({
  form: 'summary',
  ...common,
  columns: ['周婷', '于辉', '朱军敏'],
  rows: Array.from({ length: rows }, (_, index) => ({
    number: String(2026001101 + index),
    name: ['吴凯', '何宇博', '彭琳杰', '吴健', '欧阳㛃', '诸葛𬭎', '䶮小明', '𠮷田'][index % 8]!,
    idNumber: ['120000********7141', '120000********7168', '120000********712X'][index % 3]!,
    level: '三级/高级工',
    employer: '天津滨海重工装备制造有限公司',
    cells: index === 7 ? ['', '', ''] : ['86.30', '84.50', '100.00'],
    result: index === 7 ? '' : '90.27',
    verdict: index === 7 ? '缺考' : '合格',
    remark: '',
  })),
  answers: [],
  counts: '应考 36 人，实考 35 人，缺考 1 人，违纪 0 人；合格 35 人，不合格 0 人',
  signatures: [
    signed('校对人', '程成'),
    signed('考评组长', '罗辉莉'),
    signed('质量督导员', '孙志远', '考核过程符合规定，未发现违规情况。'),
  ],
  ...change,
});

/** A near miss explained; people and marks as the welder scheme has them. */
export const explanationSample = (change: Partial<ExplanationFigures> = {}): ExplanationFigures => ({
  form: 'explanation',
  ...common,
  candidate: {
    number: '2026001105',
    name: '欧阳㛃',
    idNumber: '120000197603167141',
    employer: '天津滨海重工装备制造有限公司',
  },
  examiners: ['周婷', '于辉', '朱军敏'],
  tasks: [
    {
      name: '低碳钢板对接立焊（V形坡口、单面焊双面成形）（权重 60%）',
      marks: ['60.00', '60.00', '0.00（否定项，本题零分）'],
    },
    { name: '管板骑座式水平固定焊（权重 40%）', marks: ['60.00', '60.00', '59.99'] },
  ],
  totals: ['60.00', '60.00', '59.20 → 59.996'],
  reasons: [
    {
      text: '3 名考评员独立评分，平均：(60.00 + 60.00 + 59.996) ÷ 3 = 59.999 分',
      clause: '《技能人才分类评价实施细则》\n附件1 四（四）',
    },
    { text: '平均 59.999 分，低于 60.00 分，不合格', clause: '《技能人才分类评价实施细则》\n综合评审工作流程 四' },
  ],
  exact: ['平均：899.98 ÷ 15 ≈ 59.999 分'],
  shown: '59.999',
  verdict: '不合格',
  corrections: [
    {
      line: '朱军敏 2.1 焊脚',
      was: '58.00',
      is: '59.99',
      reason: '会商后重新量取焊脚',
      by: '朱军敏',
      at: '11月20日 11:42',
    },
  ],
  told: ['11月20日 11:30　会商（周婷、于辉、朱军敏），复评 2.1：三人读数不一，取出样板同看'],
  ...change,
});

/** What both papers of a review begin with. */
const review = {
  ...common,
  procedure: 'review',
  sittingTitle: '电工综合评审',
  occupation: '电工',
  level: '一级/高级技师',
  room: '评审室',
  policy: '《技能人才分类评价实施细则》',
  candidate: {
    number: '2026001105',
    name: '欧阳㛃',
    idNumber: '120000197603167141',
    employer: '天津滨海重工装备制造有限公司',
  },
  examiner: '程成',
  theory: '83.00',
  practical: '75.50',
  state: '',
  signatures: [signed('评审专家', '程成')],
} as const;

export const thesisSheetSample = (change: Partial<ThesisSheetFigures> = {}): ThesisSheetFigures => ({
  form: 'thesis-sheet',
  ...review,
  signatures: [...review.signatures],
  questions: ['选题的依据', '关键工艺参数如何确定', '推广中的安全风险', '本人承担的工作'],
  asked: 4,
  rows: [
    { name: '论文内容', fullMark: '100', weight: '40%', mark: '88.00', weighted: '35.20' },
    { name: '答辩情况', fullMark: '100', weight: '60%', mark: '84.50', weighted: '50.70' },
  ],
  total: '85.90',
  rule: '总评达到 60 分，方可参加业绩评定（综合评审工作流程 五（二））。',
  ...change,
});

export const reviewSheetSample = (change: Partial<ReviewSheetFigures> = {}): ReviewSheetFigures => ({
  form: 'review-sheet',
  ...review,
  signatures: [...review.signatures],
  rows: [{ name: '业绩评定', fullMark: '100', mark: '86.00' }],
  rule: '各专家评分的平均值 60 分及以上为合格（综合评审工作流程 五（三））。',
  ...change,
});
