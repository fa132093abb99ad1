import { act, useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { SittingProvider, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { sittingLog, type SittingLog } from '#renderer/data/sitting-log.ts';
import type { WriteFailure } from '#renderer/data/write-failure.ts';
import { stickNow } from '#renderer/host/stick.ts';
import { isKept, type StickStatus } from '#shared/wire/host/stick.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { fold } from '#shared/record/fold.ts';
import { inBeijing } from '#shared/base/calendar/beijing.ts';
import { err, ok } from '#shared/base/result.ts';
import { pageHost } from './page-host.ts';
import { linksOf, readySitting } from './sitting.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

export const PIN = '31415926';

type Ready = ReturnType<typeof readySitting>;
/** Another day than that of a first examiner before a sheet: who is there, what was recorded before, who sits here. */
type Day = {
  readonly candidates?: Candidate[];
  /** A sitting of another kind altogether. */
  readonly ready?: Ready;
  readonly before?: (ready: Ready) => readonly Body[];
  readonly as?: Person;
  /** What the host answers on channels beyond signing. */
  readonly answers?: Readonly<Record<string, (input: never) => Promise<unknown>>>;
};

/** A room with a page in it: a sitting ready to be scored, copies that can be slow or fail, a host that signs. */
export async function markingRoom(
  screen: ReactNode,
  over: Partial<Sitting> = {},
  before: readonly Body[] = [],
  day: Day = {},
) {
  const ready = day.ready ?? readySitting(over, day.candidates);
  const scorer = day.as ?? ready.scorers[0]!;
  const keys: Body[] = ready.scorers.map(({ personId }) => ({
    type: 'key_registered',
    personId,
    publicKey: 'ab'.repeat(32),
  }));
  const more = linksOf(
    ready.sitting,
    [...keys, ...before, ...(day.before?.(ready) ?? [])].map((body) => [body, scorer.personId]),
    ready.state,
  );
  const entries: Body[] = [];
  const copies = {
    failure: null as WriteFailure | null,
    /** While set, the journal answers only when it is called. */
    held: null as (() => void)[] | null,
    /** How the third copy stands, as the host says it. */
    stick: null as StickStatus | null,
  };
  // marks are given on the sitting's own day, whatever day it is
  const { heldOn } = ready.sitting;
  const later = inBeijing(new Date()).day === heldOn ? 0 : Date.parse(`${heldOn}T06:00:00.000Z`) - Date.now();
  const log: SittingLog = sittingLog(more.reduce(fold, ready.state), {
    log: ready.sitting.sittingId,
    station: ready.sitting.stationId,
    now: () => ({ at: new Date(Date.now() + later).toISOString(), elapsed: 1 }),
    isThirdCopyKept: () => isKept(stickNow(), ready.sitting.sittingId),
    writeDatabase: (links) => {
      entries.push(...links.map(({ entry }) => entry.body));
      return Promise.resolve(null);
    },
    writeJournal: async () => {
      const { held } = copies;
      if (held !== null) await new Promise<void>((release) => held.push(release));
      return copies.failure;
    },
  });
  pageHost(
    (channel: string, input: { pin: string; payload: string }) =>
      day.answers?.[channel]?.(input as never) ??
      Promise.resolve(
        channel === 'stick:status' && copies.stick !== null
          ? ok(copies.stick)
          : channel !== 'keys:sign'
            ? err({ kind: 'unknown_channel' })
            : input.pin === PIN
              ? ok({ publicKey: 'ab'.repeat(32), signature: 'cd'.repeat(64) })
              : err({ kind: 'pin_wrong', detail: { left: 4 } }),
      ),
  );
  location.hash = `#/${ready.sitting.sittingId}/scoring`;
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  await act(async () =>
    root.render(
      <SittingProvider log={log} practice={false} repair={null}>
        <SignIn person={scorer} />
        {screen}
      </SittingProvider>,
    ),
  );
  const settle = (milliseconds = 0) => act(async () => new Promise((done) => setTimeout(done, milliseconds)));
  /** Presses keys by their place: "Digit2", "Ctrl+KeyZ". Inside a field the key goes to the field. */
  const press = async (...combos: string[]): Promise<void> => {
    for (const combo of combos) {
      const parts = combo.split('+');
      const code = parts.at(-1)!;
      const target = document.activeElement ?? document.body;
      await act(async () => {
        target.dispatchEvent(
          new KeyboardEvent('keydown', {
            code,
            key: code === 'Enter' || code === 'Escape' ? code : 'Process',
            ctrlKey: parts.includes('Ctrl'),
            bubbles: true,
            cancelable: true,
          }),
        );
      });
    }
    await settle();
  };
  const dispatch = (target: EventTarget, event: Event) => act(async () => target.dispatchEvent(event));
  /** Types into a field, the focused one unless another is named. */
  const type = async (text: string, field = document.activeElement as HTMLInputElement): Promise<void> => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    await dispatch(field, new Event('input', { bubbles: true }));
  };
  /** Types into the focused field and sends its form. */
  const answer = async (text: string): Promise<void> => {
    const field = document.activeElement as HTMLInputElement;
    await type(text);
    await act(async () => field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await settle();
  };
  /** Records an entry as somebody else would, behind the screen's back. */
  const record = async (body: Body, actor: string): Promise<void> => {
    const result = await act(() => log.record(body, actor));
    if (!result.ok) throw new Error(result.error.kind);
  };
  const click = (element: HTMLElement) => act(async () => element.click());
  const retry = () => act(async () => log.retry());
  const durability = (line: string) => place.querySelector(`[data-line="${line}"]`)?.getAttribute('data-durability');
  const text = () => document.body.textContent;
  const leave = () =>
    act(async () => {
      root.unmount();
      place.remove();
    });
  return {
    ...ready,
    scorer,
    log,
    entries,
    copies,
    press,
    answer,
    dispatch,
    type,
    settle,
    record,
    click,
    retry,
    durability,
    text,
    place,
    leave,
  };
}

function SignIn({ person }: { readonly person: Person }) {
  const { signIn } = useSignedIn();
  useEffect(() => signIn(person), [signIn, person]);
  return null;
}
