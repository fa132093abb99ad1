import type { Person, Role } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Sentence } from '#shared/words/say.ts';

/** Who gives marks in a procedure. */
export type Group = {
  /** What they are called. */
  readonly name: Sentence;
  readonly leadName: Sentence;
  /** Their roles in the order in which their sheets are expected. */
  readonly roles: readonly Role[];
  readonly lead: Role;
  /** Whether only those who were drawn give marks, whoever else holds the role. */
  readonly isDrawn: boolean;
  /** Several of them in one sitting. */
  readonly teams: {
    /** What one is called. */
    readonly name: Sentence;
    /** Whether each has a lead of its own; where it need not, a lead above them signs for whichever has none. */
    readonly areLed: boolean;
  };
};

/** Examiners of a practical exam, with the lead last because leading comes first. */
export const EXAMINERS: Group = {
  name: ['考评员', 'examiners'],
  leadName: ['考评组长', 'Panel lead'],
  roles: ['examiner', 'examiner-lead'],
  lead: 'examiner-lead',
  isDrawn: false,
  teams: { name: ['考评组', 'group'], areLed: false },
};

/** Experts, with the lead first because a panel's lead is one of its members (渝职鉴发〔2022〕8号 六（三）). */
export const EXPERTS: Group = {
  name: ['评审专家', 'experts'],
  leadName: ['专家组长', 'Lead expert'],
  roles: ['expert-lead', 'expert'],
  lead: 'expert-lead',
  isDrawn: false,
  teams: { name: ['评审组', 'panel'], areLed: true },
};

/**
 * Everyone of the group who may give marks in this sitting, in the order in which their sheets are expected; whoever was named
 * only after the first mark comes last.
 */
export function membersOf({ people, drawn, latecomers }: SittingState, { roles, isDrawn }: Group): Person[] {
  const members = roles.flatMap((role) =>
    [...people.values()].filter((person) => person.role === role && (!isDrawn || drawn.includes(person.personId))),
  );
  const isLate = ({ personId }: Person): boolean => latecomers.includes(personId);
  return latecomers.length === 0 ? members : [...members.filter((one) => !isLate(one)), ...members.filter(isLate)];
}
