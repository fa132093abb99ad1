import { useEffect } from 'react';
import { beginHome } from './data/home/begin-home.ts';
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
import { LedgerScreen } from './features/ledger/ledger-screen.tsx';
import { TraceScreen } from './features/trace/trace-screen.tsx';
import { CurrentScreen, readScreenAhead } from './current-screen.tsx';
import { useHostLine } from './host/host-news.ts';
import { usePlace } from './ui/navigate.ts';
import { readWhenShown } from './ui/read-when-shown.tsx';
import { Theme } from './ui/theme.tsx';

/** Printing and its preview come with the first paper that is looked at. */
const PlanDesk = readWhenShown(async () => (await import('./features/printing/plan-desk.tsx')).PlanDesk);

export { beginHome };

/**
 * Behind the door: a first screen without a sitting, or the frame around the screens of an open one. While it is closed only the looks
 * stand, which take antd a while to compute.
 */
export function App({ isOpen }: { readonly isOpen: boolean }) {
  return <Theme>{isOpen && <Behind />}</Theme>;
}

function Behind() {
  const { sitting, screen } = usePlace();
  useHostLine();
  useEffect(() => {
    if (sitting !== null) readScreenAhead(screen);
  }, [sitting, screen]);
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
            ledger={(onBack) => <LedgerScreen sittings={home.sittings} onBack={onBack} />}
            duties={(onPlan, onBack) => <DutiesScreen sittings={home.sittings} onPlan={onPlan} onBack={onBack} />}
            plan={(known, station, onBack) => (
              <PlanScreen
                known={known}
                onBack={onBack}
                forms={(of, onDone) => <PlanDesk {...of} onDone={onDone} />}
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
