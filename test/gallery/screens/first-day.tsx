import { FirstDayBar } from '#renderer/features/first-day/first-day-bar.tsx';
import { ScoringScreen } from '#renderer/features/scoring/scoring-screen.tsx';
import { placeHash } from '#renderer/ui/navigate.ts';
import { ok } from '#shared/base/result.ts';
import { checkedInDay, keyedDay, preparedDay, scoredDay, type Day } from '../days.ts';
import { Room } from '../room.tsx';
import type { Alone, PageStates } from '../state.ts';

const AT = '2026-11-20T09:00:00.000Z';
const PRINTED = {
  ...{ at: AT, by: '', form: 'score-sheet', candidateId: null, examinerId: null, print: 1, copies: 1, way: 'file' },
  ...{ isDraft: false, isMade: true },
};

/** The path above the screen that scores, where it has come so far. */
function at({ sitting, who }: Day, printed: readonly unknown[], over: Partial<Alone> = {}): Alone {
  const id = sitting.sitting?.sittingId ?? null;
  history.replaceState(null, '', placeHash({ sitting: id, screen: 'scoring', params: {} }));
  const page = (
    <Room state={{ sitting, as: who('examiner'), practice: true }} notice={<FirstDayBar />}>
      <ScoringScreen />
    </Room>
  );
  return { page, answers: { 'print:register': ok({ rows: printed }) }, ...over };
}

/** 第一天: at the beginning, in the middle, and done. */
export const firstDay: PageStates = {
  beginning: () => at(checkedInDay(preparedDay()), []),
  marking: () => at(keyedDay(checkedInDay(preparedDay())), []),
  done: () => at(keyedDay(scoredDay()), [PRINTED]),
  dark: () => at(keyedDay(checkedInDay(preparedDay())), [], { looks: { look: 'dark' } }),
  english: () => at(keyedDay(checkedInDay(preparedDay())), [], { looks: { language: 'en' } }),
  touch: () => at(keyedDay(checkedInDay(preparedDay())), [], { looks: { touch: true } }),
};
