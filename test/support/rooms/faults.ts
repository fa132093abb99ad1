import { readEntry } from '#shared/record/chain.ts';
import type { Entry } from '#shared/record/entry.ts';
import { clockKey } from '#shared/model/task-clock.ts';
import { resultsOf } from '#shared/results/candidate-result.ts';
import { turnClock, type ClockTold } from '../../../scripts/verify/clock.mjs';
import { verifierSays } from '../forgeries/receivers.ts';
import { slowSeconds } from '../slow-clock.ts';
import { takenOn } from './branches.ts';
import { playRoom, type RoomDay } from './room-day.ts';
import { divisionIn, marksTask } from './slow-division.ts';
import { isExactly, resultIn } from './slow-result.ts';
import {
  attendanceIn,
  candidatesIn,
  isWhole,
  ownLeadsIn,
  peopleIn,
  schemeIn,
  seatsIn,
  settingsOf,
  sheetIn,
  type SlowSheet,
  type Story,
} from './slow-sheet.ts';

export type JudgedRoom = {
  /** What was recorded, by kind; of clocks, papers, spreads and proofreading also which. */
  readonly acts: readonly string[];
  /** Whether the sitting was closed in the end, or void. */
  readonly isOver: boolean;
  readonly faults: readonly string[];
  /** Which branches of what can be recorded were taken. */
  readonly taken: ReadonlySet<string>;
};

/** What was done in the room of this number, and what of it fold, slow model and verifier tell apart, or must never be. */
export function judgedRoom(seed: number, tries: number): JudgedRoom {
  const room = playRoom(seed, tries);
  const story = room.written.lines.map(readEntry).filter((entry): entry is Entry => entry !== null);
  const faults = [
    ...clockFaults(room, story),
    ...resultFaults(room, story),
    ...story.flatMap((entry, at) => signingFaults(entry, story.slice(0, at))),
    ...story.flatMap((entry, at) => earlyFaults(entry, story.slice(0, at))),
    ...story.flatMap((entry, at) => wipedFaults(entry, story.slice(0, at))),
    ...story.flatMap((entry, at) => doorFaults(entry, story.slice(0, at))),
    ...story.flatMap((entry, at) => taskFaults(entry, story.slice(0, at))),
    ...story.flatMap((entry, at) => ledFaults(entry, story.slice(0, at))),
    ...verifierSays(room.day, room.written, room.station),
  ];
  const { closing, voided } = room.written.state;
  return {
    acts: story.map(({ body }) => nameOf(body)),
    isOver: closing !== null || voided !== null,
    faults,
    taken: takenOn(story),
  };
}

function nameOf(body: Entry['body']): string {
  switch (body.type) {
    case 'task_timed':
      return `${body.type} ${body.act.kind}`;
    case 'difference_settled':
      return `${body.type} ${body.how}`;
    case 'attendance_recorded':
      return `${body.type} ${body.attendance}`;
    default:
      return body.type;
  }
}

/** What clocks show, after every single act, because a later correction covers what an earlier one got wrong. */
function clockFaults({ written: { state } }: RoomDay, story: Story): string[] {
  const told = new Map<string, ClockTold>();
  return story.flatMap(({ body, at, seq }, n) => {
    if (body.type !== 'task_timed') return [];
    turnClock({ clocks: told, sheets: new Map() }, body, at);
    const key = clockKey(body);
    const seconds = [
      state.clocks.get(key)?.events.find((event) => event.seq === seq)?.after,
      slowSeconds(story.slice(0, n + 1), body.candidateId, body.task),
      Math.floor((told.get(key)?.spent ?? -1) / 1000),
    ];
    return new Set(seconds).size === 1 ? [] : [`${key} after ${body.act.kind}: ${seconds.join(', ')} s`];
  });
}

