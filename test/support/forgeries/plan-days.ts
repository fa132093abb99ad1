import { hashLine } from '#shared/record/chain.ts';
import { idOf } from '../handover.ts';
import { honestDay, STATION, type Day } from './days.ts';
import { withPictures } from './pictures.ts';
import { exportOf } from './receivers.ts';
import { rewritten, type Step } from './rewrite.ts';

// The sittings of the plan whose archive is forged.

export const PLAN_ID = idOf(0xaa);
export const TITLE = '2026年第四批焊工职业技能等级认定';
export const FILE = { file: '报名名册.xlsx', sha256: 'e'.repeat(64), sheet: '名册' };
/** What the header of a plan says of a sitting. */
export type Held = {
  readonly sittingId: string;
  readonly heldOn: string;
  readonly entries: number;
  readonly lastHash: string;
};

/** A sitting of the plan, with everybody of its roster. */
export function dayOf(n: number, voided: boolean): Day {
  const day = honestDay('practical', true);
  const source = FILE;
  const plan = { planId: PLAN_ID, title: TITLE, source, people: 4, applicants: 4, share: 4 };
  const sitting = { ...day.sitting, sittingId: idOf(0xb0 + n), plan };
  const steps = day.steps.map((step): Step => {
    return step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step;
  });
  const admitted = steps.findIndex(({ body }) => body.type === 'candidates_admitted');
  const end: Step = { body: { type: 'sitting_voided', reason: '停电，改日重考' }, actor: day.head };
  return { ...day, sitting, steps: voided ? [...steps.slice(0, admitted + 1), end] : withPictures(steps, day) };
}

/** One more sitting of the plan, with the same people, under an evaluation that the other does not name. */
export function otherwise(): ReturnType<typeof exported> {
  const day = dayOf(3, false);
  const { policy } = day.sitting;
  const subjects = [{ subject: 'practical' }, { subject: 'interview' }] as const;
  const sitting = {
    ...{ ...day.sitting, policy: { ...policy, id: 'huangshi-reform' }, channel: 'recognition' as const },
    evaluation: {
      mode: 'comprehensive' as const,
      subjects: [...subjects],
      passMark: 6000,
      holds: 'interview' as const,
    },
  };
  // its numbers are of another province
  const steps = day.steps
    .filter(({ body }) => body.type !== 'certificates_assigned')
    .map((step): Step => {
      return step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step;
    });
  return exported({ ...day, sitting, steps });
}

/** A sitting as it is exported, and as the plan's header says it. */
export const exported = (day: Day, station = STATION) => {
  const written = rewritten(day.steps, day);
  const { sittingId, heldOn } = day.sitting;
  const held: Held = { sittingId, heldOn, entries: written.lines.length, lastHash: hashLine(written.lines.at(-1)!) };
  return { held, text: exportOf(day, written, { station }) };
};
