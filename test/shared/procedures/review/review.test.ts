import { describe, expect, it } from 'vitest';
import type { Candidate } from '#shared/model/candidate.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import { ledgerOf, stageOf } from '#shared/progress/ledger.ts';
import { missingBeforeSigning } from '#shared/progress/before-signing.ts';
import type { Body } from '#shared/record/body.ts';
import { resultOf, resultsOf } from '#shared/results/candidate-result.ts';
import { readRoster } from '#shared/importing/read-roster.ts';
import { isSettled, lockOf, reviewOf } from '#shared/procedures/review/stages.ts';
import { scoresOfRoster } from '#shared/importing/subject-scores.ts';
import { CONTEXT, sampleSheets } from '../../importing/samples.ts';
import { aCandidate } from '../../../support/sitting.ts';
import { after, asked, entryScores, marked, readyReview, REVIEW_LINES, ticked } from '../../../support/review.ts';
import { by } from '#test/support/moment.ts';

const senior = (name = '彭博'): Candidate => ({ ...aCandidate('001', name), level: 'senior-technician' });
const technician = (name = '陈婷华'): Candidate => ({ ...aCandidate('002', name), level: 'technician' });
const refusal = (state: Parameters<typeof mayRecord>[0], body: Body, actor: string): string => {
  const judged = mayRecord(state, body, by(actor));
  return judged.ok ? 'fine' : judged.error.kind;
};

