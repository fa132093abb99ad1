import { ok } from '#shared/base/result.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import type { Journals } from '../journal/journals.ts';
import { findPeople } from './find-people.ts';
import { createOutcomes } from './outcomes.ts';
import { rotationOf } from './rotation.ts';

/** Finding people in all sittings of this computer. Nothing that is looked for, and nobody who is found, is put in a log. */
export function createPeopleHandlers(
  journals: Pick<Journals, 'rolls' | 'read' | 'stateOf'>,
): Pick<Handlers, 'people:find' | 'people:rotation' | 'sitting:outcome'> {
  const outcomes = createOutcomes(journals);
  return {
    'people:find': async (input) => ok(await findPeople(journals, input)),
    'people:rotation': async (owner) => {
      const counted = await rotationOf(journals, owner);
      return counted.ok ? ok({ people: [...counted.value] }) : counted;
    },
    'sitting:outcome': async ({ candidateIds, ...owner }) => {
      const found = await outcomes(owner);
      if (!found.ok) return found;
      const { isClosed, counts, people } = found.value;
      return ok({ isClosed, counts, people: candidateIds.flatMap((id) => people.get(id) ?? []) });
    },
  };
}
