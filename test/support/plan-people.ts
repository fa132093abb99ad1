import { randomUUID } from 'node:crypto';
import type { Level } from '#shared/model/basics.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { JointInput, Listed } from '#shared/plans/joint.ts';
import type { Brought, Part, PartPerson } from '#shared/plans/part.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { ownSettings } from '#shared/law/parts/verdict.ts';
import { aCandidate, aSitting } from './sitting.ts';

const LEVELS: readonly Level[] = ['advanced', 'technician', 'senior-technician'];

/** Somebody of a plan, told apart by their number and not by their name. */
export const somebody = (name: string, idNumber: string, level: Level = 'advanced') => ({
  ...aCandidate('001', name),
  ...{ idNumber, level },
});

/** What a sitting says of somebody in a subject. */
export const brought = (
  subject: Brought['subject'],
  outcome: Brought['outcome'],
  shown = outcome === 'passed' ? '80.00' : '',
): Brought => ({ subject, outcome, shown, because: [ownSettings(`${subject}_${outcome}`, shown)] });

export const inPart = (candidate: PartPerson['candidate'], over: Partial<PartPerson> = {}): PartPerson => ({
  ...{ candidate, brings: [], imported: {}, exemption: null },
  ...over,
});

export const aPart = (people: readonly PartPerson[], over: Partial<Sitting> = {}): Part => ({
  sitting: aSitting(over),
  isClosed: true,
  people,
});

/** So many people in sittings of three levels with their marks, and theory scores for each. */
export function aPlanOf(count: number, inEach: number): JointInput {
  const theory: Listed[] = [];
  const parts = Array.from({ length: Math.ceil(count / inEach) }, (_, nth) => {
    const level = LEVELS[nth % LEVELS.length] ?? 'advanced';
    const people = Array.from({ length: Math.min(inEach, count - nth * inEach) }, (__, at) => {
      const n = nth * inEach + at;
      const candidate = {
        ...somebody(`陈${n % 2 === 0 ? '华' : '婷'}`, `12000019${String(n).padStart(10, '0')}`, level),
        candidateId: randomUUID(),
      };
      theory.push({ ...candidate, scores: [{ score: 5000 + ((n * 37) % 5000), on: '2026-11-10' }] });
      const taken = [brought('practical', n % 9 === 0 ? 'failed' : 'passed')];
      if (level !== 'advanced') taken.push(brought('review', 'passed'));
      if (level === 'senior-technician') taken.push(brought('thesis', 'passed'));
      return inPart(candidate, { brings: taken });
    });
    return aPart(people, { level, title: `第 ${String(nth + 1)} 场`, channel: 'appraisal' });
  });
  return { parts, theory, settings: FIRST_SETTINGS, today: '2026-11-28' };
}

/** So many people through 考评结合 by weights: practice, and a process in two parts by their mean, a sitting each for `inEach` of them. */
export function anEvaluationOf(count: number, inEach: number): JointInput {
  const evaluation = {
    ...{ mode: 'combined' as const, passMark: 6000 },
    subjects: [
      { subject: 'practical' as const, weight: 60 },
      { subject: 'process' as const, weight: 40, parts: { count: 2, join: 'mean' as const } },
    ],
  };
  const slots = [{ holds: 'practical' as const }, ...[1, 2].map((part) => ({ holds: 'process' as const, part }))];
  const parts = Array.from({ length: Math.ceil(count / inEach) }, (_, nth) => {
    const people = Array.from({ length: Math.min(inEach, count - nth * inEach) }, (__, at) => {
      const n = nth * inEach + at;
      return { n, candidate: somebody(`陈${n % 2 === 0 ? '华' : '婷'}`, `12000019${String(n).padStart(10, '0')}`) };
    });
    return slots.map((slot, of) => {
      const heldOn = `2026-11-${String(18 + of)}`;
      const marked = people.map(({ n, candidate }) => {
        const sum = 3 * (4000 + ((n * 37 + of * 1009) % 5000)) + (n % 3);
        const mark = (sum / 300).toFixed(2);
        const one = brought(slot.holds, Number(mark) >= 60 ? 'passed' : 'failed', mark);
        return inPart(candidate, { brings: [{ ...one, exact: `${String(sum)}/3` }] });
      });
      const policy = { id: 'tianjin-enterprise', version: '1', rulesHash: 'a'.repeat(64) };
      const title = `第 ${String(nth + 1)} 组第 ${String(of + 1)} 场`;
      return aPart(marked, { policy, title, heldOn, channel: 'recognition', evaluation: { ...evaluation, ...slot } });
    });
  }).flat();
  return { parts, theory: [], settings: FIRST_SETTINGS, today: '2026-11-28' };
}
