import type { Body, BodyOf } from '#shared/record/body.ts';
import type { Entry } from '#shared/record/entry.ts';
import { seatsIn, sheetIn, type SlowSheet, type Story } from './rooms/slow-sheet.ts';

// What 考场情况记录单 has to say of a day, told from its record alone: the diary of the app is not asked. An entry of a new kind is
// a type error here until somebody says what the diary tells of it, or where else it stands.

/** An entry, what came before it and after, and what people and candidates are called. */
type Said<K extends Body['type']> = {
  readonly body: BodyOf<K>;
  readonly entry: Entry;
  readonly before: Story;
  readonly after: Story;
  readonly person: (personId: string) => string;
  readonly same: (other: Body) => other is BodyOf<K>;
};
/** Words that a row of the diary has to have, null where this entry is what every day is made of. */
type Tells<K extends Body['type']> = (said: Said<K>) => readonly string[] | null;
/** Where it stands instead. */
type Elsewhere = { readonly elsewhere: string };

const PAPERS = { elsewhere: 'lists of staff, candidates, scheme and panels, each a form of its own' } as const;
const SIGNED = { elsewhere: 'the sheets and the summary, which are printed with it' } as const;
const CONDITIONS = {
  elsewhere: '政策核对 and the forms of the document, which print the verdicts with their answers',
} as const;
const AFTER = { elsewhere: 'the registers made after the day' } as const;

const putRight = ({
  body: { old, fresh, reason },
}: {
  readonly body: { old: string; fresh: string; reason: string };
}) => [`${old} → ${fresh}`, reason];
/** A photo is told by how its digest begins. */
const photo = (digest: string): string => (digest === '' ? '无照片' : `照片 ${digest.slice(0, 8)}`);
const onSheet = (before: Story, { candidateId, examinerId }: { candidateId: string; examinerId: string }): SlowSheet =>
  sheetIn(before, candidateId, seatsIn(before, candidateId).find((seat) => seat.includes(examinerId)) ?? [examinerId]);
const isOfSheet = (a: { candidateId: string; examinerId: string }, b: { candidateId: string; examinerId: string }) =>
  a.candidateId === b.candidateId && a.examinerId === b.examinerId;

