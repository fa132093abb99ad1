import { isGone } from '#shared/model/candidate.ts';
import { expectedExaminers } from '#shared/procedures/scorers.ts';
import { reviewOf, type Review } from '#shared/procedures/review/stages.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import type { Beside } from './beside.ts';
import type { Form } from './form.ts';
import { blankLine, signingLine } from './from-sitting.ts';
import { maskId } from './mask.ts';
import type { RegisterColumn } from './column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from './register.ts';
import { remarkOf } from './remark.ts';
import { SOURCES } from './sources.ts';
import { paper } from './words.ts';

// 技师 and 高级技师评审人员列表 (天津 综合评审工作流程 五（四）): everybody of one level with the panel's tick.

const TICK = '√';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '考件编号', width: 70 },
  { head: '姓名', width: 66 },
  { head: '证件号码', width: 100 },
  { head: '单位', width: '*', set: 'prose' },
  { head: '职业（工种）', width: 64 },
  { head: '论文答辩', width: 46, set: 'mark' },
  { head: '业绩评定', width: 46, set: 'mark' },
  { head: '通过', width: 36, group: '评审结果' },
  { head: '不通过', width: 40, group: '评审结果' },
  { head: '备注', width: 104, set: 'prose' },
];

/** The form of one level. */
export const reviewListForm = <Id extends string>(id: Id, level: Review['level'], title: string) =>
  ({
    name: title,
    source: {
      document: SOURCES.appraisal,
      article: '综合评审工作流程 五（四）、六',
      layout: 'named',
      note: '文件只列表名；按条款勾选“通过”或“不通过”，专家签字',
    },
    use: { policies: ['tianjin-appraisal'], procedures: ['review'] },
    scope: 'sitting',
    volume: 4,
    schema: registerSchema(id),
    fill: (state, beside) => reviewList(id, level, state, beside),
    title: () => title,
    layout: (form, write) =>
      registerPages(form, { title, columns: COLUMNS, orientation: 'landscape', about: form.occupation }, write),
  }) as const satisfies Form<Register<Id>>;

/** The list of one level; null where nobody of it was admitted. */
function reviewList<Id extends string>(
  form: Id,
  level: Review['level'],
  state: SittingState,
  { results }: Beside,
): Register<Id> | null {
  const rows = results().flatMap((result) => {
    const { candidate, judgement } = result;
    const review = reviewOf(state, candidate);
    if (review.level !== level) return [];
    const { number, name, idNumber, employer, occupation } = candidate;
    const { thesis = null, performance = null, decision = null } = judgement?.review ?? {};
    return [
      [
        ...[number, name, maskId(idNumber), employer, occupation, thesis?.shown ?? '', performance?.shown ?? ''],
        ...[decision === 'pass' ? TICK : '', decision === 'fail' ? TICK : ''],
        remarkHere(result, state),
      ],
    ];
  });
  if (rows.length === 0) return null;
  const passed = rows.filter((row) => row[7] === TICK).length;
  const failed = rows.filter((row) => row[8] === TICK).length;
  return registerOf(form, state, {
    rows: rows.map((row, index) => [String(index + 1), ...row]),
    note: `参评 ${String(rows.length)} 人，通过 ${String(passed)} 人，不通过 ${String(failed)} 人`,
    signatures: [
      ...expectedExaminers(state).map(() => blankLine(paper.expert)),
      signingLine(state, 'lead', paper.expertLead),
    ],
  });
}

/** 缺考 or 违纪, and what else there is to say. */
function remarkHere(result: CandidateResult, state: SittingState): string {
  const { verdict } = result;
  const gone = isGone(verdict) ? paper.verdicts[verdict] : '';
  return [gone, remarkOf(result, state)].filter((text) => text !== '').join('：');
}
