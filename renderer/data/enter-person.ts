import { enterSitting } from '#renderer/ui/navigate.ts';
import type { PersonAnywhere } from './people-anywhere.ts';

/** Opens the sitting where somebody is looked at: their result once there is one, else the list of who is there. */
export const enterPerson = ({ log, candidateId, result }: PersonAnywhere): void =>
  enterSitting(log, result === null || result.verdict === 'open' ? 'check-in' : 'results', { candidate: candidateId });