describe('a review, stage by stage', () => {
  it('keeps every later stage locked, with the reason, until the one before allows it', () => {
    const candidate = senior();
    const id = candidate.candidateId;
    const { experts, state } = readyReview([candidate]);
    const [lead, second] = experts as [(typeof experts)[0], (typeof experts)[0]];
    const give = (line: keyof typeof REVIEW_LINES, mark = 6000): Body => marked(id, experts, line, [mark])[0]!;
    const tells = (s: typeof state, line: keyof typeof REVIEW_LINES) => refusal(s, give(line), lead.personId);

    expect(tells(state, 'content')).toBe('review_entry_missing');
    const barred = after(state, entryScores(id, 5999, 9000));
    expect(tells(barred, 'content')).toBe('review_entry_failed');
    expect(refusal(barred, asked(id, 1)[0]!, lead.personId)).toBe('review_entry_failed');

    // a record from before practical exams stopped being excused keeps what was signed on it
    expect(tells(after(state, entryScores(id, 6000, 'exempt')), 'content')).toBe('fine');
    const entered = after(state, entryScores(id, 'exempt', 6000));
    expect(tells(entered, 'content')).toBe('fine');
    expect(tells(entered, 'performance')).toBe('review_thesis_open');
    expect(refusal(entered, ticked(id, 'pass'), lead.personId)).toBe('review_undecided');

    const marks = [
      ...marked(id, experts, 'content', [6000, 6000, 6000]),
      ...marked(id, experts, 'defence', [6000, 6000, 6000]),
    ];
    const defended = after(entered, marks);
    expect(reviewOf(defended, candidate).stages.thesis.status).toBe('invalid');
    expect(tells(defended, 'performance')).toBe('review_thesis_invalid');
    for (const [count, status] of [
      [3, 'invalid'],
      [4, 'passed'],
      [6, 'passed'],
      [7, 'invalid'],
    ] as const)
      expect(reviewOf(after(defended, asked(id, count)), candidate).stages.thesis.status).toBe(status);

    const passed = after(defended, asked(id, 4));
    expect(tells(passed, 'performance')).toBe('fine');
    const short = after(passed, marked(id, experts, 'defence', [5999]));
    expect(tells(short, 'performance')).toBe('review_thesis_failed');
    expect(refusal(passed, ticked(id, 'pass'), second.personId)).toBe('role_may_not');
  });

  it('ticks what the scores say; against them only 不通过, with a reason, never 通过 below 60', () => {
    const candidate = technician();
    const id = candidate.candidateId;
    const { experts, state } = readyReview([candidate]);
    const lead = experts[0]!.personId;
    const entered = after(state, entryScores(id, 7000, 7000));
    const good = after(entered, marked(id, experts, 'performance', [5900, 6000, 6100]));
    const bad = after(entered, marked(id, experts, 'performance', [5900, 6000, 6099]));

    expect(refusal(bad, ticked(id, 'pass', '表现突出'), lead)).toBe('decision_below_pass');
    expect(refusal(bad, ticked(id, 'fail'), lead)).toBe('fine');
    expect(refusal(good, ticked(id, 'fail', '  '), lead)).toBe('decision_needs_reason');
    expect(refusal(good, ticked(id, 'fail', '材料不实'), lead)).toBe('fine');
    expect(resultOf(good, candidate).verdict).toBe('open');
    expect(resultOf(after(good, [ticked(id, 'pass')]), candidate).verdict).toBe('pass');
    expect(
      resultOf(after(good, [ticked(id, 'fail', '材料不实')]), candidate).judgement?.because.at(-1)?.text,
    ).toContain('材料不实');

    const ticks = after(good, [ticked(id, 'pass'), ...marked(id, experts, 'performance', [1000])]);
    expect(resultOf(ticks, candidate).verdict, 'a tick falls with the scores under it').toBe('open');
    expect(refusal(state, ticked(id, 'fail'), lead)).toBe('review_undecided');
  });

  it('gives a technician no thesis, and reads 40 + 60 points as the weighted total', () => {
    const [one, two] = [technician(), senior()];
    const { experts, state } = readyReview([one, two], 'points');
    const entered = after(state, [
      ...entryScores(one.candidateId, 6000, 6000),
      ...entryScores(two.candidateId, 6000, 6000),
    ]);
    expect(refusal(entered, marked(one.candidateId, experts, 'content', [100])[0]!, experts[0]!.personId)).toBe(
      'review_no_thesis',
    );
    expect(lockOf(reviewOf(entered, one), REVIEW_LINES.performance)).toBeNull();
    const full = marked(two.candidateId, experts, 'content', [4001])[0]!;
    expect(refusal(entered, full, experts[0]!.personId)).toBe('mark_over_full');
    const thesis = (last: number) => {
      const id = two.candidateId;
      const marks = [
        ...marked(id, experts, 'content', [2500, 2333, 2401]),
        ...marked(id, experts, 'defence', [3500, 3667, last]),
      ];
      return reviewOf(after(entered, [...marks, ...asked(id, 5)]), two).stages.thesis.status;
    };
    expect(thesis(3599)).toBe('passed');
    expect(thesis(3598)).toBe('failed');
  });

  it('expects no sheet of whoever did not reach the review, and half a sheet where the thesis ended it', () => {
    const [out, ended] = [technician(), senior()];
    const { experts, state } = readyReview([out, ended]);
    const id = ended.candidateId;
    const stopped = after(state, [
      ...entryScores(out.candidateId, 'absent', 8000),
      ...entryScores(id, 6000, 6000),
      ...marked(id, experts, 'content', [5000, 5000, 5000]),
      ...marked(id, experts, 'defence', [5000, 5000, 5000]),
      ...asked(id, 4),
    ]);
    expect(stageOf(stopped, out.candidateId, experts[0]!.personId)).toBe('barred');
    expect(stageOf(stopped, id, experts[0]!.personId)).toBe('complete');
    expect(ledgerOf(stopped)).toMatchObject({ expected: 3, open: 3 });
    expect(missingBeforeSigning(stopped, 'checker')).toEqual({ kind: 'sheets_unsigned', count: 3 });
    expect(resultOf(stopped, out).verdict).toBe('fail');
    expect(isSettled(reviewOf(stopped, out))).toBe(true);
    expect(isSettled(reviewOf(stopped, ended))).toBe(false);
    expect(resultOf(after(stopped, [ticked(id, 'fail')]), ended).judgement?.review?.stoppedAt).toBe('thesis');
  });

  it('leaves imported scores as they are once marks rest on them', () => {
    const candidate = technician();
    const id = candidate.candidateId;
    const { experts, state } = readyReview([candidate]);
    const scored = after(state, [...entryScores(id, 7000, 7000), ...marked(id, experts, 'performance', [8000])]);
    expect(refusal(scored, entryScores(id, 5000, 7000)[0]!, experts[0]!.personId)).toBe('scores_in_use');
    expect(refusal(scored, entryScores(id, 7000, 7000)[0]!, experts[0]!.personId)).toBe('fine');
  });

  it('says so where a correction closes a stage that has marks already', () => {
    const candidate = senior();
    const id = candidate.candidateId;
    const { experts, state } = readyReview([candidate]);
    const done = after(state, [
      ...entryScores(id, 6000, 6000),
      ...marked(id, experts, 'content', [6000, 6000, 6000]),
      ...marked(id, experts, 'defence', [6000, 6000, 6000]),
      ...asked(id, 4),
      ...marked(id, experts, 'performance', [6000, 6000, 6000]),
      ticked(id, 'pass'),
      ...marked(id, experts, 'content', [5999]),
    ]);
    const { verdict, judgement } = resultOf(done, candidate);
    expect(verdict).toBe('invalid');
    expect(judgement?.because.some(({ code }) => code === 'marks_of_closed_stage')).toBe(true);
  });
});

