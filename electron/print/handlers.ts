import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok } from '#shared/base/result.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Owner } from '../journal/check-line.ts';
import { traceOf } from '../log/logger.ts';
import { createMaker, type MakerPorts } from './maker.ts';
import type { Press } from './press.ts';

export type PrintPorts = Omit<MakerPorts, 'press'> & {
  /** Whose session a token is. */
  readonly personOf: (owner: Owner, token: string) => string | null;
};

const PREVIEW = { square: null, line: '预览，打印时编号' } as const;

/** The handlers behind the printing channels. The thread is started by the first form. */
export function createPrintHandlers(
  { personOf, ...ports }: PrintPorts,
  press: Press,
): Pick<Handlers, 'print:render' | 'print:make' | 'print:state' | 'print:stop' | 'print:register'> {
  const maker = createMaker({ ...ports, press });
  const failed = (event: string, error: unknown): HostFailure => {
    ports.log(event, traceOf(error));
    return { kind: 'print_failed' };
  };
  return {
    'print:render': async ({ papers }) => {
      try {
        const { pdf, pages, missing } = await press.render(
          papers,
          papers.map(() => PREVIEW),
        );
        return ok({ pdf: Buffer.from(pdf).toString('base64'), pages, missing });
      } catch (error) {
        return err(failed('print_render_failed', error));
      }
    },
    'print:make': async ({ session, ...job }) => {
      const personId = session === null ? null : personOf(job, session);
      const record = await ports.stateOf(job);
      if (!record.ok) return record;
      return maker.make({ ...job, viewer: personId, by: nameOf(record.value, personId) });
    },
    'print:state': () => Promise.resolve(ok(maker.state())),
    'print:stop': async () => {
      await maker.stop();
      return ok({});
    },
    'print:register': async (owner) => {
      try {
        return ok({ rows: [...(await ports.register.rows(owner))] });
      } catch (error) {
        return err(failed('print_register_failed', error));
      }
    },
  };
}

const nameOf = ({ people }: SittingState, personId: string | null): string =>
  personId === null ? '' : (people.get(personId)?.name ?? '');
