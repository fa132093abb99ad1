import { Button } from 'antd';
import type { ComponentType } from 'react';
import { LoadingScreen } from '#renderer/features/frame/loading-screen.tsx';
import { frameWords } from '#renderer/features/frame/words.ts';
import { PanelPlace, ScoringPlace } from './marking-screens.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { FullPage } from './ui/full-page.tsx';
import { usePlace, type Screen } from './ui/navigate.ts';
import { readWhenShown, type ReadWhenShown } from './ui/read-when-shown.tsx';
import { useSay } from './ui/say.ts';

// Every screen of an open sitting; each one's code is loaded when it is first shown.
const SCREEN_PARTS: Readonly<Record<Screen, ComponentType | ReadWhenShown<object>>> = {
  board: readWhenShown(async () => (await import('./features/board/board-screen.tsx')).BoardScreen, LoadingScreen),
  setup: readWhenShown(async () => (await import('./features/setup/setup-screen.tsx')).SetupScreen, LoadingScreen),
  eligibility: readWhenShown(
    async () => (await import('./features/eligibility/eligibility-screen.tsx')).EligibilityScreen,
    LoadingScreen,
  ),
  policy: readWhenShown(async () => (await import('./features/policy/policy-screen.tsx')).PolicyScreen, LoadingScreen),
  'check-in': readWhenShown(
    async () => (await import('./features/check-in/check-in-screen.tsx')).CheckInScreen,
    LoadingScreen,
  ),
  scoring: ScoringPlace,
  panel: PanelPlace,
  results: readWhenShown(
    async () => (await import('./features/results/results-screen.tsx')).ResultsScreen,
    LoadingScreen,
  ),
  pictures: readWhenShown(
    async () => (await import('./features/pictures/pictures-screen.tsx')).PicturesScreen,
    LoadingScreen,
  ),
  compare: readWhenShown(
    async () => (await import('./features/compare/compare-screen.tsx')).CompareScreen,
    LoadingScreen,
  ),
  'paper-entry': readWhenShown(
    async () => (await import('./features/paper-entry/paper-entry-screen.tsx')).PaperEntryScreen,
    LoadingScreen,
  ),
  proofreading: readWhenShown(
    async () => (await import('./features/proofreading/proofreading-screen.tsx')).ProofreadingScreen,
    LoadingScreen,
  ),
  'sign-off': readWhenShown(
    async () => (await import('./features/sign-off/sign-off-screen.tsx')).SignOffScreen,
    LoadingScreen,
  ),
  printing: readWhenShown(
    async () => (await import('./features/printing/printing-screen.tsx')).PrintingScreen,
    LoadingScreen,
  ),
  handover: readWhenShown(
    async () => (await import('./features/handover/handover-screen.tsx')).HandoverScreen,
    LoadingScreen,
  ),
  certificates: readWhenShown(
    async () => (await import('./features/certificates/certificates-screen.tsx')).CertificatesScreen,
    LoadingScreen,
  ),
  settings: readWhenShown(
    async () => (await import('./features/settings/settings-screen.tsx')).SettingsScreen,
    LoadingScreen,
  ),
  readiness: readWhenShown(
    async () => (await import('./features/readiness/readiness-screen.tsx')).ReadinessScreen,
    LoadingScreen,
  ),
  drill: readWhenShown(async () => (await import('./features/drill/drill-screen.tsx')).DrillScreen, LoadingScreen),
  backup: readWhenShown(async () => (await import('./features/backup/backup-screen.tsx')).BackupScreen, LoadingScreen),
};

/** Reads a screen's code while the sitting that it is to show is still being opened. */
export function readScreenAhead(screen: Screen): void {
  const part = SCREEN_PARTS[screen];
  if ('ahead' in part) void part.ahead();
}

/** The screen of an open sitting that the place asks for. */
export function CurrentScreen() {
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
      <Part />
    </ErrorBoundary>
  );
}
