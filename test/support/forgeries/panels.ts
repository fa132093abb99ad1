import type { Body } from '#shared/record/body.ts';
import { drawRoom, PANELS_DRAW } from '#shared/record/room-draw.ts';
import { idOf } from '../handover.ts';
import { diceOf, sixthDay, UNSIGNED, type Day } from './days.ts';
import { bodyAt, changed, indexOf, left, slipped, type Edit, type Place } from './edits.ts';
import { candidate, markBy, person, sittingWith, type Forgery } from './row.ts';
import type { Step } from './rewrite.ts';
import { FIRST, inTurn, SECOND, twoPanels } from './two-panels.ts';

// A day of edition 9 in 重庆 with two panels of three: the first judges the first candidate and the second one the second, each
// lead signs, and what the second panel gives is nobody else's.

/** Who sits where on the second panel in whose place on the first. */
const { panels, formed, placed, judged } = twoPanels({ lead: 'third', first: 'spare', second: 'fourth' });

/** Two leads, and one expert more than the honest day has. */
function staffed(day: Day): Day {
  const { third, spare } = day.people;
  const people = {
    ...day.people,
    third: { ...third!, role: 'expert-lead' as const },
    fourth: { ...spare!, personId: idOf(0xe40), name: '孙卫东', idNumber: '' },
  };
  const steps = day.steps.map((step): Step => {
    if (step.body.type !== 'staff_named') return step;
    const named = step.body.people.map((one) => (one.personId === third!.personId ? people.third : one));
    return { ...step, body: { ...step.body, people: [...named, people.fourth] } };
  });
  const register: Body = {
    ...{ type: 'key_registered', personId: people.fourth.personId, idSeen: true },
    publicKey: day.keyOf(people.fourth.personId).publicKey,
  };
  const at = indexOf(steps, ['candidates_admitted']);
  return { ...day, people, steps: steps.toSpliced(at, 0, { body: register, actor: day.head }) };
}

/** The honest day of a panel told so; `assigning` are the entries that say who goes where. */
function toldWith(honest: Day, assigning: (day: Day) => readonly Step[], judgedBy: (n: number) => string): Day {
  const day = staffed(sixthDay(honest, 9));
  const steps = judged(day, judgedBy);
  const lead = person('third')(day);
  const signs: Step = {
    body: { type: 'sitting_signed', role: 'lead', personId: lead, ...UNSIGNED, opinion: '' },
    actor: lead,
  };
  const [at, end] = [indexOf(steps, ['attendance_recorded']), indexOf(steps, ['sitting_signed', 2])];
  const early = [{ body: formed(day), actor: day.head }, ...assigning(day)];
  return { ...day, steps: [...steps.slice(0, at), ...early, ...steps.slice(at, end), signs, ...steps.slice(end)] };
}

/** Assigned by hand: one by one in turn. */
export const panelsDay = (honest: Day): Day =>
  toldWith(honest, (day) => [{ body: placed(day), actor: person('clerk')(day) }], inTurn);

const SEED = diceOf(40);
const drawn = (day: Day, change: object = {}): Body => ({
  ...{ type: 'facts_stated', rule: PANELS_DRAW, candidateId: null },
  facts: {
    candidates: day.candidates.map(({ candidateId }) => candidateId),
    ...{ labels: [FIRST, SECOND], seed: SEED, source: '', reason: '', operator: '邓芳磊', ...change },
  },
});

/** Assigned by the supervisor's dice. */
export function panelsDrawnDay(honest: Day): Day {
  const lots = drawRoom(PANELS_DRAW, {
    ...{ candidates: honest.candidates.map(({ candidateId }) => candidateId), labels: [FIRST, SECOND], seed: SEED },
  });
  return toldWith(
    honest,
    (day) => [{ body: drawn(day), actor: person('supervisor')(day) }],
    (n) => lots.find(({ candidateId }) => candidateId === candidate(honest, n).candidateId)?.label ?? '',
  );
}

const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery => ({
  ...{ name, day: 'panel', rooted: true, door, verifier: `procedure: ${verifier}` },
  edit: (day) => edit(panelsDay(day)),
});
const panelsWith = (change: (day: Day) => object): Edit => changed(['panels_formed'], change);
const MARKED: Place = ['note_added'];
const BEFORE: Place = ['attendance_recorded'];
/** One candidate to a panel. */
const moved =
  (n: number, panel: string, reason: string) =>
  (day: Day): object =>
    placed(day, { places: [{ candidateId: candidate(day, n).candidateId, panel }], reason });
const recused =
  (who: string, n: number) =>
  (day: Day): object => ({
    ...{ type: 'recusal_recorded', candidateId: candidate(day, n).candidateId, personId: person(who)(day) },
    ...{ relation: 'relative', applies: true, reason: '外甥' },
  });
const both =
  (first: Edit, second: Edit): Edit =>
  (day) =>
    second({ ...day, steps: first(day) });

