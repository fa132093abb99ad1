import type { ReactNode } from 'react';
import { ClockNote } from '#renderer/features/guards/clock-note.tsx';
import { ReplacedGuard } from '#renderer/features/guards/replaced-guard.tsx';
import { ThirdCopyBanner } from '#renderer/features/guards/third-copy-banner.tsx';
import { ThirdCopyGuard } from '#renderer/features/guards/third-copy-guard.tsx';
import { ScoringScreen } from '#renderer/features/scoring/scoring-screen.tsx';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { placeHash } from '#renderer/ui/navigate.ts';
import type { Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import { scoringDay } from '../days.ts';
import { press, settled, type as typeKeys } from '../hands.ts';
import { LONG_ORGANISER } from '../homes.ts';
import { answered } from '../hosts.ts';
import { Room } from '../room.tsx';
import type { Alone, InSitting, PageStates } from '../state.ts';

const day = scoringDay();
const examiner = day.who('examiner');
const head = day.who('site-head');
type Guarded = {
  readonly sitting?: SittingState;
  readonly as?: Person;
  readonly failure?: InSitting['failure'];
  /** What stands above every screen of the sitting. */
  readonly notice?: ReactNode;
  readonly shown?: Partial<Alone>;
};
/** Something that stands in the way, where it stands: in the frame, over the screen that scores. */
function over(content: ReactNode, { sitting = day.sitting, as, failure, notice, shown }: Guarded = {}): Alone {
  const id = sitting.sitting?.sittingId ?? null;
  history.replaceState(null, '', placeHash({ sitting: id, screen: 'scoring', params: {} }));
  const state: InSitting = { sitting, ...(as && { as }), ...(failure && { failure }) };
  const page = (
    <Room state={state} notice={notice}>
      {content}
    </Room>
  );
  return { page, ...shown };
}

/** The same day with roles that hang on the site head, and a key of everybody's. */
const rooted: SittingState = {
  ...day.sitting,
  root: { personId: head.personId, publicKey: 'ab'.repeat(32) },
  keys: new Map([...day.sitting.people.keys()].map((personId, n) => [personId, n.toString(16).padStart(64, '1')])),
};
/** Somebody does not know their PIN any more, and asked for another. */
const forgotten = (shown: Partial<Alone> = {}): Alone =>
  over(<ScoringScreen />, {
    sitting: rooted,
    shown: {
      act: async (page) => {
        requestSignIn(examiner.personId);
        await settled();
        await press(page.ownerDocument.body, /^忘记密码|^Forgotten/);
      },
      ...shown,
    },
  });

/** The site head can't be there: whom they named, if anybody, takes their place. */
const absent = (deputy: string | null, shown: Partial<Alone> = {}): Alone =>
  over(<ScoringScreen />, {
    sitting: { ...rooted, deputy },
    shown: {
      act: async () => {
        requestSignIn(head.personId, 'absent');
        await settled();
      },
      ...shown,
    },
  });
const clerk = day.who('clerk').personId;

const back = { at: '2026-11-20T01:00:00.000Z', latest: '2026-11-20T09:30:00.000Z', minutes: 510 };
const clock = (as?: Person, shown?: Partial<Alone>): Alone =>
  over(<ClockNote back={back} answerable />, { ...(as && { as }), ...(shown && { shown }) });

const replaced = (name = '二号机', reason = '一号机无法开机', shown: Partial<Alone> = {}): Alone =>
  over(
    <ReplacedGuard practice={false}>
      <ScoringScreen />
    </ReplacedGuard>,
    {
      as: examiner,
      shown: {
        answers: {
          'station:standing': answered({
            replacedBy: { name, at: '2026-11-20T09:00:00.000Z', reason, by: '罗芳' },
            twiceAt: null,
          }),
        },
        ...shown,
      },
    },
  );

/** A sitting that must have its third copy, and a stick that was pulled out. */
const mustHave: SittingState = { ...day.sitting, thirdCopy: 'stop' };
const PULLED = {
  'stick:status': answered({
    ...{ folder: '/media/kaoping', state: 'missing', since: '2026-11-20T09:50:00.000Z', sameDisk: false },
    ...{ freeBytes: null, copies: [] },
  }),
};
const stick = (sitting: SittingState, as: Person | undefined, shown: Partial<Alone> = {}): Alone =>
  over(
    <ThirdCopyGuard>
      <ScoringScreen />
    </ThirdCopyGuard>,
    { sitting, ...(as && { as }), notice: <ThirdCopyBanner />, shown: { answers: PULLED, ...shown } },
  );

const FULL_DISK = { 'app:health': answered({ freeBytes: 0, journalWritable: true, reserve: 'released' }) };
const diskFull = (shown: Partial<Alone> = {}): Alone =>
  over(<ScoringScreen />, {
    ...{ as: examiner, failure: { kind: 'disk_full' } },
    shown: { answers: FULL_DISK, act: (page) => typeKeys(page, 'Digit1', 'Enter'), ...shown },
  });

/** What stands in the way of work while a sitting is open. */
export const guards: PageStates = {
  'clock-set-back': () => clock(),
  'clock-to-explain': () => clock(head),
  'clock-without-reason': () => clock(head, { act: (page) => press(page, /说明并继续/) }),
  'clock-nobody': () => over(<ClockNote back={back} answerable={false} />),
  'clock-english': () => clock(head, { looks: { language: 'en' } }),
  'clock-dark': () => clock(head, { looks: { look: 'dark' } }),
  'clock-touch': () => clock(head, { looks: { touch: true } }),
  forgotten: () => forgotten(),
  'forgotten-english': () => forgotten({ looks: { language: 'en' } }),
  'forgotten-dark': () => forgotten({ looks: { look: 'dark' } }),
  'forgotten-touch': () => forgotten({ looks: { touch: true } }),
  absent: () => absent(clerk),
  'absent-nobody': () => absent(null),
  'absent-english': () => absent(clerk, { looks: { language: 'en' } }),
  'absent-dark': () => absent(clerk, { looks: { look: 'dark' } }),
  'absent-touch': () => absent(clerk, { looks: { touch: true } }),
  replaced: () => replaced(),
  'replaced-and-seen': () => replaced(undefined, undefined, { act: (page) => press(page, /知道/) }),
  'replaced-long-names': () => replaced(`${LONG_ORGANISER}二号工位`.slice(0, 100), '一号机无法开机，'.repeat(20)),
  'replaced-english': () => replaced(undefined, undefined, { looks: { language: 'en' } }),
  'replaced-dark': () => replaced(undefined, undefined, { looks: { look: 'dark' } }),
  'stick-pulled': () => stick(day.sitting, examiner),
  'stick-pulled-and-stopped': () => stick(mustHave, examiner),
  'stick-to-waive': () => stick(mustHave, head),
  'stick-english': () => stick(mustHave, head, { looks: { language: 'en' } }),
  'stick-dark': () => stick(mustHave, head, { looks: { look: 'dark' } }),
  'stick-touch': () => stick(mustHave, head, { looks: { touch: true } }),
  'disk-full': () => diskFull(),
  'disk-full-english': () => diskFull({ looks: { language: 'en' } }),
  'disk-full-touch': () => diskFull({ looks: { touch: true } }),
  'disk-nearly-full': () =>
    over(<ScoringScreen />, {
      as: examiner,
      shown: {
        answers: { 'app:health': answered({ freeBytes: 90 * 1024 ** 2, journalWritable: true, reserve: 'none' }) },
      },
    }),
  'journal-not-writable': () =>
    over(<ScoringScreen />, {
      as: examiner,
      shown: { answers: { 'app:health': answered({ freeBytes: 1024 ** 4, journalWritable: false, reserve: 'held' }) } },
    }),
};
