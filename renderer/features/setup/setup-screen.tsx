import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import '#renderer/importing/import.css';
import { lackText } from '#renderer/ui/lack-text.ts';
import { navigate, usePlace } from '#renderer/ui/navigate.ts';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { ListName } from '#shared/procedures/parts/lists.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { lacksOf, type Lack } from '#shared/progress/lacks.ts';
import { roomDraws } from '#shared/progress/lots.ts';
import { readinessOf } from '#shared/progress/readiness.ts';
import { standingRecusals } from '#shared/progress/standing-recusals.ts';
import type { SittingState } from '#shared/record/state.ts';
import { setupWords } from '#renderer/features/setup/words.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';
import { DivisionPanel } from './division-panel.tsx';
import { DrawPanel } from './draw-panel.tsx';
import { EligibilityRow } from './eligibility-row.tsx';
import { PanelsPanel } from './panels-panel.tsx';
import { LotsPanel } from './lots-panel.tsx';
import { RecusalPanel } from './recusal-panel.tsx';
import { RoomLine } from './room-line.tsx';
import { RosterPanel } from './roster-panel.tsx';
import { SchemePanel } from './scheme-panel.tsx';
import './scheme.css';
import { ScoresPanel } from './scores-panel.tsx';
import './setup.css';
import { SittingPanel } from './sitting-panel.tsx';
import { StaffPanel } from './staff-panel.tsx';

const PANELS: Readonly<Record<ListName, () => ReactNode>> = {
  sitting: SittingPanel,
  staff: StaffPanel,
  draw: DrawPanel,
  roster: RosterPanel,
  panels: PanelsPanel,
  lots: LotsPanel,
  recusal: RecusalPanel,
  scores: ScoresPanel,
  scheme: SchemePanel,
  division: DivisionPanel,
};

/** 准备: what a sitting needs before anyone is scored, each with what is there and what is lacking. */
export function SetupScreen() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const { params } = usePlace();
  const lacks = lacksOf(state);
  const lists = procedureOf(state.sitting).preparation;
  const lacking = lacks.map(({ list }) => list);
  const lackOf = (list: ListName): Lack | undefined => lacks.find((lack) => lack.list === list);
  const open = lists.find((list) => list === params['list']) ?? lacking[0] ?? 'roster';
  const Panel = PANELS[open];
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(setupWords.title)}</h1>
        <span className="kp-soft kp-grow" role="status">
          {lacking.length === 0
            ? t(setupWords.allDone)
            : t(setupWords.stillMissing, { items: lacking.map((list) => t(listWords[list])).join('、') })}
        </span>
        {lacking.length === 0 && (
          <Button type="primary" onClick={() => navigate('check-in')}>
            {t(setupWords.toCheckIn)}
          </Button>
        )}
      </header>
      <div className="setup-body">
        <nav className="setup-list" aria-label={t(setupWords.checklist)}>
          {lists.map((list) => (
            <button
              key={list}
              type="button"
              aria-current={list === open ? 'true' : undefined}
              data-ready={lackOf(list) === undefined}
              onClick={() => navigate('setup', { list })}
            >
              <Shape name={lackOf(list) === undefined ? 'check' : 'hollow'} />
              <span className="kp-grow">
                <strong>{t(listWords[list])}</strong>
                <span className="kp-small kp-num">{describe(list, lackOf(list), state, t)}</span>
              </span>
            </button>
          ))}
          <EligibilityRow />
          <button type="button" onClick={() => navigate('readiness')}>
            <Shape name={readinessOf(state) === null ? 'dash' : 'check'} />
            <span className="kp-grow">
              <strong>{t(setupWords.readiness)}</strong>
              <span className="kp-small">{t(setupWords.readinessAbout)}</span>
            </span>
          </button>
          {state.sitting?.practice === true && (
            <button type="button" onClick={() => navigate('drill')}>
              <Shape name="dash" />
              <span className="kp-grow">
                <strong>{t(setupWords.drill)}</strong>
                <span className="kp-small">{t(setupWords.drillAbout)}</span>
              </span>
            </button>
          )}
          <RoomLine />
        </nav>
        <div className="setup-open" tabIndex={0} role="region" aria-label={t(listWords[open])}>
          <Panel key={open} />
        </div>
      </div>
    </section>
  );
}

/** What a preparation holds, or what it lacks. */
function describe(list: ListName, lack: Lack | undefined, state: SittingState, t: Say): string {
  if (lack !== undefined) return lackText(lack, t);
  switch (list) {
    case 'sitting':
      return state.sitting?.heldOn ?? '';
    case 'staff':
      return t(setupWords.staffCount, { count: state.people.size });
    case 'draw':
      return t(setupWords.staffCount, { count: state.drawn.length });
    case 'panels':
      return t(setupWords.panelsCount, { count: Math.max(1, state.panels.length) });
    case 'lots':
      return t(setupWords.lotsCount, { count: new Set(roomDraws(state).map(({ rule }) => rule)).size });
    case 'recusal':
      return t(setupWords.recusalCount, { count: standingRecusals(state).length });
    case 'scores':
      return t(setupWords.candidateCount, { count: state.subjectScores.size });
    case 'roster':
      return t(setupWords.candidateCount, { count: state.candidates.size });
    case 'division':
      return state.division.length === 0
        ? t(setupWords.undivided)
        : t(setupWords.dividedCount, { count: state.division.length });
    case 'scheme': {
      const tasks = state.scheme?.tasks ?? [];
      const lines = tasks.reduce((sum, task) => sum + task.lines.length, 0);
      return t(setupWords.schemeCount, { tasks: tasks.length, lines });
    }
  }
}