/** Panels that are none, candidates sent to whoever suits them, and signatures that one of the leads never gave. */
export const SEVERAL_PANELS: readonly Forgery[] = [
  forged(
    'panels in a sitting of an edition that had one',
    changed(['sitting_opened'], (day: Day) => sittingWith({ edition: 8 })(day)),
    'panels_not_here',
  ),
  forged(
    'a panel of two',
    panelsWith((day) => ({
      panels: panels(day).map((one, n) => ({ ...one, scorers: one.scorers.slice(0, n === 0 ? 3 : 2) })),
    })),
    'panel_size',
    'panels_unsound',
  ),
  forged(
    'a panel with two leads',
    panelsWith((day) => {
      const [one, two] = panels(day);
      const [lead = '', ...rest] = one!.scorers;
      const [other = '', ...others] = two!.scorers;
      return {
        panels: [
          { ...one!, scorers: [lead, other, rest[0]!] },
          { ...two!, scorers: [rest[1]!, ...others] },
        ],
      };
    }),
    'panel_lead',
    'panels_unsound',
  ),
  forged(
    'an expert on both panels',
    panelsWith((day) => {
      const [one, two] = panels(day);
      return { panels: [one, { ...two!, scorers: two!.scorers.with(1, one!.scorers[1]!) }] };
    }),
    'panel_member_twice',
    'panels_unsound',
  ),
  forged(
    'two panels of one name',
    panelsWith((day) => ({ panels: panels(day).map((one) => ({ ...one, name: FIRST })) })),
    'panel_name_twice',
    'panels_unsound',
  ),
  forged(
    'a panel with the checker on it',
    panelsWith((day) => ({
      panels: panels(day).map((one, n) =>
        n === 0 ? one : { ...one, scorers: one.scorers.with(2, person('checker')(day)) },
      ),
    })),
    'role_may_not',
    'panels_unsound',
  ),
  forged(
    'panels formed by the clerk',
    changed(['panels_formed'], {}, (day: Day) => ({ actor: person('clerk')(day) })),
    'role_may_not',
  ),
  forged(
    'panels formed anew without a word',
    slipped((day) => formed(day), 'head', BEFORE),
    'reason_needed',
    'reason_missing',
  ),
  forged(
    'panels formed anew after the first mark',
    slipped((day) => formed(day, { reason: '重新分组' }), 'head', MARKED),
    'panels_frozen',
  ),
  forged(
    'somebody on a panel named as the clerk',
    slipped(
      (day) => ({
        type: 'person_corrected',
        personId: person('fourth')(day),
        field: 'role',
        old: 'expert',
        fresh: 'clerk',
        reason: '笔误',
      }),
      'head',
      BEFORE,
    ),
    'panel_member',
  ),
  forged(
    'a candidate on a panel there is not',
    changed(['candidates_assigned'], moved(0, '第三组', '')),
    'panel_unknown',
    'panels_unsound',
  ),
  forged(
    'a candidate on two panels at once',
    changed(['candidates_assigned'], (day: Day) => ({
      places: [FIRST, SECOND].map((panel) => ({ candidateId: candidate(day, 0).candidateId, panel })),
    })),
    'assigned_twice',
    'panels_unsound',
  ),
  forged(
    'a candidate assigned where there is one panel',
    left(({ body }) => body.type === 'panels_formed'),
    'panels_not_here',
  ),
  forged(
    'a candidate moved without a word',
    slipped(moved(2, SECOND, ' '), 'clerk', BEFORE),
    'reason_needed',
    'reason_missing',
  ),
  forged(
    'a candidate moved once there are marks',
    slipped(moved(0, SECOND, '换组'), 'clerk', MARKED),
    'assignment_late',
  ),
  forged(
    'a candidate moved to a panel where somebody is recused',
    both(slipped(recused('spare', 2), 'spare', BEFORE), slipped(moved(2, SECOND, '换组'), 'clerk', BEFORE)),
    'recused',
  ),
  forged(
    'a candidate moved by a lead who is recused from them',
    both(slipped(recused('lead', 2), 'lead', BEFORE), slipped(moved(2, SECOND, '换组'), 'lead', BEFORE)),
    'recused',
  ),
  forged('a mark of the other panel', slipped(markBy('spare', 0), 'spare', MARKED), 'not_expected', 'not_the_examiner'),
  forged(
    'a sitting signed over a candidate of no panel',
    changed(['candidates_assigned'], (day: Day) => ({
      places: bodyAt(day, 'candidates_assigned').places.slice(0, 3),
    })),
    'signing_order',
  ),
  forged(
    'a sitting that the second panel’s lead never signed',
    left(({ body }, day) => body.type === 'sitting_signed' && body.personId === person('third')(day)),
    'signing_order',
  ),
  forged(
    'a sitting signed twice for one panel',
    changed(
      ['sitting_signed', 2],
      (day: Day) => ({ personId: person('first')(day) }),
      (day: Day) => ({ actor: person('first')(day) }),
    ),
    'role_may_not',
    'not_the_signer',
  ),
  forged(
    'panels drawn for others than there are',
    slipped((day) => drawn(day, { labels: [FIRST, '第三组'] }), 'supervisor', BEFORE),
    'lots_unsound',
  ),
  forged(
    'panels drawn by the clerk’s own dice',
    slipped((day) => drawn(day), 'clerk', BEFORE),
    'seed_unfit',
  ),
  forged(
    'panels drawn after the first mark',
    slipped((day) => drawn(day), 'supervisor', MARKED),
    'lots_in_use',
  ),
];
