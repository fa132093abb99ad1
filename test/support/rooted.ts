import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { endorsedText, isEndorsed, withEndorsement } from '#shared/record/endorsement.ts';
import type { Link } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import { sheetSnapshot, sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { SignedType } from '#shared/base/signing/message.ts';
import { keyOf, type Key } from './handover.ts';
import { aCandidate, aPerson, aSitting, linksOf } from './sitting.ts';

// Sittings whose roles have a root: opened by a site head, everyone named and every key registered under their signature.

/** A log that grows; everything in it was written by somebody. */
export type RootedDay = {
  readonly sitting: Sitting;
  readonly head: Person;
  readonly clerk: Person;
  readonly examiner: Person;
  readonly lead: Person;
  readonly checker: Person;
  readonly supervisor: Person;
  readonly people: readonly Person[];
  readonly candidates: readonly Candidate[];
  readonly keyOf: (person: Person) => Key;
  readonly links: Link[];
  state: SittingState;
};

/** Adds an entry as its writer would; what the site head signs is signed. */
export function add(day: RootedDay, body: Body, actor: Person | null, endorser: Person = day.head): void {
  const signed = isEndorsed(body)
    ? withEndorsement(body, day.keyOf(endorser).sign('endorsement', endorsedText(day.sitting.sittingId, body)))
    : body;
  const [link] = linksOf(day.sitting, [[signed, actor?.personId ?? null]], day.state);
  day.links.push(link!);
  day.state = foldAll(day.state, [link!]);
}

/** Opened, staffed, with keys, candidates and a scheme of one line; nothing scored yet. */
export function rootedDay(over: Partial<Sitting> = {}): RootedDay {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
  const sitting = aSitting({ settings, edition: 3, ...over });
  const [head, clerk, examiner, lead, checker, supervisor] = [
    aPerson('site-head', '罗芳'),
    aPerson('clerk', '赵洋浩'),
    aPerson('examiner', '周婷'),
    aPerson('examiner-lead', '罗辉莉'),
    aPerson('checker', '宋勇'),
    aPerson('supervisor', '邓芳磊'),
  ];
  const people = [head, clerk, examiner, lead, checker, supervisor];
  const keys = new Map(people.map(({ personId }, n) => [personId, keyOf(40 + n)]));
  const candidates = [aCandidate('001', '陈婷华'), aCandidate('002', '彭博')];
  const day: RootedDay = {
    ...{ sitting, head, clerk, examiner, lead, checker, supervisor, people, candidates },
    keyOf: ({ personId }) => keys.get(personId)!,
    links: [],
    state: EMPTY_STATE,
  };
  const root = { siteHead: head, publicKey: day.keyOf(head).publicKey };
  add(day, { type: 'sitting_opened', sitting, root }, head);
  add(day, { type: 'staff_named', people: people.slice(1), source: null }, head);
  for (const person of people.slice(1)) {
    const { publicKey } = day.keyOf(person);
    add(day, { type: 'key_registered', personId: person.personId, publicKey, idSeen: true }, head);
  }
  add(day, { type: 'candidates_admitted', candidates: [...candidates], source: null }, day.clerk);
  const line = {
    name: '焊缝',
    fullMark: 10_000,
    standard: '',
    rule: '',
    chips: [],
    veto: { text: '裂纹', scope: 'task' },
  };
  const task = { name: '板对接', fullMark: 10_000, weight: null, minutes: 60, overtime: [], disqualifyOver: null };
  const scheme = { title: '方案', tasks: [{ ...task, lines: [line] }] };
  add(day, { type: 'scheme_adopted', scheme, source: null } as Body, head);
  return day;
}

export const markOf = (day: RootedDay, candidate: Candidate, mark: number): Body => ({
  ...{ type: 'line_scored', candidateId: candidate.candidateId, examinerId: day.examiner.personId, line: '1.1' },
  ...{ score: { kind: 'mark', mark }, cause: 'typed', reason: '' },
});

function signature(day: RootedDay, type: SignedType, text: string | null, person: Person) {
  const { publicKey, sign } = day.keyOf(person);
  return { digest: snapshotDigest(text ?? ''), publicKey, signature: sign(type, text ?? '') };
}

function sheetSignature(day: RootedDay, { candidateId }: Candidate): Body {
  const ref = { candidateId, examinerId: day.examiner.personId };
  return {
    type: 'sheet_signed',
    ...ref,
    ...signature(day, 'sheet-signature', sheetSnapshot(day.state, ref), day.examiner),
  };
}

function sittingSignature(day: RootedDay, role: 'checker' | 'lead' | 'supervisor', person: Person): Body {
  const signed = signature(day, 'sitting-signature', sittingSnapshot(day.state), person);
  return {
    type: 'sitting_signed',
    role,
    personId: person.personId,
    ...signed,
    opinion: role === 'supervisor' ? '属实' : '',
  };
}

/** Every candidate scored and every sheet signed. */
export function scoreAll(day: RootedDay): void {
  for (const [at, candidate] of day.candidates.entries()) {
    add(day, markOf(day, candidate, 9000 - 5000 * at), day.examiner);
    add(day, sheetSignature(day, candidate), day.examiner);
  }
}

/** Signed by checker, lead and supervisor. */
export function signAll(day: RootedDay): void {
  for (const role of ['checker', 'lead', 'supervisor'] as const)
    add(day, sittingSignature(day, role, day[role]), day[role]);
}
