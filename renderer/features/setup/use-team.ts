import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { procedureOf } from '#shared/procedures/registry.ts';

/** What one of several groups is called in this sitting: 评审组 where experts judge, 考评组 where examiners score. */
export function useTeam(): string {
  const t = useSay();
  const sitting = useSittingPart(({ state }) => state.sitting);
  return t(procedureOf(sitting).group.teams.name);
}
