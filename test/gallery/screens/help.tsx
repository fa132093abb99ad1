import { HelpDrawer } from '#renderer/features/help/help-drawer.tsx';
import { ok } from '#shared/base/result.ts';
import { fill, press, settled } from '../hands.ts';
import type { Alone, PageStates } from '../state.ts';

const nothing = (): void => undefined;
const SEARCH = '.help-search input';
const at = (place: string, over: Partial<Alone> = {}): Alone => ({
  page: <HelpDrawer place={place} open onClose={nothing} onClosed={nothing} />,
  ...over,
});
/** The drawer lies beside the page's root, and comes a moment after it. */
async function drawer(): Promise<HTMLElement> {
  while (document.querySelector(SEARCH) === null) await settled();
  return document.body;
}
const MADE = { 'handbook:make': ok({ where: '/考评台/exports/考评台 用户手册.pdf', pages: 31 }) };

/** The handbook: at the place of a screen, searched, nothing found, made into a PDF. */
export const help: PageStates = {
  scoring: () => at('scoring'),
  trouble: () => at('trouble'),
  chapter: () => at('nowhere'),
  found: () => at('scoring', { act: async () => fill(await drawer(), SEARCH, '更正') }),
  'nothing-found': () => at('scoring', { act: async () => fill(await drawer(), SEARCH, '没有这个词') }),
  made: () => at('sign-off', { answers: MADE, act: async () => press(await drawer(), /^整本存为/) }),
  failed: () => at('sign-off', { act: async () => press(await drawer(), /^整本存为/) }),
  dark: () => at('clock', { looks: { look: 'dark' } }),
  english: () => at('setup', { looks: { language: 'en' } }),
  touch: () => at('check-in', { looks: { touch: true } }),
};