/** What everybody comes to, by the app and by the slow model. */
const resultFaults = ({ written: { state } }: RoomDay, story: Story): string[] =>
  resultsOf(state).flatMap(({ candidate, verdict, judgement }) => {
    const slow = resultIn(story, candidate.candidateId);
    const isSame = slow.verdict === verdict;
    const isEven = slow.mark === null || isExactly(slow.mark, judgement?.exact ?? '');
    return isSame && isEven ? [] : [`${candidate.number}: ${verdict} ${judgement?.exact ?? ''}, slow ${slow.verdict}`];
  });

/** Nobody signs above a sheet that is missing, unfinished, unsigned, open on paper or not proofread, or beside a running clock. */
function signingFaults({ body, seq }: Entry, before: Story): string[] {
  if (body.type !== 'sitting_signed' && body.type !== 'sitting_closed') return [];
  const scheme = schemeIn(before);
  return candidatesIn(before).flatMap((candidateId) => {
    if (attendanceIn(before, candidateId) !== 'present') return [];
    const seats = seatsIn(before, candidateId);
    const divided = divisionIn(before).length;
    const wanted = divided > 0 ? divided : settingsOf(before).examinersPerCandidate;
    const lacks = [
      ...(seats.length < wanted ? ['a seat'] : []),
      ...(resultIn(before, candidateId).verdict === 'invalid' ? ['a settled spread'] : []),
      ...seats.flatMap((seat) => {
        const sheet = sheetIn(before, candidateId, seat);
        if (sheet.signed === null) return ['a signature'];
        const isOwn = (task: number): boolean => marksTask(before, seat, task);
        if (scheme === null || !isWhole(sheet, scheme, isOwn)) return ['a mark'];
        if (sheet.isPaperOpen) return ['what the paper says'];
        if (!isProofread(before, sheet)) return ['proofreading'];
        const isLast = body.type === 'sitting_signed' && body.role === 'supervisor';
        return isLast && !isChecked(before, candidateId, sheet) ? ['its paper held against it'] : [];
      }),
    ];
    return lacks.map((what) => `${body.type} ${String(seq)} without ${what} of ${candidateId}`);
  });
}

/** Whether a sheet that was drawn, or signed after the first draw, was held against its paper. */
function isChecked(before: Story, candidateId: string, { holder, signed, check }: SlowSheet): boolean {
  const draws = before.flatMap(({ body, seq }) => (body.type === 'paper_check_drawn' ? [{ ...body, seq }] : []));
  const [first] = draws;
  if (first === undefined) return settingsOf(before).paperCheck === undefined;
  if (signed === null) return false;
  const isDrawn = draws.some(({ sheets }) =>
    sheets.some((one) => one.candidateId === candidateId && one.examinerId === holder),
  );
  if (!isDrawn && signed.seq < first.seq) return true;
  return check !== null && check.seq > signed.seq && (check.outcome === 'agrees' || check.settled === 'stands');
}

function isProofread(before: Story, { signed, proof, settled, marks }: SlowSheet): boolean {
  const asked = settingsOf(before).proofreading;
  if (asked === undefined) return true;
  if (signed === null || proof === null || proof.seq < signed.seq) return false;
  if (settled !== null && settled.seq > proof.seq) return settled.how === 'stands';
  // a total is held against the sheet by the verifier; a line is held against its mark here
  return asked === 'totals' || proof.read.length === marks.size;
}

/** Nobody reads a sheet again, or puts it otherwise, while a difference waits for the lead. */
function wipedFaults({ body, seq }: Entry, before: Story): string[] {
  if (body.type !== 'sheet_proofread' && body.type !== 'line_scored' && body.type !== 'veto_recorded') return [];
  const { candidateId, examinerId } = body;
  const last = before
    .map((entry) => entry.body)
    .filter((said) => said.type === 'sheet_proofread' || said.type === 'difference_settled')
    .findLast((said) => said.candidateId === candidateId && said.examinerId === examinerId);
  const isOpen = last?.type === 'sheet_proofread' && last.differs !== undefined;
  return isOpen ? [`${body.type} ${String(seq)} over a difference the lead had not decided about`] : [];
}

