import { describe, expect, test } from 'vitest';
import { mayAsk, mayDecide, mayImport, mayState } from '#shared/conduct/about-candidates.ts';
import { THRESHOLDS } from '#shared/record/thresholds.ts';
import { PHOTO_RULE } from '#shared/model/photo.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { ROTATION_RULE } from '#shared/record/rotation.ts';
import { LOT_DRAWS } from '#shared/record/room-draw.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { under } from '#test/support/certified.ts';
import { answered, HAPPENED, no, only, peopleOf, rosterOf, sheetsOf } from '#test/support/judged.ts';
import { aCandidate, aPerson, aSitting } from '#test/support/sitting.ts';

const lead = aPerson('expert-lead', '程成');
const examinerLead = aPerson('examiner-lead', '罗辉莉');
const examiner = aPerson('examiner', '周婷');
const clerk = aPerson('clerk', '赵洋浩');
const winner = aCandidate('001', '程玲静');
const other = { ...aCandidate('002', '徐艳超'), extra: { 理论: '78.5' } };
const room = (over: Partial<SittingState> = {}, sitting: Partial<Sitting> = {}): SittingState =>
  only({
    sitting: aSitting({ edition: 10, ...sitting }),
    people: peopleOf(lead, examinerLead, examiner, clerk),
    candidates: rosterOf(winner, other),
    ...over,
  });

describe('somebody is decided about', () => {
  const recognised: Partial<Sitting> = {
    ...{ procedure: 'recognition', policy: { ...under('huangshi-reform'), version: '2' }, channel: 'recognition' },
  };
  const contest = { facts: { filed: true, rank: 1 }, at: HAPPENED.at, seq: 1 };
  const proven = room({ facts: new Map([[factsKey('hs.contest', winner.candidateId), contest]]) }, recognised);
  const asked = (state: SittingState, over: object = {}, actor: string | null = lead.personId) =>
    answered(
      mayDecide(
        state,
        {
          ...{ type: 'decision_recorded', candidateId: winner.candidateId, decision: 'pass', reason: '证书原件已核对' },
          ...over,
        },
        actor,
      ),
    );

  test('by a lead', () => {
    expect(asked(proven)).toBe('fine');
    expect(asked(proven, {}, examinerLead.personId)).toBe('fine');
    for (const actor of [null, clerk.personId, 'stranger'])
      expect(asked(proven, {}, actor)).toEqual(no('role_may_not'));
  });

  test('who is known, on the ground and papers that are asked', () => {
    expect(asked(proven, { candidateId: 'stranger' })).toEqual(no('candidate_unknown'));
    expect(asked(proven, { reason: ' ' })).toEqual(no('recognition_needs_evidence'));
    expect(asked(proven, { candidateId: other.candidateId })).toEqual(no('recognition_unproven'));
    expect(asked(proven, { candidateId: other.candidateId, decision: 'fail' })).toBe('fine');
  });

  test('where the document asks nothing of somebody nothing is proven, and where marks are given nothing need be', () => {
    const nowhere = room({}, { procedure: 'recognition', policy: under('nowhere') });
    expect(asked(nowhere)).toEqual(no('recognition_unproven'));
    expect(asked(nowhere, { decision: 'fail' })).toBe('fine');
    expect(asked(room({}, { procedure: 'practical', policy: under('nowhere') }))).toBe('fine');
    expect(asked(room({}, { procedure: 'review', level: 'technician' }))).toEqual(no('review_undecided'));
  });
});

