import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { batchPayload, batchText } from '#shared/wire/batch/build.ts';
import type { BatchHeader } from '#shared/wire/batch/header.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import { forge, hashLine, type Link } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { fold } from '#shared/record/fold.ts';
import { sheetSnapshot, sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Body } from '#shared/record/body.ts';
import { signedText, type SignedType } from '#shared/base/signing/message.ts';
import { readStatement } from '#shared/model/takeover.ts';
import { writerOf } from '#shared/record/succession.ts';

// Invented stations, people and logs for the hand-over tests. Everything follows from small numbers, so that a test that
// fails once fails again.

export type Key = { readonly publicKey: string; readonly sign: (type: SignedType, payload: string) => string };

/** The key pair that follows from a number. */
export function keyOf(seed: number): Key {
  const secret = new Uint8Array(32).fill(seed);
  return {
    publicKey: bytesToHex(ed25519.getPublicKey(secret)),
    sign: (type, payload) => bytesToHex(ed25519.sign(utf8ToBytes(signedText(type, payload)), secret)),
  };
}

/** The UUID that follows from a number. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

export type TestStation = { readonly stationId: string; readonly name: string; readonly key: Key };
export const stationOf = (n: number): TestStation => ({
  stationId: idOf(0x500 + n),
  name: `一号考场 ${n} 工位`,
  key: keyOf(100 + n),
});

/** A log under construction: what was recorded so far. */
export type TestLog = { readonly links: readonly Link[]; readonly state: SittingState };
const EMPTY_LOG: TestLog = { links: [], state: EMPTY_STATE };

const POLICY = { id: 'tianjin-enterprise', version: '1', rulesHash: 'a'.repeat(64) };

export const sittingOf = (station: TestStation, n = 1, practice = false): Sitting => ({
  sittingId: idOf(n),
  stationId: station.stationId,
  practice,
  title: `焊工三级 第 ${n} 场`,
  organiser: '示例企业培训中心',
  occupation: '焊工',
  occupationCode: '6-18-02-04',
  level: 'advanced',
  room: '一号考场',
  heldOn: '2026-11-20',
  procedure: 'practical',
  policy: POLICY,
  settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 },
});

/** Adds one entry as the station would. */
export function record(log: TestLog, sitting: Sitting, body: Body, actor: string | null = null): TestLog {
  const seq = log.state.head.seq + 1;
  const at = new Date(Date.UTC(2026, 10, 20, 1, 0, seq)).toISOString();
  const station = stationAt(log.state, sitting, body);
  const where = { log: sitting.sittingId, station, actor, at, elapsed: seq * 1000 };
  const forged = forge(log.state.head, body, { ...where, high: log.state.high });
  if (!forged.ok) throw new Error(forged.error.kind);
  const link = forged.value;
  return { links: [...log.links, link], state: fold(log.state, link) };
}

/** Whose entry it is: the writer's, or that of the station that takes over with it. */
const stationAt = (state: SittingState, sitting: Sitting, body: Body): string =>
  (body.type === 'station_replaced' ? readStatement(body.text)?.newStationId : writerOf(state)?.stationId) ??
  sitting.stationId;

export const EXAMINER = person(0xe1, 'examiner', '考评员甲');
const CHECKER = person(0xe2, 'checker', '校对人乙');
export const LEAD = person(0xe3, 'examiner-lead', '组长丙');

function person(n: number, role: Person['role'], name: string): Person {
  return {
    personId: idOf(n),
    name,
    role,
    idNumber: '',
    employer: '示例企业',
    title: '',
    qualification: '考评员',
    cardNumber: '',
    validUntil: null,
    appointedBy: 'enterprise',
  };
}
const KEYS = new Map([EXAMINER, CHECKER, LEAD].map((p, index) => [p.personId, keyOf(10 + index)]));
export const keyOfPerson = ({ personId }: Person): Key => KEYS.get(personId) ?? keyOf(99);

const candidate = (n: number): Candidate => ({
  candidateId: idOf(0xc00 + n),
  number: String(n).padStart(3, '0'),
  name: `考生${n}`,
  idType: '居民身份证',
  idNumber: '',
  sex: null,
  birthDate: null,
  employer: '示例企业',
  occupation: '焊工',
  level: 'advanced',
  examType: '技能',
  phone: '',
  extra: {},
});

const LINE = { fullMark: 5000, standard: '', rule: '', chips: [], veto: null };
const TASK = { fullMark: 10_000, weight: null, minutes: null, overtime: [], disqualifyOver: null };
const SCHEME = {
  title: '焊工三级评分方案',
  tasks: [{ ...TASK, name: '板对接', lines: ['焊缝', '外观'].map((name) => ({ ...LINE, name })) }],
};