describe('the score roster of a review', () => {
  const reading = readRoster(sampleSheets('tj-senior-review-scores.xlsx'), CONTEXT);
  const candidates = reading.accepted.map(({ candidate }, n) => ({
    ...candidate,
    candidateId: `00000000-0000-4000-8000-0000000000${String(n + 10)}`,
  }));

  it('opens the review to those with 60 in both, and stops everyone where their scores stop them', () => {
    const { imported, findings } = scoresOfRoster(reading.accepted, candidates);
    expect(findings).toEqual([]);
    const { experts, state } = readyReview(candidates);
    const entered = after(
      state,
      (['theory', 'practical'] as const).map((subject) => ({
        type: 'subject_scores_imported' as const,
        subject,
        scores: imported.map((row) => ({ candidateId: row.candidateId, score: row[subject] })),
        source: null,
      })),
    );
    const stops = candidates.map((c) => reviewOf(entered, c).stages.entry.status);
    expect(stops.filter((status) => status === 'failed')).toHaveLength(5);

    const named = (name: string) => candidates.find((candidate) => candidate.name === name)!;
    const perform = (name: string, mark: number) =>
      marked(named(name).candidateId, experts, 'performance', [mark, mark, mark]);
    const defend = (name: string, mark: number) => [
      ...marked(named(name).candidateId, experts, 'content', [mark, mark, mark]),
      ...marked(named(name).candidateId, experts, 'defence', [mark, mark, mark]),
      ...asked(named(name).candidateId, 5),
    ];
    const day = after(entered, [
      ...perform('韩飞宇', 6000),
      ...perform('程亮芳', 5900),
      ...[...defend('冯成', 6000), ...perform('冯成', 7500)],
      ...defend('孙玲', 5900),
      ...[...defend('马磊俊', 8000), ...perform('马磊俊', 5999)],
    ]);
    const ends = (name: string) => resultOf(day, named(name)).judgement?.review;
    expect(ends('陈婷华')?.stoppedAt).toBe('entry');
    expect(ends('董静')?.stoppedAt).toBe('entry');
    expect(ends('朱琳萍')?.stoppedAt).toBe('entry');
    expect(ends('孙玲')?.stoppedAt).toBe('thesis');
    expect(ends('程亮芳')?.stoppedAt).toBe('performance');
    expect(ends('马磊俊')?.stoppedAt).toBe('performance');
    expect(ends('韩飞宇')).toMatchObject({ stoppedAt: 'none', derived: 'pass', thesis: null });
    expect(ends('冯成')).toMatchObject({
      stoppedAt: 'none',
      thesis: { shown: '60.00' },
      performance: { shown: '75.00' },
    });
    expect(resultsOf(day).filter(({ verdict }) => verdict === 'fail')).toHaveLength(5);
  });

  it('matches nobody by half: another name, an unknown number, a score that is none', () => {
    const [first] = reading.accepted;
    const row = (over: Partial<Candidate>, extra: Record<string, string> = {}) => ({
      ...first!,
      candidate: { ...first!.candidate, ...over, extra: { ...first!.candidate.extra, ...extra } },
    });
    const kinds = (one: ReturnType<typeof row>) => scoresOfRoster([one], candidates).findings.map(({ kind }) => kind);
    expect(kinds(row({ name: '陈婷' }))).toEqual(['name_differs']);
    expect(kinds(row({ number: '9', idNumber: '120000199001010000' }))).toEqual(['unknown']);
    expect(kinds(row({}, { 理论: '六十' }))).toEqual(['score_unreadable']);
    expect(kinds(row({}, { 理论: '' }))).toEqual(['score_missing']);
    expect(kinds(row({}, { 实操: '免考' }))).toEqual(['practical_exempt']);
    expect(scoresOfRoster([row({}, { 理论: '免考' })], candidates).imported[0]).toMatchObject({ theory: 'exempt' });
    expect(scoresOfRoster([first!, first!], candidates).findings.map(({ kind }) => kind)).toEqual(['twice']);
  });
});
