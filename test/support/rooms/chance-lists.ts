import { PERSON_FIELDS, fieldText } from '#shared/model/staff.ts';
import { PHOTO_RULE } from '#shared/model/photo.ts';
import type { Body } from '#shared/record/body.ts';
import { rotationAsked } from '#shared/procedures/parts/rotation.ts';
import { ROTATION_RULE } from '#shared/record/rotation.ts';
import { photoOf } from '#shared/record/photo.ts';
import { resultsOf } from '#shared/results/candidate-result.ts';
import { standingEvidence } from '#shared/record/evidence.ts';
import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { answerFor } from '#shared/documents/concerns/concerns.ts';
import { NUMBER, UNSIGNED, STATION } from '../forgeries/days.ts';
import { keyFrom } from '../forgeries/keys.ts';
import { idOf, stationOf } from '../handover.ts';
import { certificateOf } from '../takeover.ts';
import { codesDrawn } from './codes-drawn.ts';
import { oneOf } from './dice.ts';
import { divided } from './divided.ts';
import { CLOSING, signing } from './owed.ts';
import { GROUPS, newcomer, peopleOf, stepOf, whoIs, type Room } from './room.ts';

import type { Chances } from './about.ts';

const PHOTOS = ['aa', 'bb'].map((two) => two.repeat(32));

// What is done about the sitting, its people and their keys, and its lists.

/** The station that goes on where one was taken over. */
export const SPARE = stationOf(8);

