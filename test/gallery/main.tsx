import { createRoot } from 'react-dom/client';
import '#renderer/ui/base.css';
import { placeHash, type Screen } from '#renderer/ui/navigate.ts';
import { setPreferences } from '#renderer/ui/preferences.ts';
import { Theme } from '#renderer/ui/theme.tsx';
import { Contents } from './contents.tsx';
import { serve } from './hosts.ts';
import { PAGES, SCREENS } from './registry.ts';
import { Room } from './room.tsx';
import type { Alone, InSitting } from './state.ts';

// One state a page: ?state=scoring/busy. Without one, the list of all of them.

const PLAIN = { language: 'zh', look: 'light', touch: false } as const;
const [place = '', name = ''] = (new URLSearchParams(location.search).get('state') ?? '').split('/');
const root = document.getElementById('root') as HTMLElement;

const screen = (SCREENS as Readonly<Record<string, (typeof SCREENS)[Screen]>>)[place];
const inSitting = screen?.states[name]?.();
const alone = PAGES[place]?.[name]?.();

if (screen !== undefined && inSitting !== undefined) await showInSitting(place as Screen, inSitting);
else if (alone !== undefined) await showAlone(alone);
else {
  setPreferences(PLAIN);
  createRoot(root).render(
    <Theme>
      <Contents />
    </Theme>,
  );
}

async function showInSitting(at: Screen, state: InSitting): Promise<void> {
  const { part: Part } = SCREENS[at];
  const sitting = state.sitting.sitting?.sittingId ?? null;
  history.replaceState(null, '', placeHash({ sitting, screen: at, params: state.params ?? {} }));
  await show(
    state,
    <Room state={state}>
      <Part />
    </Room>,
  );
}

async function showAlone(state: Alone): Promise<void> {
  await show(state, state.page);
}

/** Draws it, does what brings it into its state, and says when it stands. */
async function show(state: InSitting | Alone, content: React.ReactNode): Promise<void> {
  setPreferences({ ...PLAIN, ...state.looks });
  serve(state.answers);
  createRoot(root).render(<Theme>{content}</Theme>);
  await new Promise((done) => setTimeout(done, 150));
  await state.act?.(root);
  root.dataset['stands'] = 'true';
}
