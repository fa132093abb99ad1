import { Button } from 'antd';
import { lazy, Suspense, type ComponentType } from 'react';
import { SittingProvider } from './data/sitting-context.tsx';
import { SpareMachine } from './features/backup/spare-machine.tsx';
import { TakeoverNote } from './features/backup/takeover-note.tsx';
import { DutiesScreen } from './features/duties/duties-screen.tsx';
import { FirstDay } from './features/first-day/first-day.tsx';
import { Frame } from './features/frame/frame.tsx';
import { ClockGuard } from './features/guards/clock-guard.tsx';
import { ThirdCopyBanner } from './features/guards/third-copy-banner.tsx';
import { ThirdCopyGuard } from './features/guards/third-copy-guard.tsx';
import { ReplacedGuard } from './features/guards/replaced-guard.tsx';
import { HomeScreen } from './features/home/home-screen.tsx';
import { ArrangeResits } from './features/new-sitting/arrange-resits.tsx';
import { NewPlan } from './features/new-sitting/new-plan.tsx';
import { NewSitting } from './features/new-sitting/new-sitting.tsx';
import { PlanScreen } from './features/plan/plan-screen.tsx';
import { HomeGate } from './features/opening/home-gate.tsx';
import { OpenSittingPage } from './features/opening/open-sitting-page.tsx';
import { RepairNote } from './features/opening/repair-note.tsx';
import { TraceScreen } from './features/trace/trace-screen.tsx';
import { PanelPlace, ScoringPlace } from './marking-screens.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { FullPage } from './ui/full-page.tsx';
import { usePlace, type Screen } from './ui/navigate.ts';
import { Theme } from './ui/theme.tsx';
import { useSay } from './ui/say.ts';
import { frameWords } from '#renderer/features/frame/words.ts';

// The one place that knows every feature; each screen's code is loaded when it is first shown.
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

/** Printing and its preview come with the first paper that is looked at. */
const PlanDesk = lazy(async () => ({ default: (await import('./features/printing/plan-desk.tsx')).PlanDesk }));

/** Behind the door: a first screen without a sitting, or the frame around the screens of an open one. */
export function App() {
  return (
    <Theme>
      <Behind />
    </Theme>
  );
}

function Behind() {
  const { sitting } = usePlace();
  return (
    <HomeGate>
      {(home, reload, onBroken) =>
        sitting === null ? (
          <HomeScreen
            home={home}
            reload={reload}
            restore={<SpareMachine world={home.info.world} onRestored={reload} />}
            newSitting={(station, onBegun, onCancel) => (
              <NewSitting home={home} station={station} onBegun={onBegun} onCancel={onCancel} />
            )}
            trace={(onBack) => <TraceScreen onBack={onBack} />}
            duties={(onPlan, onBack) => <DutiesScreen sittings={home.sittings} onPlan={onPlan} onBack={onBack} />}
            plan={(known, station, onBack) => (
              <PlanScreen
                known={known}
                onBack={onBack}
                forms={(whole, practice, onDone) => (
                  <Suspense fallback={null}>
                    <PlanDesk whole={whole} practice={practice} onDone={onDone} />
                  </Suspense>
                )}
                arrange={(request, onDone) =>
                  station !== undefined && <ArrangeResits home={home} station={station} {...request} onDone={onDone} />
                }
              />
            )}
            newPlan={(station, onDone, onCancel) => <NewPlan {...{ home, station, onDone, onCancel }} />}
          />
        ) : (
          <OpenSittingPage key={sitting} home={home} log={sitting} onBroken={onBroken}>
            {({ log, repair }, practice) => (
              <SittingProvider log={log} practice={practice} repair={repair}>
                <Frame
                  notice={
                    <>
                      <FirstDay />
                      <ThirdCopyBanner />
                      <RepairNote />
                      <TakeoverNote />
                    </>
                  }
                >
                  <ReplacedGuard practice={practice}>
                    <ClockGuard>
                      <ThirdCopyGuard>
                        <CurrentScreen />
                      </ThirdCopyGuard>
                    </ClockGuard>
                  </ReplacedGuard>
                </Frame>
              </SittingProvider>
            )}
          </OpenSittingPage>
        )
      }
    </HomeGate>
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
