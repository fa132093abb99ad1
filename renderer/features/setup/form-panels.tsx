import { Button, InputNumber, Select, Table } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { MOST_PANELS, type Panel } from '#shared/model/panels.ts';
import { leads, type Person } from '#shared/model/staff.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { proposedPanels } from '#shared/progress/panel-proposal.ts';
import { roleWords } from '#shared/words/roles.ts';
import { panelsWords as words } from './panels-words.ts';
import { useTeam } from './use-team.ts';

type Props = {
  /** Everybody who may sit on one. */
  readonly experts: readonly Person[];
  readonly size: number;
  readonly onClose: () => void;
};

/** Who sits on which panel: proposed from the staff list, and changed person by person. */
export function FormPanels({ experts, size, onClose }: Props) {
  const t = useSay();
  const team = useTeam();
  const explain = useFailureSentence();
  const { state, record } = useSitting();
  const leaders = experts.filter(({ role }) => leads(role)).length;
  const { areLed, name } = procedureOf(state.sitting).group.teams;
  const places = Math.max(1, Math.floor(experts.length / size));
  const most = Math.min(places, areLed ? Math.max(1, leaders) : MOST_PANELS);
  const [panels, setPanels] = useState<readonly Panel[]>(() =>
    state.panels.length > 0 ? state.panels : proposedPanels(experts, size, most),
  );
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const isAgain = state.panels.length > 0;
  const panelAt = (id: string): string => panels.find(({ scorers }) => scorers.includes(id))?.name ?? '';
  const put = (id: string, name: string): void =>
    setPanels(
      panels.map((panel) => {
        const others = panel.scorers.filter((one) => one !== id);
        return { ...panel, scorers: panel.name === name ? [...others, id] : others };
      }),
    );
  const save = async (formed: readonly Panel[]): Promise<void> => {
    const recorded = await record({ type: 'panels_formed', panels: [...formed], reason: reason.trim() });
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <form
      className="kp-stack"
      aria-label={t(words.form, { team })}
      onSubmit={(event) => {
        event.preventDefault();
        void save(panels.map((panel) => ({ ...panel, scorers: inOrder(panel, experts) })));
      }}
    >
      <Field label={t(words.count)} note={t(words.countNote, { leads: leaders, count: experts.length })}>
        {({ id }) => (
          <InputNumber
            id={id}
            min={1}
            max={most}
            value={panels.length}
            onChange={(count) => setPanels(proposedPanels(experts, size, count ?? 1))}
          />
        )}
      </Field>
      <Table<Person>
        size="small"
        pagination={false}
        rowKey="personId"
        dataSource={[...experts]}
        columns={[
          { title: t(words.member), dataIndex: 'name', width: 160 },
          { title: t(words.role), width: 140, render: (_, { role }) => t(roleWords[role]) },
          {
            title: t(name),
            render: (_, { personId, name: who }) => (
              <Select
                aria-label={t(words.whichPanel, { name: who, team })}
                className="setup-panel-choice"
                value={panelAt(personId)}
                onChange={(to: string) => put(personId, to)}
                options={[
                  { value: '', label: t(words.none) },
                  ...panels.map((panel) => ({ value: panel.name, label: panel.name })),
                ]}
              />
            ),
          },
        ]}
      />
      {isAgain && <ReasonField label={t(words.reason)} reason={reason} onReason={setReason} />}
      <div className="kp-line">
        <FormFoot problem={problem} submit={t(words.save)} leave={t(words.cancel)} onLeave={onClose} />
        {isAgain && <Button onClick={() => void save([])}>{t(words.one, { team })}</Button>}
      </div>
    </form>
  );
}

/** The lead first, the others as they are named. */
const inOrder = ({ scorers }: Panel, experts: readonly Person[]): string[] =>
  experts.flatMap(({ personId }) => (scorers.includes(personId) ? [personId] : []));
