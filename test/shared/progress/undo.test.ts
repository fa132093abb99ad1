import { expect, it } from 'vitest';
import { mayRecord } from '#shared/conduct/may-record.ts';
import { EDITION, type ProcedureName } from '#shared/model/sitting.ts';
import { wayBack } from '#shared/progress/undo.ts';
import { undoneBy } from '#shared/progress/undo-words.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { fold } from '#shared/record/fold.ts';
import { KINDS } from '#shared/record/kinds.ts';
import type { SittingState } from '#shared/record/state.ts';
import { breachDay } from '#test/support/forgeries/breaches.ts';
import { honestDay, NUMBER, type Day } from '#test/support/forgeries/days.ts';
import { rewritten, type Step } from '#test/support/forgeries/rewrite.ts';
import { linksOf } from '#test/support/sitting.ts';
import { plainDay, PROCEDURES, STATES, turnsUnder } from '#test/support/who-may/days.ts';
import { soundBody } from '#test/support/who-may/sound-body.ts';

// 撤销上一步, held against every act that the door takes: of every kind and procedure, in every state of a sitting, and where each kind
// has its turn on a day of its own. What is offered is taken by the door and brings back what stood; else the act stands.

const AT = '2026-11-20T03:00:00.000Z';
const TYPES = Object.keys(KINDS) as Body['type'][];

/** What an act changed, without when it was written and by whom. */
const WRITTEN = new Set(['seq', 'at', 'by', 'high', 'head', 'lastSeq', 'clock']);
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one: unknown) =>
      WRITTEN.has(key) ? undefined : one instanceof Map ? [...one].sort(([a], [b]) => (a < b ? -1 : 1)) : one,
    ),
  );
/** What stays to be read of both acts: corrections, incidents, recusals, what was said at check-in, and everything ever numbered. */
function standing(state: SittingState): unknown {
  const {
    corrections: _c,
    incidents,
    recusals,
    markChanges: _m,
    signatures: _s,
    certificates,
    checkIns: _i,
    ...rest
  } = state;
  const sheets = [...state.sheets].flatMap(([key, { signature: _, everSigned: _e, ...sheet }]) =>
    // a sheet whose only mark was taken back is one that nobody touched
    Object.keys(sheet.scores).length + Object.keys(sheet.vetoes).length === 0 ? [] : [[key, sheet]],
  );
  const last = new Map(recusals.map((one) => [`${one.personId}/${one.candidateId}`, one.applies]));
  return plain({
    ...{ ...rest, sheets, markDays: null },
    attendance: [...state.attendance].map(([id, { attendance }]) => [id, attendance]),
    recused: [...last].flatMap(([key, applies]) => (applies ? [key] : [])),
    taken: incidents.flatMap(({ percent, withdrawn }) => (percent === undefined || withdrawn ? [] : [percent])),
    numbers: [...certificates].flatMap(([id, all]) =>
      all.slice(-1).flatMap(({ number }) => (number ? [id, number] : [])),
    ),
    questions: [...state.questions].flatMap(([id, asked]) =>
      Object.entries(asked).flatMap(([number, text]) => (text === '' ? [] : [[id, number, text]])),
    ),
    facts: [...state.facts].map(([key, { facts }]) => [key, facts]),
  });
}

type Act = { readonly procedure: ProcedureName; readonly day: Day; readonly before: SittingState } & Step;
const after = ({ before, body, actor, day }: Act): SittingState =>
  linksOf(day.sitting, [[body, actor]], before).reduce(fold, before);

