import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok } from '#shared/base/result.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Owner } from '../journal/check-line.ts';
import { diskFailure, errorCode } from '../files/disk-failure.ts';
import { traceOf } from '../log/logger.ts';
import { createMaker, type MakerPorts } from './maker.ts';
import type { OfficeFaces } from './office-faces.ts';
import type { Press } from './press.ts';

export type PrintPorts = Omit<MakerPorts, 'press'> & {
  /** Whose session a token is. */
  readonly personOf: (owner: Owner, token: string) => string | null;
  readonly faces: OfficeFaces;
};

const PREVIEW = { square: null, line: '预览，打印时编号' } as const;

/** The handlers behind the printing channels. The thread is started by the first form. */
export function createPrintHandlers(
  { personOf, faces, ...ports }: PrintPorts,
  press: Press,
): Pick<Handlers, 'print:render' | 'print:make' | 'print:state' | 'print:stop' | 'print:faces' | 'print:register'> {
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
    'print:faces': async ({ use }) => {
      try {
        if (use !== null) {
          if (maker.state().total > 0) return err({ kind: 'print_busy' });
          await faces.choose(use);
          // threads hold the faces they began with
          await press.close();
        }
        return ok(await faces.state());
      } catch (error) {
        return err(errorCode(error) === undefined ? failed('print_faces_failed', error) : diskFailure(error, 'saved'));
      }
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
