import { describe, expect, it } from 'vitest';
import type { Concern } from '#shared/documents/concerns/concern.ts';
import {
  answerFor,
  blockingConcerns,
  concernLines,
  isAnswerable,
  openNames,
  standingSaid,
  tallyOf,
  verdictsCount,
} from '#shared/documents/concerns/concerns.ts';
import { isStopping, personConcerns, stoppedBecause } from '#shared/documents/concerns/persons.ts';
import { rotationConcerns } from '#shared/documents/concerns/rotations.ts';
import { ownSettings } from '#shared/law/parts/verdict.ts';
import type { RotationRule } from '#shared/model/rotation.ts';
import type { Body } from '#shared/record/body.ts';
import { ROTATION_RULE } from '#shared/record/rotation.ts';
import { after } from '#test/support/review.ts';
import { readySitting } from '#test/support/sitting.ts';

// What is not as the document wants it: what blocks, what somebody may answer for, and what is only lacking, each told as that.

const ready = readySitting({ edition: 10 });
const { state, candidates, scorers, lead } = ready;
const { candidateId, name } = candidates[0]!;
const concern = (over: Partial<Concern> = {}): Concern => ({
  ...{ rule: 'tj.years', candidateId: null, standing: 'unmet', title: ['年限', 'Years'], answer: null },
  because: [ownSettings('years_short', '差两年'), ownSettings('no_card', '没有证书')],
  ...over,
});
const answer = {
  rule: 'tj.years',
  candidateId: null,
  codes: ['years_short'],
  reason: '已补正',
  by: lead.personId,
  at: '',
  seq: 9,
};
const invalid = concern({ standing: 'invalid' });
const open = concern({ standing: 'open', because: [] });
const answered = concern({ answer });
const all = [concern(), invalid, open, answered, concern({ standing: 'open', because: [], candidateId })];

describe('a concern', () => {
  it('is for the site head to answer for while it is unmet and nobody has', () => {
    expect(all.map(isAnswerable)).toEqual([true, false, false, false, false]);
    expect(tallyOf(all)).toEqual({ invalid: 1, unanswered: 1, answered: 1, open: 2 });
  });
  it('blocks where it is invalid or unanswered, under a reading in which verdicts count', () => {
    const under = (version: string) => ({
      ...state,
      sitting: { ...state.sitting!, policy: { ...state.sitting!.policy, version } },
    });
    expect(blockingConcerns(under('2'), all)).toEqual([all[0], invalid]);
    expect([blockingConcerns(under('1'), all), blockingConcerns({ ...state, sitting: null }, all)]).toEqual([[], []]);
    expect(['1', '2', '10'].map((version) => verdictsCount(under(version).sitting))).toEqual([false, true, true]);
  });
  it('is told in one line: what it is about, each reason with its article, who answered and how', () => {
    expect(concernLines(state, all)).toEqual([
      { standing: 'unmet', about: '年限', against: '差两年（本场次规定）；没有证书（本场次规定）', reason: '', by: '' },
      {
        standing: 'invalid',
        about: '年限',
        against: '差两年（本场次规定）；没有证书（本场次规定）',
        reason: '',
        by: '',
      },
      {
        standing: 'unmet',
        about: '年限',
        against: '差两年（本场次规定）；没有证书（本场次规定）',
        reason: '已补正',
        by: lead.name,
      },
    ]);
    const said = [invalid, concern(), answered].map(
      ({ standing, answer: by }) => standingSaid({ standing, reason: by?.reason ?? '' })[0],
    );
    expect(new Set(said).size).toBe(3);
  });
  it('that nobody stated is told by its title, of people how many', () => {
    const person = concern({ standing: 'open', because: [], candidateId });
    expect(openNames([...all, person]).map(({ sentence, count }) => [sentence[0], count])).toEqual([
      ['年限', 1],
      [expect.any(String), 2],
    ]);
    expect([openNames([concern()]), openNames([open]).length]).toEqual([[], 1]);
  });
  it('is answered for by its rule, whom it is about and the codes that stand now', () => {
    expect(answerFor([concern(), concern({ rule: 'tj.card', candidateId })], '已补正')).toEqual({
      type: 'verdicts_answered',
      verdicts: [
        { rule: 'tj.years', candidateId: null, codes: expect.arrayContaining(['years_short', 'no_card']) as unknown },
        { rule: 'tj.card', candidateId, codes: expect.arrayContaining(['years_short', 'no_card']) as unknown },
      ],
      reason: '已补正',
    });
  });
  it('stops somebody where it is a verdict on them that is not met', () => {
    const person = concern({ candidateId });
    expect(
      [
        person,
        concern(),
        { ...person, standing: 'open' as const },
        { ...person, rule: 'eligibility.theory-exempt' },
      ].map(isStopping),
    ).toEqual([true, false, false, false]);
  });
});

