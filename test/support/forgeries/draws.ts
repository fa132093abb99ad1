import { both, bodyAt, changed, eighth, sixth, slipped, type Edit } from './edits.ts';
import { diceOf, type Day } from './days.ts';
import { fromRoster } from './imports.ts';
import { candidate, person, type Forgery } from './row.ts';

// Lots that somebody would rather have chosen (edition 8): of the panel, and of the candidates' order, places and papers.

const BEFORE = ['attendance_recorded'] as const;

/** Everybody draws a paper. */
const lots =
  (change: object = {}, rule = 'room.draw.papers') =>
  (day: Day): object => ({
    ...{ type: 'facts_stated', rule, candidateId: null },
    facts: {
      candidates: day.candidates.map(({ candidateId }) => candidateId),
      labels: rule === 'room.draw.order' ? [] : ['甲卷', '乙卷'],
      ...{ seed: diceOf(40), source: '', reason: '', operator: '邓芳磊', ...change },
    },
  });
const drawn = (change: object = {}, by = 'supervisor', rule?: string): Edit => slipped(lots(change, rule), by, BEFORE);
const PUBLIC = { seed: '202613407', source: '福利彩票双色球第 2026134 期' };

/** A day on which order, places and papers were drawn, one of them twice and one by a public number. */
export const drawnDay: Edit = eighth(
  [
    drawn(),
    drawn({ reason: '试卷多印一份' }),
    drawn({ ...PUBLIC, labels: ['一号工位', '二号工位', '三号工位'] }, 'clerk', 'room.draw.stations'),
    drawn({}, 'supervisor', 'room.draw.order'),
  ].reduce(both),
);

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery => ({
  ...{ name, day: 'practical', rooted: true, edit: eighth(edit), door, verifier: `procedure: ${verifier}` },
});
const ofPanel = (name: string, edit: Edit, door: string, verifier = door): Forgery => ({
  ...{ name, day: 'review', rooted: true, edit: eighth(edit), door, verifier: `procedure: ${verifier}` },
});
const panelWith = (change: object, by?: string): Edit =>
  changed(
    ['facts_stated'],
    (day) => ({ facts: { ...bodyAt(day, 'facts_stated').facts, ...change } }),
    (day) => (by === undefined ? {} : { actor: person(by)(day) }),
  );
const panelAgain = (change: object): Edit =>
  slipped(
    (day) => {
      const body = bodyAt(day, 'facts_stated');
      return { ...body, facts: { ...body.facts, ...change } };
    },
    'supervisor',
    ['subject_scores_imported'],
  );

export const DRAWS: readonly Forgery[] = [
  forged('lots by dice that the clerk threw', drawn({}, 'clerk'), 'seed_unfit'),
  forged('lots by digits that no dice have', drawn({ seed: '1234567' }), 'seed_unfit'),
  forged('lots by too few dice', drawn({ ...PUBLIC, seed: '20261' }), 'lots_unsound', 'seed_unfit'),
  forged('lots drawn again without a word', both(drawn(), drawn()), 'reason_needed', 'reason_missing'),
  forged('lots drawn after the first mark', slipped(lots(), 'supervisor', ['note_added']), 'lots_in_use'),
  forged('lots of which one is given out twice', drawn({ labels: ['甲卷', '甲卷'] }), 'lots_unsound'),
  forged('papers drawn of which there are none', drawn({ labels: [] }), 'lots_unsound'),
  forged(
    'lots without one of the candidates',
    slipped(
      (day) => lots({ candidates: day.candidates.slice(1).map(({ candidateId }) => candidateId) })(day),
      'supervisor',
      BEFORE,
    ),
    'lots_unsound',
  ),
  forged(
    'lots with one of the candidates twice',
    slipped(
      (day) => lots({ candidates: [0, 0, 1, 2].map((n) => candidate(day, n).candidateId) })(day),
      'supervisor',
      BEFORE,
    ),
    'lots_unsound',
  ),
  forged('lots with a field of their own', drawn({ favourite: '陈婷华' }), 'lots_unsound'),
  ofPanel('a panel drawn by the machine’s own randomness', panelWith({ seed: 'a'.repeat(32) }), 'seed_unfit'),
  ofPanel('a panel drawn by dice that the clerk threw', panelWith({}, 'clerk'), 'seed_unfit'),
  ofPanel('a panel drawn again without a word', panelAgain({}), 'reason_needed', 'reason_missing'),
];

/** What was drawn so before edition 8 stays as it was. */
export const earlierDraws: Edit = sixth(drawn({ seed: '1234567', favourite: '陈婷华' }, 'clerk'));
/** A panel drawn twice, the second time with a word. */
export const panelDay: Edit = eighth(both(fromRoster, panelAgain({ reason: '一名专家临时因公出差' })));