const TOLD: { readonly [K in Body['type']]: Tells<K> | Elsewhere } = {
  sitting_opened: PAPERS,
  sitting_corrected: putRight,
  sitting_voided: ({ body }) => ['场次作废', body.reason],
  staff_named: PAPERS,
  person_corrected: putRight,
  scorer_replaced: ({ body, person }) => [`换人：${person(body.leaves)}由${person(body.takes)}接替`, body.reason],
  recusal_recorded: ({ body, person }) => [`${person(body.personId)}${body.applies ? '' : '不'}回避`, body.reason],
  stand_in_named: ({ body, person }) => [`${person(body.leaves)}的评分由${person(body.takes)}接替`, body.reason],
  key_registered: PAPERS,
  // a later letter about the same supervisor stands in its place
  supervisor_confirmed: ({ body, after, same }) =>
    after.some((one) => same(one.body) && one.body.personId === body.personId) ? null : ['质量督导员'],
  slip_issued: PAPERS,
  slip_used: PAPERS,
  key_replaced: ({ body, person }) => [person(body.personId), '重新登记', body.reason, person(body.witness)],
  deputy_named: PAPERS,
  head_succeeded: ({ body, person }) => [person(body.personId), '接任', body.reason, person(body.witness)],
  candidates_admitted: PAPERS,
  candidate_corrected: ({ body: { field, old, fresh, reason } }) =>
    field === 'photo' ? [`${photo(old)} → ${photo(fresh)}`, reason] : [`${old} → ${fresh}`, reason],
  panels_formed: PAPERS,
  candidates_assigned: PAPERS,
  tasks_divided: PAPERS,
  scheme_adopted: PAPERS,
  attendance_recorded: ({ body: { attendance, reason } }) =>
    attendance === 'present' && reason === '' ? null : [ATTENDANCE[attendance], reason],
  // the first one is what every day is made of
  promise_signed: ({ body, before, same }) =>
    before.some((one) => same(one.body) && one.body.candidateId === body.candidateId) ? ['重签诚信承诺书'] : null,
  line_scored: ({ body, before, person }) => {
    const { everSigned, keyedBy, isPaperOpen } = onSheet(before, body);
    const isFixed = everSigned || (keyedBy.length > 1 && !isPaperOpen);
    return isFixed ? [`${person(body.examinerId)}更正 ${body.line}`, body.reason] : null;
  },
  veto_recorded: ({ body, before, after, person, same }) => {
    const { everSigned, vetoes } = onSheet(before, body);
    const isChange = everSigned || vetoes.has(body.line);
    if (isChange) return [`${person(body.examinerId)}否定项 ${body.line}`, body.reason];
    // the next word on it tells both
    const isToldLater = after.some((one) => same(one.body) && isOfSheet(one.body, body) && one.body.line === body.line);
    return !body.applies || isToldLater ? null : [`记否定项 ${body.line}`, body.reason, body.witness];
  },
  time_recorded: SIGNED,
  task_timed: ({ body: { task, act } }) =>
    act.kind === 'start' || act.kind === 'finish' ? null : [`试题 ${String(task)} 计时${CLOCK[act.kind]}`, act.reason],
  spread_conferred: ({ body, person }) => ['会商', ...body.people.map(person), ...body.lines, body.text],
  third_named: ({ body, person }) => [`由${person(body.personId)}作第三人评分`, body.reason],
  spread_decided: ({ body }) => ['组长裁定', body.reason],
  // opened once more before anybody keyed it, it stands as it was opened last
  paper_opened: ({ body, after, same }) =>
    after.some((one) => same(one.body) && isOfSheet(one.body, body)) ? null : ['在纸上评分', body.reason],
  paper_keyed: ({ entry, person }) => [`${person(entry.actor ?? '')}照`, '纸面评分表补录'],
  paper_settled: ({ entry, body, person }) => [
    `${person(entry.actor ?? '')}裁定`,
    ...body.marks.map(({ line }) => line),
  ],
  paper_check_drawn: ({ body }) => [`掷骰子 ${body.seed}`, `抽取 ${String(body.sheets.length)} 份`],
  paper_checked: ({ body }) => [body.outcome === 'agrees' ? '纸面与记录一致' : '纸面与记录不一致', body.text],
  sheet_proofread: ({ body: { differs } }) =>
    differs === undefined ? null : ['校对录入与记录不一致', ...differs.map(({ line }) => line ?? '合计')],
  difference_settled: ({ body: { how, reason } }) => [how === 'stands' ? '记录无误' : '退回', reason],
  incident_recorded: ({ body }) => [
    body.time,
    body.text,
    body.witness,
    ...(body.photo === undefined ? [] : ['附照片']),
  ],
  deduction_withdrawn: ({ body }) => ['撤销扣减', body.reason],
  note_added: ({ body }) => [body.text],
  sheet_signed: SIGNED,
  sitting_signed: SIGNED,
  facts_stated: CONDITIONS,
  evidence_recorded: { elsewhere: '佐证材料清单' },
  inspection_recorded: { elsewhere: '抽查监督记录' },
  subject_scores_imported: SIGNED,
  question_recorded: SIGNED,
  decision_recorded: SIGNED,
  certificates_assigned: AFTER,
  station_replaced: { elsewhere: 'the archive, which holds both stations’ certificate' },
  exception_explained: ({ body }) => ['说明：', body.reason],
  verdicts_answered: CONDITIONS,
  third_copy_ruled: { elsewhere: '考前检查报告' },
  sitting_closed: SIGNED,
};

const ATTENDANCE = { present: '改记到场', absent: '缺考', void: '违纪', ineligible: '资格不符' } as const;
const CLOCK = { pause: '暂停', resume: '继续', give_back: '补回时间', correct: '更正', confirm: '重启后确认' } as const;

/** One row that the diary has to have: which entry it tells, about whom, and with which words. */
export type ToldRow = { readonly seq: number; readonly candidateId: string | null; readonly words: readonly string[] };

/** Every row of 考场情况记录单, oldest first, as the record of the day asks for it. */
export function rowsOf(story: Story): readonly ToldRow[] {
  return story.flatMap((entry, at): ToldRow[] => {
    const { body, seq } = entry;
    const tells = TOLD[body.type] as Tells<Body['type']> | Elsewhere;
    if ('elsewhere' in tells) return [];
    const before = story.slice(0, at);
    const same = (other: Body): other is Body => other.type === body.type;
    const words = tells({ body, entry, before, after: story.slice(at + 1), same, person: (id) => nameIn(story, id) });
    const isAbout =
      'candidateId' in body && typeof body.candidateId === 'string' && isCandidate(story, body.candidateId);
    const candidateId = isAbout ? (body as { candidateId: string }).candidateId : null;
    return words === null ? [] : [{ seq, candidateId, words: words.filter((word) => word !== '') }];
  });
}

/** What somebody is called in the end, as a diary that is printed then calls them. */
function nameIn(story: Story, personId: string): string {
  return story.reduce((name, { body }) => {
    if (body.type === 'sitting_opened' && body.root?.siteHead.personId === personId) return body.root.siteHead.name;
    const named = body.type === 'staff_named' ? body.people.find((one) => one.personId === personId) : undefined;
    if (named !== undefined) return named.name;
    const isRenamed = body.type === 'person_corrected' && body.personId === personId && body.field === 'name';
    return isRenamed ? body.fresh : name;
  }, '');
}
const isCandidate = (story: Story, id: string): boolean =>
  story.some(
    ({ body }) => body.type === 'candidates_admitted' && body.candidates.some((one) => one.candidateId === id),
  );
