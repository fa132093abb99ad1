import { rm } from 'node:fs/promises';
import { slipsWith } from '#shared/forms/sign-in-slips/form.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok } from '#shared/base/result.ts';
import { diskFailure, errorCode } from '../files/disk-failure.ts';
import { exportsFolder, intoFolder } from '../files/save.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { pinJudge } from '../keys/chosen-pin.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Journals } from '../journal/journals.ts';
import { createSlips } from '../slips/slips.ts';
import { traceOf } from '../log/logger.ts';
import type { Press } from '../print/press.ts';
import type { Sessions } from '../session/sessions.ts';
import type { HostPorts } from './host-ports.ts';

type SlipRoom = Pick<HostPorts, 'root' | 'openPath' | 'log'> & {
  readonly ring: KeyRing;
  readonly anchors: Anchors;
  readonly steady: () => Date;
  readonly journals: Pick<Journals, 'stateOf' | 'rolls'>;
  readonly sessions: Pick<Sessions, 'endorsing'>;
  readonly press: Pick<Press, 'render'>;
};

type SlipHandlers = {
  readonly handlers: Pick<Handlers, 'slips:make' | 'slips:print' | 'slips:use'>;
  /** Takes the files with codes away again: they are for the printer. */
  readonly sweep: () => Promise<void>;
};

/** Slips for a first sign-in: made while the site head stands beside, printed by the host alone, used by whoever has the code. */
export const slipHandlers = ({
  ring,
  anchors,
  steady,
  journals,
  sessions,
  press,
  ...ports
}: SlipRoom): SlipHandlers => {
  const slips = createSlips({ ring, anchors, now: steady });
  const judge = pinJudge(ring, journals);
  const printed = new Set<string>();
  const handlers: SlipHandlers['handlers'] = {
    'slips:make': async ({ session, people, ...owner }) => {
      const state = await journals.stateOf(owner);
      if (!state.ok) return state;
      const beside = sessions.endorsing.headOf(owner, session);
      if (beside === null || beside !== state.value.root?.personId) return err({ kind: 'endorsing_over' });
      return ok({ slips: await slips.make(owner, people) });
    },
    'slips:print': async (owner) => {
      const state = await journals.stateOf(owner);
      if (!state.ok) return state;
      const printable = slips.printable(owner, state.value);
      const paper = slipsWith(state.value, printable);
      if (paper === null || printable.length === 0) return err({ kind: 'slip_none' });
      try {
        // a page without number and square: it proves nothing, and is thrown away
        const { pdf } = await press.render([paper], [{ square: null, line: '' }]);
        const where = await intoFolder(exportsFolder(ports.root))('首次登录条.pdf');
        if (where === null) return err({ kind: 'save_cancelled' });
        await writeAtomic(where, pdf, 0o600);
        printed.add(where);
        await ports.openPath(where);
        return ok({ where, papers: printable.length });
      } catch (error) {
        return err(failureOf(error, ports));
      }
    },
    'slips:use': async ({ idNumber, ...user }) => {
      const state = await journals.stateOf(user);
      if (!state.ok) return state;
      const { pin, personId } = user;
      const fault = await judge({ personId, pin, idNumber, name: state.value.people.get(personId)?.name });
      return fault === null ? slips.use(state.value, user) : err(fault);
    },
  };
  return {
    handlers,
    sweep: async () => {
      await Promise.all([...printed].map((file) => rm(file, { force: true })));
    },
  };
};

function failureOf(error: unknown, { log }: Pick<HostPorts, 'log'>): HostFailure {
  log('print_failed', traceOf(error));
  return errorCode(error) === undefined ? { kind: 'print_failed' } : diskFailure(error, 'saved');
}
