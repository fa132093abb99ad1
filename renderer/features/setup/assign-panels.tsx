import { Button, Select, Table } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { tableHeight } from '#renderer/ui/table-height.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { mayJudge, sharedEvenly } from '#shared/progress/panel-shares.ts';
import { panelOf, unassigned } from '#shared/record/panels.ts';
import { PANELS_DRAW } from '#shared/record/room-draw.ts';
import { MoveCandidate } from './move-candidate.tsx';
import { panelsWords as words } from './panels-words.ts';
import { SeedForm, type OpenSeed } from './seed-form.tsx';
import { useTeam } from './use-team.ts';

/** Who is judged by which panel: by hand, evenly, or by draw; whoever is moved is moved for a reason. */
export function AssignPanels() {
  const t = useSay();
  const team = useTeam();
  const explain = useFailureSentence();
  const { state, actor, record } = useSitting();
  const [moving, setMoving] = useState<Candidate | null>(null);
  const [drawing, setDrawing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const left = unassigned(state).length;
  const isOpen = state.closing === null;
  const marked = new Set([...state.sheets.values()].map(({ candidateId }) => candidateId));
  const ask = (act: () => void): void => (actor === null ? requestSignIn() : act());
  const assign = async (places: { candidateId: string; panel: string }[]): Promise<void> => {
    const recorded = await record({ type: 'candidates_assigned', places, reason: '' });
    setProblem(recorded.ok ? null : explain(recorded.error));
  };
  const evenly = (): void => {
    const places = sharedEvenly(state);
    if (places.length > 0) void assign(places);
    if (places.length < left) setProblem(t(words.nobodyMay, { count: left - places.length }));
  };
  const draw = async (seed: OpenSeed): Promise<string | null> => {
    const labels = state.panels.map(({ name }) => name);
    const facts = { candidates: [...state.candidates.keys()], labels, ...seed, operator: actor?.name ?? '' };
    const recorded = await record({ type: 'facts_stated', rule: PANELS_DRAW, candidateId: null, facts });
    if (recorded.ok) setDrawing(false);
    return recorded.ok ? null : explain(recorded.error);
  };
  const choose = (candidate: Candidate, panel: string): void => {
    const { candidateId } = candidate;
    if (panelOf(state, candidateId) === null) ask(() => void assign([{ candidateId, panel }]));
    else ask(() => setMoving(candidate));
  };
  return (
    <div className="kp-stack">
      {isOpen && (
        <div className="kp-line">
          {left > 0 && (
            <Button type="primary" onClick={() => ask(evenly)}>
              {t(words.evenly, { count: left })}
            </Button>
          )}
          {marked.size === 0 && <Button onClick={() => ask(() => setDrawing(!drawing))}>{t(words.draw)}</Button>}
        </div>
      )}
      {problem !== null && (
        <p className="kp-note" data-tone="warn" role="alert">
          {problem}
        </p>
      )}
      {drawing && actor !== null && (
        <SeedForm
          label={t(words.drawTitle)}
          role={actor.role}
          isAgain={state.draws.some(({ rule }) => rule === PANELS_DRAW)}
          draw={draw}
        >
          <p className="kp-soft">{t(words.drawNote)}</p>
        </SeedForm>
      )}
      <Table<Candidate>
        size="small"
        pagination={false}
        virtual={state.candidates.size > 100}
        scroll={{ y: tableHeight(420), x: 760 }}
        rowKey="candidateId"
        dataSource={[...state.candidates.values()]}
        columns={[
          { title: t(words.number), width: 140, className: 'kp-num', dataIndex: 'number' },
          { title: t(words.candidate), width: 120, dataIndex: 'name' },
          {
            title: team,
            width: 190,
            render: (_, candidate) => {
              const { candidateId, name } = candidate;
              const panel = panelOf(state, candidateId);
              if (!isOpen || marked.has(candidateId)) return panel?.name;
              if (panel !== null)
                return (
                  <Button size="small" onClick={() => ask(() => setMoving(candidate))}>
                    {panel.name}
                  </Button>
                );
              return (
                <Select
                  size="small"
                  aria-label={t(words.whichPanel, { name, team })}
                  className="setup-panel-choice"
                  value={null}
                  onChange={(to: string | null) => to !== null && choose(candidate, to)}
                  options={state.panels.map((one) => ({
                    value: one.name,
                    label: one.name,
                    disabled: !mayJudge(state, one, candidateId),
                  }))}
                />
              );
            },
          },
          { title: t(words.employer), dataIndex: 'employer', width: 180, ellipsis: true },
          {
            title: t(words.why),
            width: 130,
            ellipsis: true,
            render: (_, { candidateId }) => state.assigned.get(candidateId)?.reason,
          },
        ]}
      />
      {moving !== null && <MoveCandidate candidate={moving} onClose={() => setMoving(null)} />}
    </div>
  );
}
