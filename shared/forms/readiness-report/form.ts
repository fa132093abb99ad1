import { fill as filled, paper } from '../parts/words.ts';
import { concernLines } from '#shared/documents/concerns/concerns.ts';
import { lackWords } from '#shared/progress/lack-words.ts';
import { readinessOf, type Finding } from '#shared/progress/readiness.ts';
import { checkWords, findingWords } from '#shared/progress/readiness-words.ts';
import { roomDraws } from '#shared/progress/lots.ts';
import { standingRecusals } from '#shared/progress/standing-recusals.ts';
import { lacksOf, type Lack } from '#shared/progress/lacks.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { ListName } from '#shared/procedures/parts/lists.ts';
import type { SittingState } from '#shared/record/state.ts';
import { roleWords } from '#shared/words/roles.ts';
import { blankLine, dateTimeInChina } from '../parts/from-sitting.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '考前准备情况表';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '项目', width: 110, set: 'prose' },
  { head: '情况', width: '*', set: 'prose' },
  { head: '齐备', width: 44 },
  { head: '备注', width: 100, set: 'prose' },
];
const LISTS: Readonly<Record<ListName, string>> = {
  sitting: '场次',
  staff: '工作人员',
  draw: '评审专家抽取',
  roster: '考生名册',
  panels: '分组',
  lots: '考生抽签',
  recusal: '回避申报',
  scores: '理论和操作成绩',
  scheme: '评分方案',
  division: '任务分工',
};
/** What a person looks at in the room; no record can know it. */
const BY_HAND = ['场地、设备和安全防护', '工具、量具和考件', '时钟、照明和备用电源', '纸质备用评分表、U 盘第三份'];

/** How a check on this computer came out, in the column of what is there. */
const SAID: Readonly<Record<Finding['outcome'], string>> = { good: '是', warn: '注意', bad: '否', open: '' };

type Figures = Register<'readiness-report'>;

/** What the sitting has and lacks before the first mark, as the checklist of 准备 tells it, and what must be seen in the room. */
function fill(state: SittingState): Figures | null {
  const lacks = lacksOf(state);
  const lists = procedureOf(state.sitting).preparation.map((list) => {
    const lack = lacks.find((each) => each.list === list);
    return [
      LISTS[list],
      lack === undefined ? countOf(list, state) : sayLack(lack),
      lack === undefined ? '是' : '否',
      '',
    ];
  });
  const concerns = concernLines(state).map(({ about, against, reason }) => [about, against, '', reason]);
  const report = readinessOf(state);
  const found = (report?.findings ?? []).map(({ check, outcome, code, blanks }) => [
    checkWords[check][0],
    outcome === 'open' ? '' : filled(findingWords[code]?.[0] ?? '', blanks),
    SAID[outcome],
    '',
  ]);
  const byHand = BY_HAND.map((item) => [item, '', '', '']);
  return registerOf('readiness-report', state, {
    digest: '',
    rows: [...lists, ...concerns, ...found, ...byHand].map((row, index) => [String(index + 1), ...row]),
    note: [
      lacks.length === 0 ? '记录中的准备项目齐备' : `记录中尚缺 ${String(lacks.length)} 项`,
      report === null ? '本机未做考前检查' : `本机检查：${dateTimeInChina(report.at)} ${report.by}`,
    ].join('；'),
    signatures: [blankLine('考务人员'), blankLine('现场负责人'), blankLine(paper.signers.supervisor)],
  });
}

function countOf(list: ListName, state: SittingState): string {
  const { people, candidates, scheme, drawn, subjectScores, panels, division } = state;
  const counts: Readonly<Record<ListName, string>> = {
    sitting: '已建立',
    staff: `${String(people.size)} 人`,
    draw: `${String(drawn.length)} 人`,
    roster: `${String(candidates.size)} 人`,
    panels: panels.length === 0 ? '一个组' : `${String(panels.length)} 个组`,
    lots: `${String(new Set(roomDraws(state).map(({ rule }) => rule)).size)} 项`,
    recusal: `${String(standingRecusals(state).length)} 件`,
    scores: `${String(subjectScores.size)} 人`,
    scheme: scheme === null ? '' : `${scheme.title}，${String(scheme.tasks.length)} 题`,
    division: division.length === 0 ? '不分工' : `${String(division.length)} 人分工`,
  };
  return counts[list];
}

function sayLack(lack: Lack): string {
  if (lack.kind === 'missing') return lackWords[lack.list === 'draw' ? 'notDrawn' : 'missing'][0];
  if (lack.kind === 'roles')
    return filled(lackWords.roles[0], { roles: lack.roles.map((role) => roleWords[role][0]).join('、') });
  return filled(lackWords[lack.kind][0], { have: lack.have, need: lack.need });
}

export const readinessReportForm = {
  name: TITLE,
  source: {
    document: SOURCES.own,
    article: '',
    layout: 'practice',
    note: '准备清单各项的情况、未答复的不符合事项，以及须在现场查看的项目；考务人员、现场负责人、督导员签字',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 2,
  schema: registerSchema('readiness-report'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait', size: 10, rowHeight: 24 }, write),
} as const satisfies Form<Figures>;
