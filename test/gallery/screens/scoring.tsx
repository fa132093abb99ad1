import { ScoringScreen } from '#renderer/features/scoring/scoring-screen.tsx';
import { checkedInDay, preparedDay, scoredDay, scoringDay, seated, timedDay, type Day } from '../days.ts';
import { longDay } from '../long-day.ts';
import { divisionDay } from '../division-day.ts';
import { codesDay } from '../codes-day.ts';
import { type as typeKeys } from '../hands.ts';
import type { InSitting, ScreenStates } from '../state.ts';

const examining = (day: Day, over: Partial<InSitting> = {}): InSitting => ({ ...seated(day, 'examiner'), ...over });

export const scoring: ScreenStates = {
  part: ScoringScreen,
  states: {
    'nobody-signed-in': () => ({ sitting: checkedInDay().sitting }),
    'nobody-there': () => examining(preparedDay()),
    fresh: () => examining(checkedInDay()),
    busy: () => examining(scoringDay()),
    full: () => examining(scoredDay()),
    codes: () => examining(scoringDay(codesDay())),
    divided: () => examining(checkedInDay(divisionDay())),
    clocks: () => examining(timedDay()),
    'long-names': () => examining(longDay()),
    broken: () =>
      examining(scoringDay(), { failure: { kind: 'disk_full' }, act: (page) => typeKeys(page, 'Digit1', 'Enter') }),
    veto: () => examining(scoringDay(), { act: (page) => typeKeys(page, 'KeyV') }),
    dark: () => examining(scoringDay(), { looks: { look: 'dark' } }),
    english: () => examining(scoringDay(), { looks: { language: 'en' } }),
    touch: () => examining(scoringDay(), { looks: { touch: true } }),
    'long-touch': () => examining(longDay(), { looks: { touch: true } }),
  },
};
