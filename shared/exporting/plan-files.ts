import { inBeijing } from '../base/calendar/beijing.ts';
import { EXAM_SUBJECTS, examSubjectWords } from '../documents/parts/subjects.ts';
import { maskId } from '../forms/parts/mask.ts';
import { REPORTING_COLUMNS, reportingRow } from '../importing/reporting-list.ts';
import { LEVELS } from '../model/basics.ts';
import type { Handed } from '../plans/handed-over.ts';
import type { PlanPerson } from '../plans/joint.ts';
import { peopleBook } from '../plans/people-book.ts';
import { isPassed } from '../plans/standing.ts';
import { levelWords } from '../words/levels.ts';
import { tableOf, type Table } from './table.ts';

// What of a plan is handed over or put up, beside its register: over all sittings of it on this computer.

/** A batch of a sitting as the outbox holds it; `receipt` is what central signed for it. */
export type HandedBatch = {
  readonly sittingId: string;
  readonly batchId: string;
  readonly state: 'waiting' | 'sending' | 'sent' | 'receipt' | 'refused' | 'held';
  readonly sealedAt: string;
  readonly sha256: string;
  readonly receipt: { readonly receivedAt: string; readonly central: string; readonly signature: string } | null;
};

const SIGNATURE_SHOWN = 16;

/** 成绩汇总表 of a plan: a row an occupation and level, with how many passed which subject and all of them. */
export function planSummary(people: readonly PlanPerson[]): Table {
  const groups = new Map<string, PlanPerson[]>();
  for (const person of people) {
    const { occupation, level } = person.candidate;
    const key = `${occupation}/${String(LEVELS.indexOf(level))}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [person]);
    else group.push(person);
  }
  const named = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => rowOf(group));
  const rows = named.length > 1 ? [...named, ['合计', '', ...countsOf(people)]] : named;
  const subjects = EXAM_SUBJECTS.map((subject) => `${examSubjectWords[subject][0]}合格`);
  const heads = ['职业（工种）', '等级', '申报人数', ...subjects, '总评合格', '不合格', '未完成', '合格率（%）'];
  return tableOf('成绩汇总表', [heads], rows, { figures: heads.flatMap((_, at) => (at < 2 ? [] : [at])) });
}

function rowOf(group: readonly PlanPerson[]): string[][] {
  const first = group[0]?.candidate;
  return first === undefined ? [] : [[first.occupation, levelWords[first.level][0], ...countsOf(group)]];
}

function countsOf(people: readonly PlanPerson[]): string[] {
  const verdicts = (verdict: PlanPerson['verdict']): number => people.filter((one) => one.verdict === verdict).length;
  const subjects = EXAM_SUBJECTS.map((subject) => {
    const owed = people.flatMap(({ standings }) => standings.filter((one) => one.subject === subject));
    return owed.length === 0 ? '--' : String(owed.filter(isPassed).length);
  });
  const [pass, fail] = [verdicts('pass'), verdicts('fail')];
  const rate = pass + fail === 0 ? '' : ((100 * pass) / (pass + fail)).toFixed(1);
  return [String(people.length), ...subjects, String(pass), String(fail), String(verdicts('open')), rate];
}

/** 公示名单 of a plan: everybody who passed all that is owed, ID numbers masked; who failed is put on no public list. */
export function planPublicity(people: readonly PlanPerson[]): Table {
  const rows = people
    .filter(({ verdict }) => verdict === 'pass')
    .map(({ candidate: { name, idNumber, employer, occupation, level } }, at) => [
      ...[String(at + 1), name, maskId(idNumber), employer, occupation, levelWords[level][0], '合格'],
    ]);
  const heads = ['序号', '姓名', '证件号码', '单位', '职业（工种）', '等级', '评价结果'];
  return tableOf('公示名单', [heads], rows, { figures: [0] });
}

/** 获证人员名册 of a plan, in the columns in which certificate data are reported: of who passed, with the number on record. */
export function planAwardees(people: readonly PlanPerson[], handed: readonly Handed[]): Table {
  const given = peopleBook(
    handed.flatMap(({ certificates }) =>
      certificates.map(({ candidate: { name, idNumber }, certificate }) => ({ name, idNumber, certificate })),
    ),
  );
  const rows = people
    .filter(({ verdict }) => verdict === 'pass')
    .map(({ candidate, place: { organiser } }, at) => {
      const certificate = given.find(candidate)?.certificate ?? null;
      return [String(at + 1), ...reportingRow(candidate, certificate, { organiser, issuer: organiser })];
    });
  return tableOf('获证人员名册', [['序号', ...REPORTING_COLUMNS]], rows, { figures: [0] });
}

const STATES: Readonly<Record<HandedBatch['state'], string>> = {
  ...{ waiting: '待发送', sending: '发送中', sent: '已发送，未收到回执', receipt: '有回执' },
  ...{ refused: '中心退回', held: '暂不发送' },
};

/** 上报清单 of a plan: a row a batch of each sitting, with the receipt of central; a sitting without a batch says so. */
export function planHandIn(handed: readonly Handed[], outbox: readonly HandedBatch[]): Table {
  const rows = handed.flatMap(({ sitting, isClosed, people, entries, lastHash }) => {
    const { title, heldOn, sittingId, plan } = sitting;
    const kind = plan?.resit === undefined ? '' : '补考';
    const said = [title, heldOn, kind, String(people), isClosed ? '已结束' : '未结束', String(entries), lastHash];
    const batches = outbox.filter((item) => item.sittingId === sittingId);
    return batches.length === 0
      ? [[...said, '未封存', ...Array.from({ length: 6 }, () => '')]]
      : batches.map((item) => [...said, ...batchCells(item)]);
  });
  const heads = [
    ...['序号', '场次', '考评日期', '类别', '人数', '状态', '记录条数', '末条摘要（SHA-256）'],
    ...['上报', '批次编号', '封存时间', '批次摘要（SHA-256）', '回执时间', '接收中心', '回执签名'],
  ];
  const numbered = rows.map((row, at) => [String(at + 1), ...row]);
  return tableOf('上报清单', [heads], numbered, { figures: [0, 4, 6] });
}

function batchCells({ state, batchId, sealedAt, sha256, receipt }: HandedBatch): string[] {
  const said = [STATES[state], batchId, timeOf(sealedAt), sha256];
  if (receipt === null) return [...said, '', '', ''];
  return [...said, timeOf(receipt.receivedAt), receipt.central, receipt.signature.slice(0, SIGNATURE_SHOWN)];
}

function timeOf(instant: string): string {
  const { day, time } = inBeijing(instant);
  return `${day} ${time}`;
}
