import { Button } from 'antd';
import { lazy, Suspense, type ComponentType } from 'react';
import { frameWords } from '#renderer/features/frame/words.ts';
import { PanelPlace, ScoringPlace } from './marking-screens.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { FullPage } from './ui/full-page.tsx';
import { usePlace, type Screen } from './ui/navigate.ts';
import { useSay } from './ui/say.ts';

// Every screen of an open sitting; each one's code is loaded when it is first shown.
const SCREEN_PARTS: Readonly<Record<Screen, ComponentType>> = {
  board: lazy(async () => ({ default: (await import('./features/board/board-screen.tsx')).BoardScreen })),
  setup: lazy(async () => ({ default: (await import('./features/setup/setup-screen.tsx')).SetupScreen })),
  eligibility: lazy(async () => ({
    default: (await import('./features/eligibility/eligibility-screen.tsx')).EligibilityScreen,
  })),
  policy: lazy(async () => ({ default: (await import('./features/policy/policy-screen.tsx')).PolicyScreen })),
  'check-in': lazy(async () => ({ default: (await import('./features/check-in/check-in-screen.tsx')).CheckInScreen })),
  scoring: ScoringPlace,
  panel: PanelPlace,
  results: lazy(async () => ({ default: (await import('./features/results/results-screen.tsx')).ResultsScreen })),
  pictures: lazy(async () => ({ default: (await import('./features/pictures/pictures-screen.tsx')).PicturesScreen })),
  compare: lazy(async () => ({ default: (await import('./features/compare/compare-screen.tsx')).CompareScreen })),
  'paper-entry': lazy(async () => ({
    default: (await import('./features/paper-entry/paper-entry-screen.tsx')).PaperEntryScreen,
  })),
  proofreading: lazy(async () => ({
    default: (await import('./features/proofreading/proofreading-screen.tsx')).ProofreadingScreen,
  })),
  'sign-off': lazy(async () => ({ default: (await import('./features/sign-off/sign-off-screen.tsx')).SignOffScreen })),
  printing: lazy(async () => ({ default: (await import('./features/printing/printing-screen.tsx')).PrintingScreen })),
  handover: lazy(async () => ({ default: (await import('./features/handover/handover-screen.tsx')).HandoverScreen })),
  certificates: lazy(async () => ({
    default: (await import('./features/certificates/certificates-screen.tsx')).CertificatesScreen,
  })),
  settings: lazy(async () => ({ default: (await import('./features/settings/settings-screen.tsx')).SettingsScreen })),
  readiness: lazy(async () => ({
    default: (await import('./features/readiness/readiness-screen.tsx')).ReadinessScreen,
  })),
  drill: lazy(async () => ({ default: (await import('./features/drill/drill-screen.tsx')).DrillScreen })),
  backup: lazy(async () => ({ default: (await import('./features/backup/backup-screen.tsx')).BackupScreen })),
};

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
      <Suspense fallback={<p className="kp-page kp-soft">{t(frameWords.loadingScreen)}</p>}>
        <Part />
      </Suspense>
    </ErrorBoundary>
  );
}