export const ON_LISTS = {
  sitting_opened: ({ day }, { head }) => stepOf({ type: 'sitting_opened', sitting: day.sitting }, head),
  sitting_corrected: ({ state, roll }, { head, reason }) => {
    const field = oneOf(['title', 'room', 'heldOn'] as const, roll);
    const fresh = field === 'heldOn' ? '2026-11-21' : `${String(roll(9))} 号考场`;
    return stepOf(
      { type: 'sitting_corrected', field, old: state.sitting?.[field] ?? '', fresh, reason: `${reason}。` },
      head,
    );
  },
  sitting_voided: (_, { head }) => stepOf({ type: 'sitting_voided', reason: '重复建立' }, head),
  panels_formed: (room, { head, person, reason }) => {
    const size = room.day.sitting.settings.examinersPerCandidate;
    const examiners = peopleOf(room).filter(({ role }) => role === 'examiner' || role === 'examiner-lead');
    const seated = [person, ...examiners.filter((one) => one !== person)].slice(0, room.roll(3) * size);
    const panels = GROUPS.slice(0, 2).flatMap((name, n) => {
      const scorers = seated.slice(n * size, (n + 1) * size).map(({ personId }) => personId);
      return scorers.length === 0 ? [] : [{ name, scorers }];
    });
    return stepOf({ type: 'panels_formed', panels, reason }, head);
  },
  candidates_assigned: ({ roll }, { head, candidateId, reason }) =>
    stepOf({ type: 'candidates_assigned', places: [{ candidateId, panel: oneOf(GROUPS, roll) }], reason }, head),
  tasks_divided: (room, { head, reason }) => {
    const { roll, day } = room;
    const step = divided(day, roll);
    const shares = step.body.type === 'tasks_divided' ? step.body.shares : [];
    return stepOf(
      { type: 'tasks_divided', shares: roll(3) === 0 ? [] : shares.slice(roll(8) === 0 ? 1 : 0), reason },
      head,
    );
  },
  staff_named: (room, { head, person }) => {
    const people = [room.roll(3) > 0 ? newcomer(room) : { ...person, title: `${person.title}。`.slice(0, 20) }];
    return stepOf({ type: 'staff_named', people, source: null }, head);
  },
  person_corrected: ({ roll }, { head, person, reason }) => {
    const field = oneOf(PERSON_FIELDS, roll);
    const fresh = {
      role: oneOf(['examiner', 'examiner-lead', 'checker'], roll),
      ...{ validUntil: '2027-01-01', idNumber: `12000019880101${String(1000 + roll(9000))}` },
      appointedBy: person.appointedBy === 'authority' ? 'enterprise' : 'authority',
    }[field as string];
    const old = fieldText(person, field);
    const body = { type: 'person_corrected', personId: person.personId, field, old, reason: `${reason}。` } as const;
    return stepOf({ ...body, fresh: fresh ?? `${old}一` }, head);
  },
  key_registered: (room, { head }) => {
    const { personId } = room.roll(4) === 0 ? oneOf(peopleOf(room), room.roll) : keyless(room);
    const { publicKey } = keyFrom(60 + room.roll(30));
    return stepOf({ type: 'key_registered', personId, publicKey, idSeen: true }, head);
  },
  supervisor_confirmed: (room, { head }) => {
    const letter = { number: '津人社鉴〔2026〕12 号', date: '2026-11-18', issuer: '市职业技能鉴定中心' };
    return stepOf({ type: 'supervisor_confirmed', personId: whoIs(room, 'supervisor'), ...letter }, head);
  },
  slip_issued: (room, { head }) => {
    const { personId } = keyless(room);
    const { publicKey: slipKey } = keyFrom(100 + room.roll(40));
    return stepOf({ type: 'slip_issued', personId, slipKey, salt: '0'.repeat(32) }, head);
  },
  slip_used: (room) => {
    const [personId = keyless(room).personId] = [...room.state.slips.keys()].filter((id) => !room.state.keys.has(id));
    const { publicKey } = keyFrom(140 + room.roll(40));
    return stepOf({ type: 'slip_used', personId, publicKey, signature: UNSIGNED.signature }, personId);
  },
  key_replaced: ({ state, roll }, { head, person, anybody }) => {
    const keys = {
      old: state.keys.get(person.personId) ?? '0'.repeat(64),
      publicKey: keyFrom(180 + roll(60)).publicKey,
    };
    const said = { personId: person.personId, ...keys, witness: anybody, idSeen: true, reason: '忘记密码' } as const;
    return stepOf({ type: 'key_replaced', ...said }, head);
  },
  deputy_named: (room, { head }) => stepOf({ type: 'deputy_named', personId: whoIs(room, 'clerk') }, head),
  head_succeeded: ({ state, day }, { head, anybody }) => {
    const personId = state.deputy ?? day.people.clerk!.personId;
    const keyOf = (id: string): string => state.keys.get(id) ?? day.keyOf(id).publicKey;
    const { signature } = UNSIGNED;
    const said = { personId, old: keyOf(head), publicKey: keyOf(personId), witness: anybody, reason: '突发疾病' };
    return stepOf({ type: 'head_succeeded', ...said, signature, witnessSignature: signature }, personId);
  },
  candidates_admitted: ({ roll }, { candidate, head }) => {
    const late = {
      ...candidate,
      candidateId: idOf(0xc40),
      number: '009',
      name: '迟丽',
      idNumber: '120000199001011999',
    };
    const candidates = [
      roll(3) === 0 ? late : roll(2) === 0 ? { ...candidate, phone: '022' } : { ...candidate, name: '冒名' },
    ];
    return stepOf({ type: 'candidates_admitted', candidates, source: null }, head);
  },
  candidate_corrected: ({ roll, state }, { candidate, head }) => {
    const { candidateId } = candidate;
    if (roll(3) === 0) {
      const said = { old: photoOf(state, candidateId), fresh: oneOf([...PHOTOS, ''], roll), reason: '照片贴错' };
      return stepOf({ type: 'candidate_corrected', candidateId, field: 'photo', ...said }, head);
    }
    const field = oneOf(['name', 'number', 'idType', 'idNumber'] as const, roll);
    const old = candidate[field];
    const anew = field === 'idNumber' ? `12000019900303${String(1000 + roll(9000))}` : `${old}一`;
    const body = { type: 'candidate_corrected', candidateId, field, old } as const;
    return stepOf({ ...body, fresh: anew, reason: '身份证核对' }, head);
  },
  scheme_adopted: ({ state, day }, { head }) => {
    const scheme =
      state.scheme ?? day.steps.flatMap(({ body }) => (body.type === 'scheme_adopted' ? [body.scheme] : []))[0]!;
    return stepOf({ type: 'scheme_adopted', scheme: { ...scheme, title: '方案（二）' }, source: null }, head);
  },
  sitting_signed: (room) => {
    const role = oneOf(['checker', 'lead', 'supervisor'] as const, room.roll);
    return signing(role, whoIs(room, role === 'lead' ? 'examiner-lead' : role));
  },
  facts_stated: (room, { candidateId, anybody }) => {
    const { roll } = room;
    if (roll(3) === 0) return codesDrawn(room);
    const typed = { rule: 'forms.typed', facts: { 主要工作业绩: '焊接工艺改进' } };
    const lacking = { rule: 'tj.enterprise.candidate', facts: { employedByOrganiser: true, insuredInTianjin: false } };
    const counted = peopleOf(room).map(({ personId }) => ({ personId, before: roll(4) }));
    if (rotationAsked(room.state) !== null && roll(3) === 0)
      return stepOf(
        { type: 'facts_stated', candidateId: null, rule: ROTATION_RULE, facts: { people: counted } },
        anybody,
      );
    const photo = { rule: PHOTO_RULE, facts: oneOf([{}, { sha256: oneOf(PHOTOS, roll) }, { sha256: 'x' }], roll) };
    return stepOf({ type: 'facts_stated', candidateId, ...oneOf([typed, lacking, photo], roll) }, anybody);
  },
  evidence_recorded: ({ roll, state }, { anybody }) => {
    const rule = 'tj.enterprise.conditions';
    const name = oneOf(['management', 'funds', 'premises', 'weather'] as const, roll);
    const [standing] = standingEvidence(state, rule, name);
    if (standing !== undefined && roll(2) === 0) {
      const { file, sha256 } = standing;
      return stepOf({ type: 'evidence_recorded', rule, name, file, sha256, stands: false, note: '拿错了' }, anybody);
    }
    const file = { file: '材料.pdf', sha256: String(roll(3)).repeat(64) };
    const said = { stands: roll(3) > 0, note: roll(2) === 0 ? '' : '拿错了' };
    return stepOf({ type: 'evidence_recorded', rule, name, ...file, ...said }, anybody);
  },
  inspection_recorded: ({ roll, state }, { head }) => {
    const number = Math.max(1, state.inspections.length + 1 - roll(3));
    const told = {
      on: oneOf(['2026-11-20', '2026-11-20', '2099-01-01'], roll),
      office: '市鉴定中心',
      people: '刘志强',
    };
    return stepOf(
      { type: 'inspection_recorded', number, ...told, found: '一处用时未记', done: roll(2) === 0 ? '' : '已补记' },
      head,
    );
  },
  subject_scores_imported: (_, { candidateId, head }) =>
    stepOf(
      {
        ...{ type: 'subject_scores_imported', subject: 'theory', scores: [{ candidateId, score: 7000 }] },
        source: { file: '理论成绩.xlsx', sha256: '0'.repeat(64), sheet: '成绩' },
      },
      head,
    ),
  certificates_assigned: ({ state }, { candidateId: other, head, reason }) => {
    const passed = resultsOf(state).find(({ verdict }) => verdict === 'pass');
    const candidateId = passed?.candidate.candidateId ?? other;
    const certificates = [{ candidateId, number: NUMBER, issuedOn: null }];
    return stepOf({ type: 'certificates_assigned', certificates, segment: null, source: null, reason }, head);
  },
  station_replaced: () => stepOf({ type: 'station_replaced', ...certificateOf(STATION, SPARE) }, null),
  exception_explained: (_, { head }) =>
    stepOf({ type: 'exception_explained', what: 'headcount_differs', reason: '一人迟到' }, head),
  verdicts_answered: ({ state }, { head }) => {
    const unmet = concernsOf(state).filter(({ standing }) => standing === 'unmet');
    const said = answerFor(unmet, '现场核实，同意');
    const made = { rule: 'a.b', candidateId: null, codes: ['x'] };
    return stepOf(unmet.length > 0 ? said : { ...said, verdicts: [made] }, head);
  },
  third_copy_ruled: ({ roll }, { head }) =>
    stepOf({ type: 'third_copy_ruled', whenGone: oneOf(['warn', 'stop'], roll), reason: '换一个 U 盘' }, head),
  sitting_closed: (room) => stepOf(CLOSING, whoIs(room, 'clerk')),
} satisfies Partial<Chances<Body['type']>>;

const keyless = (room: Room) =>
  oneOf(
    [...peopleOf(room).filter(({ personId }) => !room.state.keys.has(personId)), room.day.people.spare!],
    room.roll,
  );