/** Nobody marks before the codes are drawn where candidates are known by them, and nobody promises who was not checked in. */
function doorFaults({ body, seq }: Entry, before: Story): string[] {
  if (body.type === 'promise_signed')
    return attendanceSaid(before, body.candidateId) === 'present' ? [] : [`promise ${String(seq)} by who is not there`];
  const isMark = body.type === 'line_scored' || body.type === 'veto_recorded' || body.type === 'paper_keyed';
  if (!isMark || settingsOf(before).codes === undefined) return [];
  const isDrawn = before.some((entry) => entry.body.type === 'facts_stated' && entry.body.rule === 'room.draw.codes');
  return isDrawn ? [] : [`${body.type} ${String(seq)} before the codes were drawn`];
}
/** Nobody writes on a task that others mark, and nobody divides tasks once somebody marked. */
function taskFaults({ body, seq }: Entry, before: Story): string[] {
  if (body.type === 'tasks_divided')
    return before.some((entry) => entry.body.type === 'line_scored') ? [`division ${String(seq)} over marks`] : [];
  const lines =
    body.type === 'line_scored' || body.type === 'veto_recorded'
      ? [body.line]
      : body.type === 'paper_keyed'
        ? body.marks.map(({ line }) => line)
        : [];
  if (!('examinerId' in body) || lines.length === 0) return [];
  const seat = seatsIn(before, body.candidateId).find((one) => one.includes(body.examinerId)) ?? [body.examinerId];
  const strange = lines.filter((line) => !marksTask(before, seat, Number(line.split('.')[0])));
  return strange.map((line) => `${body.type} ${String(seq)} on ${line}, a task of others`);
}

const DECISIONS: ReadonlySet<string> = new Set([
  ...['spread_conferred', 'third_named', 'spread_decided', 'paper_opened', 'difference_settled'],
  ...['deduction_withdrawn', 'stand_in_named'],
]);

/** The lead of another group decides nothing about a candidate whose group has its own. */
function ledFaults({ body, actor, seq }: Entry, before: Story): string[] {
  if (!DECISIONS.has(body.type) || !('candidateId' in body) || body.candidateId === null || actor === null) return [];
  if (peopleIn(before).get(actor)?.role !== 'examiner-lead') return [];
  const own = ownLeadsIn(before, body.candidateId);
  return own.length === 0 || own.includes(actor) ? [] : [`${body.type} ${String(seq)} by the lead of another group`];
}

/** What was said at the door last; nothing where nobody said anything. */
const attendanceSaid = (before: Story, candidateId: string): string | null =>
  before.some(
    ({ body }) => 'candidateId' in body && body.type === 'attendance_recorded' && body.candidateId === candidateId,
  )
    ? attendanceIn(before, candidateId)
    : null;

/** Nobody marks a candidate for the first time who was shown another one's marks of them, or signs for it. */
function earlyFaults({ body, seq }: Entry, before: Story): string[] {
  if (body.type !== 'line_scored' && body.type !== 'veto_recorded') return [];
  const { candidateId, examinerId } = body;
  const seat = seatsIn(before, candidateId).find((one) => one.includes(examinerId)) ?? [examinerId];
  const sheet = sheetIn(before, candidateId, seat);
  const hasSeen = before.some((entry) => {
    const { actor, body: said } = entry;
    const shows = said.type === 'paper_keyed' || said.type === 'paper_settled' || said.type === 'sheet_proofread';
    return shows && actor === examinerId && said.candidateId === candidateId && !seat.includes(said.examinerId);
  });
  return hasSeen && !sheet.everSigned && !isHandedInIn(before, candidateId)
    ? [`${body.type} ${String(seq)} by somebody who had seen another sheet of ${candidateId}`]
    : [];
}

const isHandedInIn = (before: Story, candidateId: string): boolean =>
  seatsIn(before, candidateId).every((seat) => sheetIn(before, candidateId, seat).everSigned);
