import {
  PRACTICE_ORGANISER,
  PRACTICE_SCHEME,
  practiceCandidates,
  practiceStaff,
  PRACTICE_OCCUPATION,
} from '#renderer/data/practice/practice-data.ts';
import { PASS_MARK } from '#shared/base/marks/mark.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { tianjinAppraisal } from '#shared/law/tianjin-appraisal/policy.ts';
import { lineId } from '#shared/model/scheme.ts';
import { EDITION, type Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { forge } from '#shared/record/chain.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';

// Practice sittings of invented people, each at another hour of its day, for `npm run dev -- --sitting NAME`.

/** How far a sitting has come, and the screen on which one wants to see it. */
export const DEV_SITTINGS = {
  new: 'setup',
  prepared: 'board',
  'checked-in': 'check-in',
  'half-scored': 'scoring',
  scored: 'results',
} as const;
export type DevSitting = keyof typeof DEV_SITTINGS;

/** The PIN of everybody in it. */
export const DEV_PIN = '000000';
/** Lines that go to the host in one call. */
const CHUNK = 200;

const isDevSitting = (name: string): name is DevSitting => Object.hasOwn(DEV_SITTINGS, name);

/** How `npm run dev` is called. */
export const DEV_COMMAND = {
  usage: `npm run dev -- [--sitting ${Object.keys(DEV_SITTINGS).join('|')}]`,
  options: { sitting: { type: 'string' } },
} as const;

/** What `npm run dev` was asked for: no sitting (null), one of them, or else what is wrong. */
export function readDevSitting(name: string | undefined): Result<DevSitting | null, string> {
  if (name === undefined) return ok(null);
  return isDevSitting(name) ? ok(name) : err(`没有开发场次「${name}」。 There is no development sitting “${name}”.`);
}

type Step = readonly [body: Body, by: Person | null];
type Host = Pick<Handlers, 'station:create' | 'keys:create' | 'session:open' | 'journal:append'>;

/** Puts the sitting into the host's journal, through its own door, as the people themselves would; answers with its log. */
export async function recordDevSitting(host: Host, name: DevSitting, now: Date): Promise<string> {
  const made = { name: '开发', organiser: PRACTICE_ORGANISER, practice: true };
  const { stationId } = must(await host['station:create'](made));
  const sitting = sittingAt(stationId, now);
  const log = sitting.sittingId;
  const people = practiceStaff(newId);
  const keys: Step[] = [];
  const sessions: string[] = [];
  for (const person of people.filter(({ role }) => role === 'examiner' || role === 'clerk')) {
    const holder = { practice: true, personId: person.personId, pin: DEV_PIN };
    const { publicKey } = must(await host['keys:create']({ ...holder, idNumber: person.idNumber }));
    keys.push([{ type: 'key_registered', personId: person.personId, publicKey }, person]);
    sessions.push(must(await host['session:open']({ ...holder, log })).session);
  }
  const lines = linesOf(sitting, [[{ type: 'sitting_opened', sitting }, null], ...stepsTo(name, people, keys)], now);
  for (let from = 0; from < lines.length; from += CHUNK) {
    const page = lines.slice(from, from + CHUNK);
    must(await host['journal:append']({ practice: true, log, sessions, lines: page }));
  }
  return log;
}

const newId = (): string => crypto.randomUUID();

const sittingAt = (stationId: string, now: Date): Sitting => ({
  sittingId: newId(),
  stationId,
  practice: true,
  title: '开发用场次',
  organiser: PRACTICE_ORGANISER,
  occupation: PRACTICE_OCCUPATION,
  occupationCode: '6-18-02-04',
  level: 'advanced',
  room: '第一考场',
  heldOn: now.toISOString().slice(0, 10),
  procedure: 'practical',
  policy: { id: tianjinAppraisal.id, version: tianjinAppraisal.version, rulesHash: RULES_HASH },
  settings: { passMark: PASS_MARK, maxSpread: null, examinersPerCandidate: 3 },
  edition: EDITION,
});

/** Everything that happened up to that hour, after the sitting was opened. */
function stepsTo(name: DevSitting, people: Person[], keys: readonly Step[]): Step[] {
  const candidates = practiceCandidates(newId);
  const clerk = people.find(({ role }) => role === 'clerk') ?? null;
  const examiners = people.filter(({ role }) => role === 'examiner');
  if (name === 'new') return [];
  const lists: Step[] = [
    [{ type: 'staff_named', people, source: null }, null],
    [{ type: 'candidates_admitted', candidates, source: null }, null],
    [{ type: 'scheme_adopted', scheme: PRACTICE_SCHEME, source: null }, null],
    ...keys,
  ];
  if (name === 'prepared') return lists;
  // the last one stays away, so that every screen has an absence to show
  const present = candidates.slice(0, -1);
  const attendance = candidates.map(({ candidateId }): Step => {
    const state = present.some((one) => one.candidateId === candidateId) ? 'present' : 'absent';
    return [{ type: 'attendance_recorded', candidateId, attendance: state, reason: '' }, clerk];
  });
  if (name === 'checked-in') return [...lists, ...attendance];
  const scored = name === 'scored' ? present : present.slice(0, present.length / 2);
  return [...lists, ...attendance, ...scored.flatMap((one, at) => marksOf(one.candidateId, at, examiners))];
}

/** Every examiner's marks for one candidate: one deduction a line, a little more for every candidate after the first. */
const marksOf = (candidateId: string, at: number, examiners: readonly Person[]): Step[] =>
  examiners.flatMap((examiner) =>
    PRACTICE_SCHEME.tasks.flatMap(({ lines }, task) =>
      lines.map((_, line): Step => {
        const score = { kind: 'deductions' as const, deductions: [50 * (at + 1)] };
        const which = { candidateId, examinerId: examiner.personId, line: lineId(task, line) };
        return [{ type: 'line_scored', ...which, score, cause: 'typed', reason: '' }, examiner];
      }),
    ),
  );

function linesOf({ sittingId: log, stationId: station }: Sitting, steps: readonly Step[], now: Date): string[] {
  let head: Head = EMPTY_HEAD;
  let high: string | null = null;
  return steps.map(([body, by], elapsed) => {
    const moment = { at: now.toISOString(), elapsed, high };
    const link = must(forge(head, body, { ...moment, log, station, actor: by?.personId ?? null }));
    head = link.head;
    high = link.entry.high;
    return link.line;
  });
}

function must<T>(result: Result<T, HostFailure | { readonly kind: string }>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
