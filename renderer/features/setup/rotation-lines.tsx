import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useRecorder, useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { examinersOf } from '#shared/procedures/scorers.ts';
import { rotationAsked } from '#shared/procedures/parts/rotation.ts';
import { ROTATION_RULE, statedRotation } from '#shared/record/rotation.ts';
import type { Rotation } from '#shared/wire/host/people-channels.ts';
import { rotationLineWords as words } from './rotation-line-words.ts';

/** 轮换: how often each examiner assessed before, by the sittings of this computer, seen before people are chosen and put on record. */
export function RotationLines() {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const { actor } = useSignedIn();
  const sitting = useSittingPart(({ state }) => state.sitting);
  const people = useSittingPart(({ state }) => state.people);
  const facts = useSittingPart(({ state }) => state.facts);
  const isOpen = useSittingPart(({ state }) => state.closing === null && state.voided === null);
  const examiners = useSittingPart(({ state }) =>
    examinersOf(state)
      .map(({ personId }) => personId)
      .join(' '),
  );
  const rule = rotationAsked({ sitting });
  const [counted, setCounted] = useState<readonly Rotation[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const log = rule === null ? null : (sitting?.sittingId ?? null);
  const practice = sitting?.practice ?? false;
  useEffect(() => {
    if (log === null || examiners === '') return;
    let isWanted = true;
    void invoke('people:rotation', { practice, log }).then((answer) => {
      if (isWanted && answer.ok) setCounted(answer.value.people);
    });
    return () => {
      isWanted = false;
    };
  }, [log, practice, examiners]);
  if (rule === null || counted.length === 0) return null;
  const stated = statedRotation({ facts });
  const isStated = counted.every(({ personId, before }) => stated.get(personId) === before);
  const state = async (): Promise<void> => {
    const told = counted.map(({ personId, before }) => ({ personId, before }));
    const body = { type: 'facts_stated', rule: ROTATION_RULE, candidateId: null, facts: { people: told } } as const;
    const recorded = await record(body);
    setProblem(recorded.ok ? null : explain(recorded.error));
  };
  const seen = counted.filter(({ before }) => before > 0);
  return (
    <section className="kp-stack" aria-label={t(words.title)} data-testid="rotation">
      <div className="kp-line">
        <span className="kp-grow kp-soft">{t(seen.length === 0 ? words.nobody : words.lead)}</span>
        {isOpen && !isStated && (
          <Button size="small" onClick={() => (actor === null ? requestSignIn() : void state())}>
            {t(words.record)}
          </Button>
        )}
        {isStated && <span className="kp-soft">{t(words.recorded)}</span>}
      </div>
      {seen.map(({ personId, before, last }) => (
        <p key={personId} className={before >= rule.most ? 'kp-note' : 'kp-small'} data-tone="warn">
          {t(before >= rule.most ? words.over : words.line, {
            name: people.get(personId)?.name ?? '',
            before,
            most: rule.most,
            last: last.map(({ title, heldOn }) => `${heldOn} ${title}`).join('、'),
          })}
        </p>
      ))}
      {problem !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
