import { randomUUID } from 'node:crypto';
import type { Scheme } from '#shared/model/scheme.ts';
import type { Body } from '#shared/record/body.ts';
import { lineId } from '#shared/model/scheme.ts';
import { aCandidate, aPerson, aSittingOfToday, linksOf } from './sitting.ts';

const TASKS = 3;
const LINES_A_TASK = 10;
/** 30 lines of 100/30… in whole points: three tasks of 100, ten lines of 10 each. */
export const thirtyLines: Scheme = {
  title: '测速评分方案',
  tasks: Array.from({ length: TASKS }, (_, task) => ({
    name: `试题 ${task + 1}`,
    fullMark: 10_000,
    weight: [40, 30, 30][task] ?? 30,
    minutes: 60,
    overtime: [{ over: 5, deduct: 500 }],
    disqualifyOver: 15,
    lines: Array.from({ length: LINES_A_TASK }, (_, line) => ({
      name: `考核要点 ${line + 1}`,
      fullMark: 1000,
      standard: '符合图样和工艺要求，余高 0～3mm，宽度差不大于 2mm',
      rule: '每处不符合扣 2 分，扣完为止',
      chips: [200, 50],
      veto: line === LINES_A_TASK - 1 ? { text: '裂纹：本题不得分', scope: 'task' as const } : null,
    })),
  })),
};

type Station = { readonly stationId: string };
export type Keys = (personId: string) => Promise<string>;

/**
 * A sitting's exact lines, of practice unless said otherwise, ready to be put into both copies: three examiners with keys, as many candidates as it
 * takes, and marks until there are `entries` lines. Everything goes through the chain of the record.
 */
export async function sittingLines(
  { stationId }: Station,
  keyOf: Keys,
  entries: number,
  sitting = aSittingOfToday({ sittingId: randomUUID(), stationId, practice: true }),
) {
  const examiners = ['周婷', '于辉', '朱军敏'].map((name) => aPerson('examiner', name));
  const sheetLines = TASKS * LINES_A_TASK;
  const count = Math.max(12, Math.ceil(entries / (sheetLines * examiners.length)) + 12);
  const candidates = Array.from({ length: count }, (_, at) =>
    aCandidate(String(at + 1).padStart(4, '0'), `考生${at + 1}`),
  );
  const bodies: [Body, string | null][] = [
    [{ type: 'sitting_opened', sitting }, null],
    [{ type: 'staff_named', people: examiners, source: null }, null],
    [{ type: 'candidates_admitted', candidates, source: null }, null],
    [{ type: 'scheme_adopted', scheme: thirtyLines, source: null }, null],
  ];
  for (const { personId } of examiners) {
    bodies.push([{ type: 'key_registered', personId, publicKey: await keyOf(personId) }, personId]);
  }
  for (const { candidateId } of candidates) {
    for (const { personId: examinerId } of examiners) {
      for (let at = 0; at < sheetLines && bodies.length < entries; at += 1) {
        const line = lineId(Math.floor(at / LINES_A_TASK), at % LINES_A_TASK);
        const score = { kind: 'deductions' as const, deductions: [200] };
        const body: Body = { type: 'line_scored', candidateId, examinerId, line, score, cause: 'typed', reason: '' };
        bodies.push([body, examinerId]);
      }
    }
  }
  const lines = linksOf(sitting, bodies).map(({ line }) => line);
  return { log: sitting.sittingId, lines, examiners, candidates };
}
