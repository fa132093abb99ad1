import { enterPerson } from '#renderer/data/enter-person.ts';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { requestHelp } from '#renderer/ui/help-request.ts';
import { enterPlan, leaveSitting, navigate } from '#renderer/ui/navigate.ts';
import { setPreferences, usePreferences } from '#renderer/ui/preferences.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import type { Act, Finding } from './findings.ts';

/** How often somebody was looked for: who is found twice in a row is shown twice. */
let asked = 0;

/** Does what a finding stands for and closes; one that can't be gone to yet stays where it is. */
export function useTake(close: () => void): (finding: Finding) => void {
  const { lock } = useSignedIn();
  const { look, touch } = usePreferences();
  const acts: Readonly<Record<Act, () => void>> = {
    switch: () => requestSignIn(),
    lock,
    look: () => setPreferences({ look: look === 'dark' ? 'light' : 'dark' }),
    touch: () => setPreferences({ touch: !touch }),
    help: requestHelp,
    leave: leaveSitting,
  };
  return (finding) => {
    if (finding.kind === 'screen' && finding.blocked !== null) return;
    close();
    switch (finding.kind) {
      case 'candidate':
        asked += 1;
        navigate(finding.to, { candidate: finding.candidate.candidateId, asked: String(asked) });
        break;
      case 'record':
        enterPlan(finding.plan.planId, finding.candidate.candidateId);
        break;
      case 'elsewhere':
        enterPerson(finding.person);
        break;
      case 'official':
        requestSignIn(finding.person.personId);
        break;
      case 'screen':
        navigate(finding.screen);
        break;
      case 'act':
        acts[finding.act]();
    }
  };
}
