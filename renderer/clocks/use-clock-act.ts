import { useCallback } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import type { ClockAct, ClockRef } from '#shared/model/task-clock.ts';

/** Does something to a clock at the host's very moment; answers what is against it, or ''. */
export function useClockAct(): (ref: ClockRef, act: ClockAct) => Promise<string> {
  const { record } = useRecorder();
  const explain = useFailureSentence();
  return useCallback(
    async ({ candidateId, task }, act) => {
      const tick = await invoke('clock:tick', {});
      if (!tick.ok) return explain(tick.error);
      const recorded = await record({ type: 'task_timed', candidateId, task, tick: tick.value, act });
      return recorded.ok ? '' : explain(recorded.error);
    },
    [record, explain],
  );
}
