import type { SittingState } from '#shared/record/state.ts';
import { isDisclosed } from '#shared/results/disclosure.ts';
import { sayChange, sayIdentity } from '../parts/corrections.ts';
import { signingLine } from '../parts/from-sitting.ts';
import { maskId } from '../parts/mask.ts';
import { paper } from '../parts/words.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';

const TITLE = '成绩更正单';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 24 },
  { head: '考件编号', width: 62 },
  { head: '姓名', width: 64 },
  { head: '证件号码', width: 100 },
  { head: '评分人', width: 50 },
  { head: '考核要点', width: 110, set: 'prose' },
  { head: '原记录', width: 66, set: 'prose' },
  { head: '更正为', width: 66, set: 'prose' },
  { head: '更正原因', width: '*', set: 'prose' },
  { head: '更正人', width: 46 },
  { head: '时间', width: 46 },
];

type Figures = Register<'correction-list'>;

/** Every change of a signed mark that may be seen, every veto taken back and every name put right, old → new; null while there is none. */
function fill(state: SittingState): Figures | null {
  const changes = [
    // nobody learns off paper what another one gave before it is due
    ...state.markChanges
      .filter(({ candidateId }) => isDisclosed(state, candidateId))
      .map((each) => ({
        seq: each.seq,
        of: each.candidateId,
        scorer: state.people.get(each.examinerId)?.name ?? '',
        said: sayChange(state, each),
      })),
    ...state.corrections.map((each) => ({ seq: each.seq, of: each.of, scorer: '', said: sayIdentity(state, each) })),
  ].sort((a, b) => a.seq - b.seq);
  if (changes.length === 0) return null;
  const rows = changes.map(({ of, scorer, said: { line, was, is, reason, by, at } }, index) => {
    const person = state.candidates.get(of) ?? state.people.get(of);
    const number = state.candidates.get(of)?.number ?? '';
    return [
      ...[String(index + 1), number, person?.name ?? '', maskId(person?.idNumber ?? '')],
      ...[scorer, line, was, is, reason, by, at],
    ];
  });
  return registerOf('correction-list', state, {
    rows,
    note: `共更正 ${String(rows.length)} 处`,
    signatures: [
      signingLine(state, 'checker', paper.signers.checker),
      signingLine(state, 'lead', paper.signers.lead),
      signingLine(state, 'supervisor', paper.signers.supervisor),
    ],
  });
}

export const correctionListForm = {
  name: TITLE,
  source: {
    document: '鉴定所（站）成绩管理惯例',
    article: '',
    layout: 'practice',
    note: '原记录、更正为、原因、更正人、时间；组长、质量督导员签字',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 4,
  schema: registerSchema('correction-list'),
  fill,
  title: () => TITLE,
  layout: (form, write) => registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'landscape' }, write),
} as const satisfies Form<Figures>;
