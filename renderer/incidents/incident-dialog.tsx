import { Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { toBase64 } from '#renderer/host/save-bytes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { briefTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { incidentKindSchema, voids, type IncidentKind } from '#shared/model/incident.ts';
import { breachPercentOf } from '#shared/procedures/parts/breaches.ts';
import { incidentWords } from '#shared/progress/diary-words.ts';
import { ChooseScene } from './incident-photo.tsx';
import { effectWords, roomWords as words } from './words.ts';
import './incidents.css';

type Props = { readonly candidateId?: string | null; readonly onClose: () => void };
const NOBODY = '';
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Takes down what happened: what it was, whom it concerns, when, and who saw it beside whoever writes. */
export function IncidentDialog({ candidateId = null, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, record } = useSitting();
  const [kind, setKind] = useState<IncidentKind>('equipment_failure');
  const [about, setAbout] = useState(candidateId ?? NOBODY);
  const [time, setTime] = useState(() => briefTime(new Date().toISOString()));
  const [text, setText] = useState('');
  const [witness, setWitness] = useState('');
  const [effect, setEffect] = useState<'warned' | 'deducts' | null>(null);
  const [scene, setScene] = useState<Uint8Array | null>(null);
  const [problem, setProblem] = useState('');
  const percent = kind === 'rule_breaking' ? breachPercentOf(state.sitting) : null;
  const follows = effectWords[kind];
  const save = async (): Promise<void> => {
    const said = { time: time.trim(), text: text.trim(), witness: witness.trim() };
    if (!TIME.test(said.time) || said.text === '' || said.witness === '' || (percent !== null && effect === null)) {
      setProblem(t(words.incomplete));
      return;
    }
    const of = about === NOBODY ? null : about;
    const photo = scene === null ? null : await keepScene(scene, state.sitting?.practice === true);
    if (photo !== null && !photo.ok) {
      setProblem(explain(photo.error));
      return;
    }
    const recorded = await record({
      ...{ type: 'incident_recorded', kind, candidateId: of, ...said },
      ...(percent !== null && effect === 'deducts' ? { percent } : {}),
      ...(photo === null ? {} : { photo: photo.value.sha256 }),
    });
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  const candidates = [...state.candidates.values()].map(({ candidateId: value, number, name }) => ({
    value,
    label: `${number} ${name}`,
  }));
  return (
    <Dialog open title={t(words.record)} width={520} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={t(words.kind)}>
          {({ id }) => (
            <Select
              id={id}
              className="kp-wide"
              value={kind}
              onChange={setKind}
              options={incidentKindSchema.options.map((value) => ({ value, label: t(incidentWords[value]) }))}
            />
          )}
        </Field>
        <Field label={t(words.candidate)}>
          {({ id }) => (
            <Select
              id={id}
              className="kp-wide"
              showSearch={{ optionFilterProp: 'label' }}
              value={about}
              onChange={setAbout}
              options={[{ value: NOBODY, label: t(words.nobody) }, ...candidates]}
            />
          )}
        </Field>
        <div className="kp-line incident-who">
          <label>
            {t(words.time)}
            <Input className="kp-num" value={time} maxLength={5} onChange={(event) => setTime(event.target.value)} />
          </label>
          <label>
            {t(words.witness)}
            <Input value={witness} maxLength={200} onChange={(event) => setWitness(event.target.value)} />
          </label>
        </div>
        <label>
          {t(words.text)}
          <Input.TextArea rows={2} maxLength={500} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        {follows !== null && (
          <p className="kp-note" data-tone={voids(kind) ? 'warn' : undefined}>
            {t(follows)}
          </p>
        )}
        {percent !== null && (
          <fieldset>
            <legend className="kp-small">{t(words.effect)}</legend>
            <Radio.Group
              value={effect}
              onChange={({ target }) => setEffect(target.value as 'warned' | 'deducts')}
              options={[
                { value: 'warned', label: t(words.warned) },
                { value: 'deducts', label: t(words.deducts, { percent }) },
              ]}
            />
            {effect === 'deducts' && <p className="kp-small kp-soft">{t(words.deductsAbout)}</p>}
          </fieldset>
        )}
        {kind === 'rule_breaking' && percent === null && <p className="kp-soft">{t(words.noBreachRule)}</p>}
        <ChooseScene bytes={scene} onChosen={setScene} onProblem={setProblem} />
        <FormFoot problem={problem} submit={t(words.save)} leave={t(words.cancel)} onLeave={onClose} />
      </form>
    </Dialog>
  );
}

/** The picture is sealed first: an incident names no photo that this computer does not have. */
const keepScene = (bytes: Uint8Array, practice: boolean) => invoke('photo:keep', { practice, bytes: toBase64(bytes) });
