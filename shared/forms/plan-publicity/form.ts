import type { WholePlan } from '#shared/plans/whole-plan.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { Form } from '../parts/form.ts';
import { planPages, planRegisterOf } from '../parts/from-plan.ts';
import { blankLine } from '../parts/from-sitting.ts';
import { maskId } from '../parts/mask.ts';
import { JOINT } from '../parts/plan-words.ts';
import { PUBLICITY_COLUMNS, PUBLICITY_RULE, PUBLICITY_TITLE, periodText } from '../parts/publicity.ts';
import { registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';
import { paper } from '../parts/words.ts';

type Figures = Register<'plan-publicity'>;

/** Everybody who passed all that is owed, ID numbers masked; who failed is put on no public list. Null while nobody has passed. */
function fill(whole: WholePlan): Figures | null {
  const passed = whole.joint.people.filter(({ verdict }) => verdict === 'pass');
  if (passed.length === 0) return null;
  const organisers = [...new Set(whole.handed.map(({ sitting }) => sitting.organiser))];
  // the plan's own record of it, else what its sittings recorded before plans had one
  const own = whole.record.publicities.at(-1);
  const known = whole.handed
    .map(({ publicity }) => publicity)
    .filter(({ startsOn, endsOn }) => startsOn + endsOn !== '');
  const periods =
    own === undefined
      ? new Set(known.map(({ startsOn, endsOn }) => periodText(startsOn, endsOn)))
      : new Set([periodText(own.on, own.endedOn ?? own.until)]);
  return planRegisterOf('plan-publicity', whole, {
    particulars: [
      { label: paper.plan, text: whole.plan.title },
      { label: paper.organiser, text: organisers.join('、') },
      { label: '公示期', text: periods.size === 0 ? periodText('', '') : [...periods].join('；') },
      { label: '监督电话', text: '' },
    ],
    rows: passed.map(({ candidate: { name, idNumber, employer, occupation, level } }, at) => [
      ...[String(at + 1), name, maskId(idNumber), employer, occupation, levelWords[level][0], JOINT.pass],
    ]),
    note: `共 ${String(passed.length)} 人`,
    rule: PUBLICITY_RULE,
    signatures: [blankLine('评价机构（盖章）')],
    forOutside: true,
  });
}

export const planPublicityForm = {
  name: '评价结果公示名单（计划）',
  source: {
    document: SOURCES.chief,
    article: '第十条（三）',
    layout: 'practice',
    note: '各科全部合格的人；公示期按计划记录的起止日，没有的按各场次记录；证件号码只显示前六位和后四位',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'plan',
  volume: 4,
  schema: registerSchema('plan-publicity'),
  fill,
  title: () => PUBLICITY_TITLE,
  layout: (form, write) =>
    planPages(form, { title: PUBLICITY_TITLE, columns: PUBLICITY_COLUMNS, orientation: 'portrait', size: 10 }, write),
} as const satisfies Form<Figures>;
