import type { SittingState } from '#shared/record/state.ts';
import { dutyDatesOf } from '#shared/documents/parts/duty-dates.ts';
import { levelWords } from '#shared/words/levels.ts';
import { besideOf } from '../parts/beside.ts';
import { blankLine, headOf } from '../parts/from-sitting.ts';
import { maskId } from '../parts/mask.ts';
import { paper, paperDate } from '../parts/words.ts';
import { PUBLICITY_COLUMNS, PUBLICITY_RULE, PUBLICITY_TITLE, periodText } from '../parts/publicity.ts';
import type { Form } from '../parts/form.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

type Figures = Register<'publicity-list'>;

/** Everybody who passed, ID numbers masked; who failed is not put on a public list. Null while nobody has passed. */
function fill(state: SittingState, { results } = besideOf(state)): Figures | null {
  const head = headOf(state);
  const passed = results().filter(({ verdict }) => verdict === 'pass');
  if (head === null || passed.length === 0) return null;
  const { publicityStartsOn = '', publicityEndsOn = '' } = dutyDatesOf(state);
  return registerOf('publicity-list', state, {
    particulars: [
      { label: paper.organiser, text: head.organiser },
      { label: paper.heldOn, text: paperDate(head.heldOn) },
      { label: '公示期', text: periodText(publicityStartsOn, publicityEndsOn) },
      { label: '监督电话', text: '' },
    ],
    rows: passed.map(({ candidate: { name, idNumber, employer, occupation, level } }, index) => [
      ...[String(index + 1), name, maskId(idNumber), employer, occupation, levelWords[level][0], paper.verdicts.pass],
    ]),
    note: `共 ${String(passed.length)} 人`,
    rule: PUBLICITY_RULE,
    signatures: [blankLine('评价机构（盖章）')],
  });
}

export const publicityListForm = {
  name: PUBLICITY_TITLE,
  source: {
    document: SOURCES.chief,
    article: '第十条（三）',
    layout: 'practice',
    note: '公示期按本场次记录的起止日；证件号码只显示前六位和后四位',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 4,
  schema: registerSchema('publicity-list'),
  fill,
  title: () => PUBLICITY_TITLE,
  layout: (form, write) =>
    registerPages(
      form,
      { title: PUBLICITY_TITLE, columns: PUBLICITY_COLUMNS, orientation: 'portrait', size: 10 },
      write,
    ),
} as const satisfies Form<Figures>;
