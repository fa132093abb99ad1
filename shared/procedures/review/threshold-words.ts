import { formatMark } from '#shared/base/marks/mark.ts';
import {
  THRESHOLD_STAGES,
  type ThresholdGround,
  type Thresholds,
  type ThresholdStage,
} from '#shared/model/thresholds.ts';
import type { SittingState } from '#shared/record/state.ts';
import { statedThresholds } from '#shared/record/thresholds.ts';
import type { Sentence } from '#shared/words/say.ts';

export const groundWords: Readonly<Record<ThresholdGround, Sentence>> = {
  none: ['按文件，均为 60 分', 'By the document, all 60'],
  'national-exam': ['全国统考职业', 'National examination'],
  'special-occupation': ['特殊要求的职业', 'Occupation with special demands'],
  'special-policy': ['享受特殊政策', 'Special policy'],
};

export const thresholdStageWords: Readonly<Record<ThresholdStage, Sentence>> = {
  theory: ['理论', 'Theory'],
  practical: ['技能操作', 'Practical'],
  thesis: ['论文答辩', 'Thesis'],
  performance: ['业绩评定', 'Performance'],
};

/** 合格线 of a review, on the desk of its scores. */
export const thresholdWords = {
  title: ['合格线', 'Pass marks'],
  rule: [
    '文件规定均为 60 分；全国统考和特殊要求的职业按国家职业标准或相关文件（四），享受特殊政策的人员按相关政策（七），写明依据。评分开始后不能再改。',
    'The document asks for 60 throughout. A national examination or special demands follow their standard (四), a special policy its own rules (七); say which. Fixed once scoring begins.',
  ],
  ofSitting: ['本场次', 'this sitting'],
  edit: ['更改合格线', 'Change the pass marks'],
  editOf: ['更改合格线：{name}', 'Change the pass marks: {name}'],
  ground: ['情形', 'Why'],
  source: ['依据（标准或文件、条款）', 'Standard or document, with its clause'],
  sourceMissing: ['请写明依据。', 'Say what settles them.'],
  markWrong: ['1 至 100 的分数，最多两位小数。', 'A mark from 1 to 100, two decimals at most.'],
  save: ['登记', 'Record'],
  cancel: ['取消', 'Cancel'],
  column: ['合格线', 'Pass marks'],
} as const satisfies Readonly<Record<string, Sentence>>;

const points = (mark: number): string => formatMark(mark).replace(/\.?0+$/, '');

/** What stages pass by, in one line: 享受特殊政策（津人社发〔2026〕1号）：理论 55、…. */
export function thresholdLine(own: Thresholds): Sentence {
  const said = (at: 0 | 1): string =>
    THRESHOLD_STAGES.map((stage) => `${thresholdStageWords[stage][at]} ${points(own[stage])}`).join(
      at === 0 ? '、' : ', ',
    );
  const [zh, en] = groundWords[own.ground];
  return [`${zh}（${own.source}）：${said(0)} 分`, `${en} (${own.source}): ${said(1)}`];
}

/** Everybody of whom other marks than 60 are stated, the sitting first; empty where nobody is. */
export function thresholdLines(state: SittingState): Sentence[] {
  const whole = statedThresholds(state, null);
  const own = [...state.candidates.values()].flatMap(({ candidateId, name }) => {
    const stated = statedThresholds(state, candidateId);
    return stated === null ? [] : [named([name, name], thresholdLine(stated))];
  });
  return whole === null ? own : [named(thresholdWords.ofSitting, thresholdLine(whole)), ...own];
}

const named = (who: Sentence, [zh, en]: Sentence): Sentence => [
  `${who[0]}合格线：${zh}`,
  `Pass marks of ${who[1]}: ${en}`,
];