/** Every sound act that somebody may do in some state of a sitting, and the turns of the kinds that plain days lack. */
function* acts(): Generator<Act> {
  for (const procedure of PROCEDURES) {
    const day = plainDay(procedure, EDITION);
    for (const until of Object.values(STATES)) {
      const { state: before } = rewritten(until(day), day);
      for (const type of TYPES) {
        const said = Object.values(day.people).flatMap((person) => {
          const body = soundBody(type, day, person, before.signatures.length);
          const { personId: actor } = person;
          return mayRecord(before, body, { actor, at: AT, thirdCopyKept: true }).ok ? [{ body, actor }] : [];
        });
        if (said[0] !== undefined) yield { procedure, day, before, ...said[0] };
      }
    }
  }
  for (const procedure of PROCEDURES) {
    const day = plainDay(procedure, EDITION);
    for (const [at, step] of day.steps.entries())
      yield { procedure, day, before: rewritten(day.steps.slice(0, at), day).state, ...step };
  }
  yield* saidAgain();
  const breaches = breachDay(honestDay('practical', true));
  for (const [at, step] of breaches.steps.entries())
    if (step.body.type.startsWith('incident'))
      yield {
        ...{ procedure: 'practical', day: breaches },
        ...{ before: rewritten(breaches.steps.slice(0, at), breaches).state, ...step },
      };
  for (const { day, before, step } of turnsUnder(EDITION).values())
    yield { procedure: day.sitting.procedure, day, before: rewritten(before, day).state, ...step };
}
/** A number as each of the documents takes it, whatever the level. */
const LEVELS = ['1', '2', '3', '4', '5'];
const NUMBERS = LEVELS.flatMap((level) => [
  ...['Y000012', 'S000050', 'Y000050'].map((begins) => `${begins}${NUMBER.slice(7, 15)}${level}${NUMBER.slice(16)}`),
  `2612001001${level}00001`,
]);
/** What is said a second time and otherwise, which is what undoing brings back the first of. */
function* saidAgain(): Generator<Act> {
  for (const procedure of PROCEDURES) {
    const day = plainDay(procedure, EDITION);
    const { candidateId } = day.candidates[0]!;
    const stated = day.steps.flatMap(({ body }) => (body.type === 'facts_stated' ? [body] : []));
    const adopted = day.steps.flatMap(({ body }) => (body.type === 'scheme_adopted' ? [body] : []));
    const came = (attendance: 'present' | 'absent'): Body => ({
      ...{ type: 'attendance_recorded', candidateId, attendance, reason: '改登' },
    });
    const cheats = soundBody('incident_recorded', day, null, 0);
    const number = (text: string): Body => ({
      ...(soundBody('certificates_assigned', day, null, 0) as BodyOf<'certificates_assigned'>),
      certificates: [{ candidateId, number: text, issuedOn: null }],
    });
    const pairs: readonly (readonly [Body | null, Body])[] = [
      [came('absent'), came('present')],
      [came('present'), came('absent')],
      [came('present'), cheats],
      ...NUMBERS.map((text): [null, Body] => [null, number(text)]),
      ...(['pass', 'fail'] as const).map((decision): [Body, Body] => [
        { type: 'decision_recorded', candidateId, decision: decision === 'pass' ? 'fail' : 'pass', reason: '改判' },
        { type: 'decision_recorded', candidateId, decision, reason: '改判' },
      ]),
      ...stated.slice(0, 1).map((body): [Body, Body] => [body, body]),
      ...adopted.map((body): [Body, Body] => [body, { ...body, scheme: { ...body.scheme, title: '方案二' } }]),
      ...Object.values(day.people).map(({ personId }): [Body, Body] => [
        { type: 'deputy_named', personId: day.people.clerk!.personId },
        { type: 'deputy_named', personId },
      ]),
    ];
    for (const until of Object.values(STATES)) {
      const { state } = rewritten(until(day), day);
      for (const [first, body] of pairs) {
        const begun = first === null ? state : by(day, state, first)?.then;
        const actor = begun === undefined ? undefined : by(day, begun, body)?.actor;
        if (begun !== undefined && actor !== undefined) yield { procedure, day, before: begun, body, actor };
      }
    }
  }
}
/** Whoever of the day the door lets record it, and how the sitting stands then. */
function by(day: Day, before: SittingState, body: Body) {
  const person = Object.values(day.people).find(
    ({ personId: actor }) => mayRecord(before, body, { actor, at: AT, thirdCopyKept: true }).ok,
  );
  if (person === undefined) return undefined;
  const { personId: actor } = person;
  return { actor, then: linksOf(day.sitting, [[body, actor]], before).reduce(fold, before) };
}
const ALL = [...acts()];

const found = ALL.map((act) => {
  const stands = after(act);
  const way = wayBack(act.before, act.body, stands.head.seq);
  if (way === null) return { act, way: null, taken: null };
  const entry = way.entry(way.needsReason ? '误操作' : '');
  const back = by(act.day, stands, entry)?.then;
  return { act, way, taken: back === undefined ? null : { back, entry } };
});
const nameOf = ({ procedure, body }: Act): string => `${procedure}/${body.type}`;

it('every kind that is undone is tried in every procedure that has a use for it', () => {
  const met = new Set(ALL.map(nameOf));
  const undone = new Set(found.flatMap(({ act, way }) => (way === null ? [] : [act.body.type])));
  const owed = [...undone].flatMap((type) => KINDS[type].procedures.map((procedure) => `${procedure}/${type}`));
  expect(owed.filter((one) => !met.has(one)).sort()).toEqual([]);
});

it('every other kind stands in every procedure, and says how it is put right', () => {
  const undone = new Set(found.flatMap(({ act, way }) => (way === null ? [] : [act.body.type])));
  for (const procedure of PROCEDURES) {
    const day = plainDay(procedure, EDITION);
    const { state } = rewritten(STATES['marked']!(day), day);
    for (const type of TYPES)
      if (!undone.has(type)) expect([type, wayBack(state, soundBody(type, day, null, 0), 99)]).toEqual([type, null]);
  }
  for (const type of TYPES) expect(undoneBy[type][0]).toMatch(/[。；]/);
});

it('what is offered is taken by the door, and brings back what stood', () => {
  const refused = found.flatMap(({ act, way, taken }) => (way !== null && taken === null ? [nameOf(act)] : []));
  expect([...new Set(refused)]).toEqual([]);
  for (const { act, taken } of found)
    if (taken !== null)
      expect({ of: nameOf(act), ...{ it: standing(taken.back) } }).toEqual({
        of: nameOf(act),
        it: standing(act.before),
      });
});

it('says which kinds are undone, and by which', () => {
  const table = new Map<string, Set<string>>();
  for (const { act, taken } of found) {
    const all = table.get(act.body.type) ?? new Set();
    table.set(act.body.type, all.add(taken?.entry.type ?? '—'));
  }
  const undone = [...table].flatMap(([type, by]) =>
    [...by].every((one) => one === '—') ? [] : [`${type}: ${[...by].sort().join(' ')}`],
  );
  expect(undone).toMatchInlineSnapshot(`
    [
      "sitting_corrected: sitting_corrected",
      "staff_named: staff_named —",
      "candidates_admitted: candidates_admitted —",
      "scheme_adopted: scheme_adopted —",
      "facts_stated: facts_stated —",
      "third_copy_ruled: third_copy_ruled",
      "person_corrected: person_corrected",
      "recusal_recorded: recusal_recorded",
      "candidate_corrected: candidate_corrected",
      "attendance_recorded: attendance_recorded —",
      "line_scored: line_scored",
      "veto_recorded: veto_recorded",
      "incident_recorded: attendance_recorded deduction_withdrawn —",
      "certificates_assigned: certificates_assigned",
      "question_recorded: question_recorded",
      "decision_recorded: decision_recorded —",
    ]
  `);
});

it('what stands and what would stand again are told apart', () => {
  for (const { way } of found) if (way !== null) expect(way.is).not.toEqual(way.was);
});