describe('facts are stated', () => {
  const asked = (
    rule: string,
    facts: object,
    state = room(),
    candidateId: string | null = null,
    actor = clerk.personId,
  ) =>
    answered(
      mayState(
        state,
        { type: 'facts_stated', rule, candidateId, facts: facts as BodyOf<'facts_stated'>['facts'] },
        actor,
      ),
    );

  test('of somebody on the roster, or of the sitting', () => {
    expect(asked('forms.remarks', {})).toBe('fine');
    expect(asked('forms.remarks', {}, room(), winner.candidateId)).toBe('fine');
    expect(asked('forms.remarks', {}, room(), 'stranger')).toEqual(no('candidate_unknown'));
  });

  test('not over a photo that is bound, what the record knows, thresholds or a draw', () => {
    const bound = room({ sheets: sheetsOf([winner.candidateId, examiner.personId]) });
    const photo = { sha256: 'a'.repeat(64) };
    expect(asked(PHOTO_RULE, photo, bound, winner.candidateId)).toEqual(no('photo_frozen', { name: '程玲静' }));
    expect(asked(PHOTO_RULE, photo, room(), winner.candidateId)).toBe('fine');
    const plan = room({}, { policy: under('chongqing-crossover'), procedure: 'panel' });
    expect(asked('cq.plan', { startsOn: '2026-11-21' }, plan)).toEqual(no('fact_known'));
    expect(asked('cq.plan', { startsOn: '2026-11-20' }, plan)).toBe('fine');
    expect(asked(THRESHOLDS, {})).toEqual(no('thresholds_unsound'));
    expect(asked(LOT_DRAWS[0], {})).toEqual(no('lots_unsound'));
  });

  const rotation = { most: 3, per: 'organiser', within: 'row', beyond: 'told' } as const;
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
  const rotating = room({}, { settings: { ...settings, rotation } });
  const rows = (...ids: readonly string[]) => ({ people: ids.map((personId) => ({ personId, before: 1 })) });
  test.each<[string, object, string | null, unknown]>([
    ['somebody', rows(examiner.personId), null, 'fine'],
    ['two', rows(examiner.personId, lead.personId), null, 'fine'],
    ['a candidate’s', rows(examiner.personId), winner.candidateId, no('rotation_unsound')],
    ['a stranger beside', rows(examiner.personId, winner.candidateId), null, no('rotation_unsound')],
    ['somebody twice', rows(examiner.personId, examiner.personId), null, no('rotation_unsound')],
    ['nobody', rows(), null, no('rotation_unsound')],
    ['nothing', {}, null, no('rotation_unsound')],
    ['no number', { people: [{ personId: examiner.personId, before: 'x' }] }, null, no('rotation_unsound')],
  ])('how often examiners were there before: of %s', (_, facts, candidateId, expected) => {
    expect(asked(ROTATION_RULE, facts, rotating, candidateId)).toEqual(expected);
    expect(asked(ROTATION_RULE, facts, room(), candidateId)).toBe('fine');
    expect(asked('forms.remarks', facts, rotating, candidateId)).toBe('fine');
  });
});

describe('scores from elsewhere', () => {
  const asked = (
    state: SittingState,
    candidateIds: readonly string[],
    source: BodyOf<'subject_scores_imported'>['source'],
  ) =>
    answered(
      mayImport(state, {
        ...{ type: 'subject_scores_imported', subject: 'theory', source },
        scores: candidateIds.map((candidateId) => ({ candidateId, score: 7850 })),
      }),
    );
  const file = { file: '理论.xlsx', sha256: 'a'.repeat(64), sheet: 'Sheet1' };

  test('are of people on the roster, before marks rest on them, and stand in the roster or a file', () => {
    expect(asked(room(), [winner.candidateId, other.candidateId], file)).toBe('fine');
    expect(asked(room(), [winner.candidateId, 'stranger'], file)).toEqual(no('candidate_unknown'));
    expect(asked(room(), [other.candidateId], null)).toBe('fine');
    expect(asked(room(), [other.candidateId, winner.candidateId], null)).toEqual(
      no('scores_not_in_roster', { name: '程玲静' }),
    );
    const sheets = sheetsOf([other.candidateId, lead.personId]);
    expect(asked(room({ sheets }, { procedure: 'review' }), [other.candidateId], file)).toEqual(no('scores_in_use'));
  });
});

test('a question is asked of somebody on the roster who has come as far as a defence', () => {
  const asked = (state: SittingState, candidateId = winner.candidateId) =>
    answered(mayAsk(state, { type: 'question_recorded', candidateId, number: 1, text: '问' }));
  expect([asked(room()), asked(room(), 'stranger')]).toEqual(['fine', no('candidate_unknown')]);
  expect(asked(room({}, { procedure: 'review' }))).toEqual(no('review_entry_missing'));
});
