import { DRILL_STEPS, drillFact, type DrillStep } from '#shared/progress/drill.ts';
import { drillStepWords, drillWords } from '#shared/progress/drill-words.ts';
import type { SittingState } from '#shared/record/state.ts';
import { blankLine, dateTimeInChina } from '../parts/from-sitting.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';
import { fill as filled, paper } from '../parts/words.ts';

const TITLE = '应急演练记录';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '演练', width: 48 },
  { head: '怎么做', width: 122, set: 'prose' },
  { head: '程序应显示', width: 106, set: 'prose' },
  { head: '结果', width: '*', set: 'prose' },
  { head: '时间、记录人', width: 76, set: 'prose' },
];
type Figures = Register<'drill-report'>;

/** What was done on a practice sitting, what the app saw of it, and that nothing was lost. */
function fill(state: SittingState): Figures | null {
  const done = DRILL_STEPS.filter((step) => drillFact(state, step)?.phase === 'done').length;
  return registerOf('drill-report', state, {
    digest: '',
    rows: DRILL_STEPS.map((step, index) => {
      const { name, todo, shows } = drillStepWords[step];
      const fact = drillFact(state, step);
      const when = fact === null ? '' : [dateTimeInChina(fact.at), fact.by].join(' ');
      return [String(index + 1), name[0], todo[0], shows[0], resultOf(state, step), when];
    }),
    note: `共 ${String(DRILL_STEPS.length)} 项，完成 ${String(done)} 项`,
    signatures: [blankLine('考务人员'), blankLine('现场负责人'), blankLine(paper.signers.supervisor)],
  });
}

/** In a real sitting nobody drills, and an empty record of it would only be one paper more. */
const isDrilled = (state: SittingState): boolean =>
  state.sitting?.practice === true || DRILL_STEPS.some((step) => drillFact(state, step) !== null);

function resultOf(state: SittingState, step: DrillStep): string {
  const fact = drillFact(state, step);
  if (fact === null) return drillWords.notBegun[0];
  if (fact.phase === 'begun') return drillWords.begun[0];
  if (fact.phase === 'skipped') return filled(drillWords.skipped[0], { reason: fact.reason });
  return filled(drillWords.done[0], { seq: fact.of, entries: fact.entries, hash: fact.hash.slice(0, 8) });
}

export const drillReportForm = {
  name: TITLE,
  source: {
    document: SOURCES.own,
    article: '',
    layout: 'practice',
    note: '练习场次里逐项演练断电、拔 U 盘、写满磁盘、调错时钟、关打印机，程序看到的经过和记录核对的结果',
  },
  use: { policies: 'all', procedures: 'all', where: isDrilled },
  scope: 'sitting',
  volume: 2,
  schema: registerSchema('drill-report'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait', size: 9, rowHeight: 24 }, write),
} as const satisfies Form<Figures>;
