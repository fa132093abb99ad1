import { NewSitting } from '#renderer/features/new-sitting/new-sitting.tsx';
import { WAYS } from '#shared/documents/registry.ts';
import { fill, press, pressOption, settled } from '../hands.ts';
import { aHome, aStation, LONG_ORGANISER } from '../homes.ts';
import type { Alone, PageStates } from '../state.ts';

const nothing = (): void => undefined;
const form = (over: Partial<Alone> = {}, station = aStation()): Alone => ({
  page: (
    <div className="kp-start">
      <NewSitting home={aHome({ stations: [station] })} station={station} onBegun={nothing} onCancel={nothing} />
    </div>
  ),
  ...over,
});
const FIRST_FIELD = '.kp-new-fields input';
const begin = async (page: HTMLElement): Promise<void> => {
  await fill(page, FIRST_FIELD, '焊工');
  await press(page, /建立场次|Create/);
};

/** An evaluation of several subjects, its subjects weighed. */
const weigh = async (page: HTMLElement, id: string): Promise<void> => {
  await pressOption(
    page,
    WAYS.findIndex((way) => way.id === id),
  );
  page.querySelector<HTMLElement>('.kp-new-fields input[type=radio][value=true]')?.click();
  await settled();
};

/** The form for a new sitting, by each kind of way, and what goes wrong with it. */
export const newSitting: PageStates = {
  fresh: () => form(),
  ...Object.fromEntries(
    WAYS.map(({ id }, nth) => [`way-${id}`, () => form({ act: (page) => pressOption(page, nth) })]),
  ),
  weighed: () => form({ act: (page) => weigh(page, 'tianjin-enterprise-combined') }),
  'english-weighed': () =>
    form({ looks: { language: 'en' }, act: (page) => weigh(page, 'tianjin-enterprise-combined') }),
  problems: () => form({ act: (page) => press(page, /建立场次/) }),
  broken: () => form({ act: begin }),
  'long-names': () =>
    form({ act: (page) => fill(page, FIRST_FIELD, LONG_ORGANISER) }, aStation({ organiser: LONG_ORGANISER })),
  dark: () => form({ looks: { look: 'dark' } }),
  english: () => form({ looks: { language: 'en' } }),
  'english-problems': () => form({ looks: { language: 'en' }, act: (page) => press(page, /Create/) }),
  touch: () => form({ looks: { touch: true } }),
};
