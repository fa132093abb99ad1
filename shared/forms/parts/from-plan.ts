import { LEVELS } from '#shared/model/basics.ts';
import type { PlanPerson } from '#shared/plans/joint.ts';
import { isInForce, planDigest, type WholePlan } from '#shared/plans/whole-plan.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { FormHead } from './figures.ts';
import { policyOf } from './from-sitting.ts';
import type { Write } from './faces.ts';
import type { Section } from './paper.ts';
import { registerPages, type Register, type RegisterPage, type RegisterParts } from './register.ts';
import { fill, paper, paperDate } from './words.ts';

// What every form of a plan takes over from it: a paper over all its sittings on this computer.

/** The head of a plan's papers, or null where no sitting of it counts. Its day is that of its last sitting. */
function headOf({ plan, handed }: WholePlan): FormHead | null {
  const [first] = handed;
  if (first === undefined) return null;
  const sittings = handed.map(({ sitting }) => sitting);
  const held = new Set(handed.flatMap(({ levels }) => levels));
  const days = sittings.map(({ heldOn }) => heldOn).sort();
  return {
    procedure: first.sitting.procedure,
    practice: first.sitting.practice,
    sittingTitle: plan.title,
    organiser: together(sittings.map(({ organiser }) => organiser)),
    occupation: together(sittings.map(({ occupation }) => occupation)),
    level: LEVELS.filter((level) => held.has(level))
      .map((level) => levelWords[level][0])
      .join('、'),
    heldOn: days.at(-1) ?? first.sitting.heldOn,
    room: '',
    policy: together(sittings.map(policyOf)),
  };
}

const together = (texts: readonly string[]): string => [...new Set(texts)].join('、');

/** A register of a plan. Its digest is of what the plan rests on, null while a sitting of it is still open. */
export function planRegisterOf<Id extends string>(
  form: Id,
  whole: WholePlan,
  {
    rows,
    particulars,
    digest,
    heads = [],
    note = '',
    rule = '',
    signatures = [],
    forOutside,
  }: RegisterParts & {
    /** Shown to people who are not concerned with who else is on the roster. */
    readonly forOutside?: true;
  },
): Register<Id> | null {
  const head = headOf(whole);
  if (head === null) return null;
  return {
    form,
    ...head,
    digest: digest === undefined ? (isInForce(whole) ? planDigest(whole) : null) : digest,
    particulars: particulars ?? planParticulars(whole, head),
    heads: [...heads],
    rows: rows.map((row) => [...row]),
    note: forOutside === true ? note : [note, missingNote(whole)].filter((text) => text !== '').join('　'),
    rule,
    signatures: [...signatures],
  };
}

/** The pages of a register of a plan. */
export const planPages = (form: Register<string>, page: RegisterPage, write: Write): Section =>
  registerPages(form, { ...page, fullDigest: paper.planDigest }, write);

/** Plan and organiser, days and sittings, document. */
function planParticulars({ handed }: WholePlan, head: FormHead): { label: string; text: string }[] {
  const days = handed.map(({ sitting }) => sitting.heldOn).sort();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  return [
    { label: paper.plan, text: head.sittingTitle },
    { label: paper.organiser, text: head.organiser },
    { label: paper.heldOn, text: from === to ? paperDate(from) : `${paperDate(from)} 至 ${paperDate(to)}` },
    { label: paper.sitting, text: fill(paper.sittings, { count: handed.length }) },
    { label: paper.policy, text: head.policy },
  ];
}

/** A list that lacks people of the roster says so itself. */
const missingNote = ({ missing, plan }: WholePlan): string =>
  missing > 0 ? fill(paper.missing, { people: plan.people, count: missing }) : '';

/** What a list of a plan says of somebody in every row: name, number, employer, occupation, level. */
export const personCells = ({ candidate: { name, idNumber, employer, occupation, level } }: PlanPerson): string[] => [
  ...[name, idNumber, employer, occupation, levelWords[level][0]],
];