describe('somebody who was stopped, or excused', () => {
  const attendance = (is: 'ineligible' | 'absent'): Body => ({
    type: 'attendance_recorded',
    candidateId,
    attendance: is,
    reason: '年限不足',
  });
  it('stands invalid where no verdict stops them: it has to be put right', () => {
    const stopped = after(state, [attendance('ineligible')]);
    expect(stoppedBecause(stopped, candidates[0]!)).toEqual([]);
    expect(personConcerns(stopped).filter((one) => one.candidateId === candidateId)).toMatchObject([
      {
        ...{ rule: 'eligibility.stopped', standing: 'invalid', title: [name, name], answer: null },
        because: [{ code: 'stopped_without_verdict', text: `${name}记为资格不符，现有材料没有这样的结论，须改记` }],
      },
    ]);
    expect(
      personConcerns(after(state, [attendance('absent')])).filter((one) => one.candidateId === candidateId),
    ).toEqual([]);
  });
  it('from theory without a ground is told by the clause of the document, or that it knows none', () => {
    const exempt: Body = {
      type: 'subject_scores_imported',
      subject: 'theory',
      source: null,
      scores: [{ candidateId, score: 'exempt' }],
    };
    const of = (id: string) => {
      const other = readySitting({ edition: 10, policy: { id, version: '2', rulesHash: 'a'.repeat(64) } }, candidates);
      return personConcerns(after(other.state, [exempt])).filter(({ rule }) => rule === 'eligibility.theory-exempt');
    };
    expect(of('tianjin-appraisal')).toMatchObject([
      {
        standing: 'unmet',
        because: [
          {
            code: 'theory_exempt_without_ground',
            article: '附件2 三（二）',
            text: `${name}记为理论免考，没有符合条件的申报作为依据`,
          },
        ],
      },
    ]);
    expect(of('no-document')).toMatchObject([
      { because: [{ article: '本场次规定', text: `${name}记为理论免考，所依据的文件没有免考的规定` }] },
    ]);
  });
});

describe('whoever marks too often', () => {
  const rule: RotationRule = { most: 3, per: 'organiser', within: 'row', beyond: 'answered' };
  const of = (over: Partial<RotationRule>, times: number | null) => {
    const settings = { ...state.sitting!.settings, rotation: { ...rule, ...over } };
    const sheet: Body = {
      ...{
        type: 'line_scored',
        candidateId,
        examinerId: scorers[0]!.personId,
        line: '1.1',
        cause: 'typed',
        reason: '',
      },
      score: { kind: 'mark', mark: 1 },
    };
    const facts = times === null ? [] : [{ personId: scorers[0]!.personId, before: times }];
    const marked = after({ ...state, sitting: { ...state.sitting!, settings } }, [sheet]);
    const stated =
      times === null
        ? marked
        : after(marked, [{ type: 'facts_stated', rule: ROTATION_RULE, candidateId: null, facts: { people: facts } }]);
    return rotationConcerns(stated).map(({ because, standing }) => [standing, ...because.map(({ text }) => text)]);
  };
  it('of whom nobody put on record how often is for the site head to answer for, where the rule says so', () => {
    expect(of({}, null)).toEqual([['unmet', `${scorers[0]!.name}的考评次数没有核对，可在工作人员名单上记录核对结果`]]);
    expect(of({ beyond: 'told' }, null)).toEqual([]);
  });
  it('more often than the rule allows is told with the count, this one included', () => {
    const who = scorers[0]!.name;
    expect([of({}, 2), of({}, 3)]).toEqual([[], [['unmet', `${who}连续第 4 次考评本单位，超过 3 次`]]]);
    expect(of({ within: 'year', per: 'occupation', most: 1 }, 1)).toEqual([
      ['unmet', `${who}本年第 2 次考评本职业，超过 1 次`],
    ]);
  });
});
