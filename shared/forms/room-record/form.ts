import { z } from 'zod';
import type { Gone } from '#shared/model/candidate.ts';
import { promiseAsked, unsignedPromises } from '#shared/record/promise.ts';
import { attendanceOf, type SittingState } from '#shared/record/state.ts';
import { blankLine, dateTimeInChina, headOf, namesOf, signingLine } from '../parts/from-sitting.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { sittingParticulars } from '../parts/register.ts';
import { toldLines } from '../parts/told.ts';
import { paper } from '../parts/words.ts';
import type { Form } from '../parts/form.ts';
import { registerOf, registerPages, registerSchema } from '../parts/register.ts';
import { scenes, scenesOf, sceneSchema } from './scenes.ts';

const TITLE = '考场情况记录单';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '时间', width: 76 },
  { head: '考生', width: 110, set: 'prose' },
  { head: '情况', width: '*', set: 'prose' },
  { head: '记录人', width: 60 },
];
/** Room for what is written in by hand. */
const FEWEST = 8;
const schema = registerSchema('room-record').extend({ scenes: z.array(sceneSchema).max(100) });
type Figures = z.infer<typeof schema>;

/** What happened in the room, from the diary, in order; blank rows for the rest. */
function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  if (head === null) return null;
  const said = (candidateId: string | null): string => {
    const candidate = candidateId === null ? undefined : state.candidates.get(candidateId);
    return candidate === undefined ? '' : `${candidate.number} ${candidate.name}`;
  };
  const by = (personId: string | null): string => (personId === null ? '' : (state.people.get(personId)?.name ?? ''));
  const told = toldLines(state);
  const rows = told.map(({ at, candidateId, text, by: who }, index) => [
    ...[String(index + 1), dateTimeInChina(at), said(candidateId), text[0], by(who)],
  ]);
  const blank = Array.from({ length: Math.max(0, FEWEST - rows.length) }, () => ['', '', '', '', '']);
  const count = (what: Gone): number =>
    [...state.attendance.values()].filter(({ attendance }) => attendance === what).length;
  const [stopped, absent] = [count('ineligible'), count('absent')];
  const all = state.candidates.size - stopped;
  const besides = stopped === 0 ? '' : `；另有资格不符 ${String(stopped)} 人，不予考核`;
  const register = registerOf('room-record', state, {
    particulars: [
      ...sittingParticulars(head),
      { label: '监考（考务）', text: namesOf(state, 'clerk') },
      { label: '考评人员', text: namesOf(state, 'examiner-lead', 'examiner', 'expert-lead', 'expert') },
    ],
    rows: [...rows, ...blank],
    note: `应到 ${String(all)} 人，实到 ${String(all - absent)} 人，缺考 ${String(absent)} 人，违纪 ${String(count('void'))} 人${besides}${promises(state)}`,
    signatures: [
      blankLine('考务人员'),
      blankLine('现场负责人'),
      signingLine(state, 'supervisor', paper.signers.supervisor),
    ],
  });
  return register === null ? null : { ...register, scenes: scenesOf(state, told) };
}

/** How many signed the promise, and who did not. */
function promises(state: SittingState): string {
  if (promiseAsked(state.sitting) === null) return '';
  const there = [...state.candidates.keys()].filter((candidateId) => attendanceOf(state, candidateId) === 'present');
  const unsigned = unsignedPromises(state).map(({ number, name }) => `${number} ${name}`);
  const who = unsigned.length === 0 ? '' : `，未签：${unsigned.join('、').slice(0, 600)}`;
  return `；诚信承诺书已签 ${String(there.length - unsigned.length)} 人${who}`;
}

export const roomRecordForm = {
  name: TITLE,
  source: {
    document: '评价批次档案',
    article: '卷三 过程材料',
    layout: 'practice',
    note: '应到、实到、缺考、违纪人数，按时间列考场情况，现场负责人、质量督导员签字；拍了照片的附在表下',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 3,
  schema,
  fill,
  title: () => TITLE,
  layout: (form, write) => {
    const page = { title: TITLE, columns: COLUMNS, orientation: 'portrait', size: 10, rowHeight: 22 } as const;
    const pages = registerPages(form, page, write);
    return { ...pages, section: [...pages.section, ...scenes(form.scenes, write)] };
  },
} as const satisfies Form<Figures>;
