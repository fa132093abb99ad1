import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { batchPayload, batchText } from '#shared/wire/batch/build.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import type { Body } from '#shared/record/body.ts';
import { forge } from '#shared/record/chain.ts';
import { startFold } from '#shared/record/fold.ts';
import { sheetSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { signedText, type SignedType } from '#shared/base/signing/message.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import { must } from './must.ts';
import { keyOf, sittingOf, type TestBatch, type TestStation } from './handover.ts';

// A long sitting in batches of one size, made as fast as a disk takes them: the forging of one entry costs a hash and a line.

export type Size = { readonly candidates: number; readonly examiners: number; readonly lines: number };

const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs as `keyOf(seed)` does, natively. */
function signerOf(seed: number): (type: SignedType, payload: string) => string {
  const der = Buffer.concat([PKCS8_PREFIX, Buffer.alloc(32, seed)]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return (type, payload) => sign(null, Buffer.from(signedText(type, payload)), key).toString('hex');
}

const person = (n: number): Person => ({
  ...{ personId: idOf(0xe00 + n), name: `考评员${n}`, role: 'examiner', idNumber: '', employer: '示例企业', title: '' },
  ...{ qualification: '考评员', cardNumber: '', validUntil: null, appointedBy: 'enterprise' },
});

const candidate = (n: number): Candidate => ({
  ...{ candidateId: idOf(0xc0000 + n), number: String(n).padStart(4, '0'), name: `考生${n}`, idType: '居民身份证' },
  ...{ idNumber: '', sex: null, birthDate: null, employer: '示例企业', occupation: '焊工', level: 'advanced' },
  ...{ examType: '技能', phone: '', extra: {} },
});

const idOf = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** The batches of a sitting, `perBatch` entries each, for ever: marks, signatures, and then corrections of both. */
export function* batchesOf(
  station: TestStation,
  seed: number,
  n: number,
  size: Size,
  perBatch: number,
): Generator<TestBatch> {
  const base = sittingOf(station, n);
  const sitting: Sitting = {
    ...base,
    // central takes results only under rules that it knows
    policy: { ...base.policy, rulesHash: RULES_HASH },
    settings: { ...base.settings, examinersPerCandidate: size.examiners },
  };
  const seal = signerOf(seed);
  const write = writer(sitting);
  const bodies = bodiesOf(sitting, size, write.state);
  for (;;) {
    const before = write.state().head;
    const lines: string[] = [];
    while (lines.length < perBatch) lines.push(write.add(bodies.next().value));
    const head = write.state().head;
    const header = {
      ...{ batchId: randomUUID(), stationId: station.stationId, stationKey: station.key.publicKey },
      ...{ sittingId: sitting.sittingId, practice: false, fromSeq: before.seq + 1, toSeq: head.seq },
      ...{ count: perBatch, prevHash: before.hash, lastHash: head.hash },
      ...{ sealedAt: '2026-11-20T09:00:00.000Z', policy: sitting.policy },
    };
    const payload = batchPayload(header, lines);
    yield { header, text: batchText(payload), signature: seal('batch', payload) };
  }
}

type Said = { readonly body: Body; readonly actor: string | null };

function writer(sitting: Sitting) {
  const run = startFold(EMPTY_STATE);
  const started = Date.UTC(2026, 10, 20);
  return {
    state: () => run.state,
    add: ({ body, actor }: Said): string => {
      const seq = run.state.head.seq + 1;
      const at = new Date(started + seq * 100).toISOString();
      const { sittingId: log, stationId } = sitting;
      const where = { log, station: stationId, actor, at, elapsed: seq * 100, high: run.state.high };
      const link = must(forge(run.state.head, body, where));
      run.add(link);
      return link.line;
    },
  };
}

function* bodiesOf(sitting: Sitting, size: Size, state: () => SittingState): Generator<Said, never> {
  const people = Array.from({ length: size.examiners }, (_, n) => person(n));
  const signers = people.map((_, n) => ({ publicKey: keyOf(10 + n).publicKey, sign: signerOf(10 + n) }));
  const candidates = Array.from({ length: size.candidates }, (_, n) => candidate(n + 1));
  const lines = Array.from({ length: size.lines }, (_, n) => `1.${n + 1}`);
  const mark = 10_000 / size.lines;
  const owner = null;
  yield { body: { type: 'sitting_opened', sitting }, actor: owner };
  yield { body: { type: 'staff_named', people, source: null }, actor: owner };
  for (const [n, { personId }] of people.entries())
    yield { body: { type: 'key_registered', personId, publicKey: signers[n]?.publicKey ?? '' }, actor: owner };
  yield { body: { type: 'scheme_adopted', scheme: schemeOf(lines.length, mark), source: null }, actor: owner };
  yield { body: { type: 'candidates_admitted', candidates, source: null }, actor: owner };
  for (let pass = 0; ; pass += 1) {
    for (const { candidateId } of candidates) {
      for (const [n, { personId: examinerId }] of people.entries()) {
        for (const line of lines) {
          const score = { kind: 'mark', mark: mark - ((pass * 50) % mark) } as const;
          const cause = pass === 0 ? 'typed' : 'correction';
          const reason = pass === 0 ? '' : '复核更正';
          const body: Body = { type: 'line_scored', candidateId, examinerId, line, score, cause, reason };
          yield { body, actor: examinerId };
        }
        const ref = { candidateId, examinerId };
        const text = sheetSnapshot(state(), ref) ?? '';
        const signer = signers[n];
        const signature = signer?.sign('sheet-signature', text) ?? '';
        const signed = { digest: snapshotDigest(text), publicKey: signer?.publicKey ?? '', signature };
        yield { body: { type: 'sheet_signed', ...ref, ...signed }, actor: examinerId };
      }
    }
  }
}

function schemeOf(lines: number, fullMark: number) {
  const line = { fullMark, standard: '', rule: '', chips: [], veto: null };
  const task = { fullMark: 10_000, weight: null, minutes: null, overtime: [], disqualifyOver: null, name: '板对接' };
  return {
    title: '焊工三级评分方案',
    tasks: [{ ...task, lines: Array.from({ length: lines }, (_, n) => ({ ...line, name: `要点${n + 1}` })) }],
  };
}
