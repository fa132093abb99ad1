import { describe, expect, it } from 'vitest';
import { honestDay } from './days.ts';
import { writer, type Step } from './rewrite.ts';
import { FORGERIES } from './table.ts';

// What the one door says to every forgery, without the three who ask it: for breaks of the rules (npm run mutate), which ask thousands
// of times. The tests ask host, central and verifier as they really run (test/scripts/forgeries.test.ts).

/** Only the host has a clock. */
const BY_THE_CLOCK = 'a whole day in 2099';

describe('a forgery at the door', () => {
  it.each(FORGERIES.filter(({ name }) => name !== BY_THE_CLOCK))(
    '$day: $name',
    ({ day: procedure, rooted = false, edit, door }) => {
      const day = honestDay(procedure, rooted);
      const said = refusedAt(writer(day).asked, edit(day));
      // why no chain goes on with a line is one word at the host
      if (door.startsWith('chain_refused')) expect(said).not.toBe('accepted');
      else expect(said).toBe(door.split('/')[0]);
    },
  );
});

function refusedAt(asked: (step: Step) => string | null, steps: readonly Step[]): string {
  for (const step of steps) {
    const refused = asked(step);
    if (refused !== null) return refused;
  }
  return 'accepted';
}
