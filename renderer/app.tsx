import { Button } from 'antd';
import { lazy, Suspense, type ComponentType } from 'react';
import { SittingProvider } from './data/sitting-context.tsx';
import { Frame } from './features/frame/frame.tsx';
import { HomeGate } from './features/start/home-gate.tsx';
import { OpenSittingPage } from './features/start/open-sitting-page.tsx';
import { RepairNote } from './features/start/repair-note.tsx';
import { StartScreen } from './features/start/start-screen.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { FullPage } from './ui/full-page.tsx';
import { usePlace, type Screen } from './ui/navigate.ts';
import { useSay } from './ui/say.ts';
import { Theme } from './ui/theme.tsx';
import { frameWords } from '#shared/words/frame.ts';

const files = import.meta.glob<Record<string, ComponentType>>('./features/*/*-screen.tsx');
const load = (folder: string, name: string) =>
  lazy(async () => {
    const file = await files[`./features/${folder}/${folder}-screen.tsx`]?.();
    return { default: file?.[name] ?? (() => <Missing />) };
  });
function Missing() {
  const t = useSay();
  return <FullPage title={t(frameWords.screenMissing)} paragraphs={[]} />;
}

// The one place that knows every feature; each screen's code is loaded when it is first shown.
const SCREEN_PARTS: Readonly<Record<Screen, ComponentType>> = {
  board: load('board', 'BoardScreen'),
  setup: load('setup', 'SetupScreen'),
  'check-in': load('check-in', 'CheckInScreen'),
  scoring: load('scoring', 'ScoringScreen'),
  panel: load('panel', 'PanelScreen'),
  results: load('results', 'ResultsScreen'),
  'sign-off': load('sign-off', 'SignOffScreen'),
  printing: load('printing', 'PrintingScreen'),
  handover: load('handover', 'HandoverScreen'),
  settings: load('settings', 'SettingsScreen'),
};

/** The page: a first screen without a sitting, or the frame around the screens of an open one. */
export function App() {
  const { sitting } = usePlace();
  return (
    <Theme>
      <HomeGate>
        {(home, reload) =>
          sitting === null ? (
            <StartScreen home={home} reload={reload} />
          ) : (
            <OpenSittingPage key={sitting} home={home} log={sitting}>
              {({ log, repair }, practice) => (
                <SittingProvider log={log} practice={practice} repair={repair}>
                  <Frame>
                    <RepairNote />
                    <CurrentScreen />
                  </Frame>
                </SittingProvider>
              )}
            </OpenSittingPage>
          )
        }
      </HomeGate>
    </Theme>
  );
}

function CurrentScreen() {
  const t = useSay();
  const { screen } = usePlace();
  const Part = SCREEN_PARTS[screen];
  return (
    <ErrorBoundary
      key={screen}
      fallback={(message, reset) => (
        <FullPage
          tone="danger"
          title={t(frameWords.screenBroken)}
          paragraphs={[t(frameWords.screenBrokenSafe), message]}
          actions={<Button onClick={reset}>{t(frameWords.reopen)}</Button>}
        />
      )}
    >
      <Suspense fallback={<p className="kp-page kp-soft">{t(frameWords.loadingScreen)}</p>}>
        <Part />
      </Suspense>
    </ErrorBoundary>
  );
}