/** A sitting opened, staffed, with a scheme and `candidates` admitted; nothing scored yet. */
export function openedLog(sitting: Sitting, candidates = 2): TestLog {
  const people = [EXAMINER, CHECKER, LEAD];
  const bodies: Body[] = [
    { type: 'sitting_opened', sitting },
    { type: 'staff_named', people, source: null },
    ...people.map((p): Body => ({ type: 'key_registered', personId: p.personId, publicKey: keyOfPerson(p).publicKey })),
    { type: 'scheme_adopted', scheme: SCHEME, source: null },
    {
      type: 'candidates_admitted',
      candidates: Array.from({ length: candidates }, (_, n) => candidate(n + 1)),
      source: null,
    },
  ];
  return bodies.reduce((log, body) => record(log, sitting, body), EMPTY_LOG);
}

/** Every sheet scored and signed by the examiner. */
export const scoredLog = (sitting: Sitting, candidates = 2): TestLog =>
  scoredFrom(openedLog(sitting, candidates), sitting);

/** The same from a log that may already be another station's. */
export function scoredFrom(opened: TestLog, sitting: Sitting): TestLog {
  let log = opened;
  const examinerId = EXAMINER.personId;
  for (const candidateId of log.state.candidates.keys()) {
    for (const line of ['1.1', '1.2']) {
      const score = { kind: 'mark', mark: 4000 } as const;
      const body: Body = { type: 'line_scored', candidateId, examinerId, line, score, cause: 'typed', reason: '' };
      log = record(log, sitting, body, examinerId);
    }
    log = record(log, sitting, signedSheet(log, candidateId), examinerId);
  }
  return log;
}

/** The examiner's signature under a candidate's sheet as the log stands. */
export function signedSheet(log: TestLog, candidateId: string): Extract<Body, { type: 'sheet_signed' }> {
  const ref = { candidateId, examinerId: EXAMINER.personId };
  return { type: 'sheet_signed', ...ref, ...signatureOf('sheet-signature', sheetSnapshot(log.state, ref), EXAMINER) };
}

/** Scored, then signed by checker and lead: ready to be handed over. */
export const signedLog = (sitting: Sitting, candidates = 2): TestLog =>
  signedFrom(scoredLog(sitting, candidates), sitting);

export function signedFrom(scored: TestLog, sitting: Sitting): TestLog {
  let log = scored;
  for (const [role, signer] of [
    ['checker', CHECKER],
    ['lead', LEAD],
  ] as const) {
    const signature = signatureOf('sitting-signature', sittingSnapshot(log.state), signer);
    const body: Body = { type: 'sitting_signed', role, personId: signer.personId, ...signature, opinion: '' };
    log = record(log, sitting, body, signer.personId);
  }
  return log;
}

function signatureOf(type: SignedType, text: string | null, signer: Person) {
  const { publicKey, sign } = keyOfPerson(signer);
  return { digest: snapshotDigest(text ?? ''), publicKey, signature: sign(type, text ?? '') };
}

export type TestBatch = { readonly header: BatchHeader; readonly text: string; readonly signature: string };

/** Seals links `from` (included) to `to` (excluded) of a log as the station's host would. */
export function sealed(
  station: TestStation,
  log: TestLog,
  { batchId = idOf(0xba), from = 0, to = log.links.length }: { batchId?: string; from?: number; to?: number } = {},
): TestBatch {
  const links = log.links.slice(from, to);
  const header: BatchHeader = {
    batchId,
    stationId: station.stationId,
    stationKey: station.key.publicKey,
    sittingId: links[0]?.entry.log ?? '',
    practice: false,
    fromSeq: from,
    toSeq: to - 1,
    count: links.length,
    prevHash: log.links[from - 1]?.head.hash ?? EMPTY_HEAD.hash,
    lastHash: links.at(-1)?.head.hash ?? '',
    sealedAt: '2026-11-20T09:00:00.000Z',
    policy: log.state.sitting?.policy ?? POLICY,
  };
  return signedBatch(station, header, linesOf(links));
}

export const linesOf = (links: readonly Link[]): string[] => links.map(({ line }) => line);

/** A batch of any header and lines, right or wrong, signed by the station. */
export function signedBatch(station: TestStation, header: BatchHeader, lines: readonly string[]): TestBatch {
  const payload = batchPayload(header, lines);
  return { header, text: batchText(payload), signature: station.key.sign('batch', payload) };
}

/** Lines forged anew from some bodies, so that the chain holds whatever they say. */
export function rechained(log: TestLog, change: (body: Body, seq: number) => Body): string[] {
  let head = EMPTY_HEAD;
  return log.links.map(({ entry }) => {
    const line = JSON.stringify({ ...entry, prev: head.hash, body: change(entry.body, entry.seq) });
    head = { seq: entry.seq, hash: hashLine(line) };
    return line;
  });
}
