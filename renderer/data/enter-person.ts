import { enterPlan, enterSitting } from '#renderer/ui/navigate.ts';
import type { PersonAnywhere } from './people-anywhere.ts';

/**
 * Goes to where somebody has their place: the record that their plan has of them; in a sitting without a plan their result once there
 * is one, else the list of who is there; an official's line among the staff.
 */
export function enterPerson(person: PersonAnywhere): void {
  const { log, result } = person;
  if (person.kind === 'official') enterSitting(log, 'setup', { list: 'staff', person: person.personId });
  else if (person.planId !== null) enterPlan(person.planId, person.candidateId);
  else {
    const screen = result === null || result.verdict === 'open' ? 'check-in' : 'results';
    enterSitting(log, screen, { candidate: person.candidateId });
  }
}
