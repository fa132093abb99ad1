import type { Share } from '#shared/model/division.ts';
import type { Day } from '../forgeries/days.ts';
import type { Step } from '../forgeries/rewrite.ts';
import { oneOf, type Roll } from './dice.ts';

// Tasks divided among examiners, as a room may begin with them.

/** The two tasks, two examiners each: by three people or by four, the lead among them or not. */
export function divided({ people, head }: Pick<Day, 'people' | 'head'>, roll: Roll): Step {
  const ways: readonly (readonly (readonly [key: string, tasks: number[]])[])[] = [
    [
      ['first', [1, 2]],
      ['second', [1]],
      ['third', [2]],
    ],
    [
      ['lead', [1]],
      ['second', [1]],
      ['third', [2]],
      ['first', [2]],
    ],
    [
      ['spare', [2]],
      ['first', [1, 2]],
      ['lead', [1]],
    ],
  ];
  const shares = oneOf(ways, roll).map(([key, tasks]): Share => ({ personId: people[key]!.personId, tasks }));
  const actor = roll(3) === 0 ? people['lead']!.personId : head;
  return { body: { type: 'tasks_divided', shares, reason: '' }, actor };
}
