import type { Lack } from '#shared/progress/lacks.ts';
import { lackWords } from '#shared/progress/lack-words.ts';
import { roleWords } from '#shared/words/roles.ts';
import type { Say } from './say.ts';

/** What a list lacks, in a few words. */
export function lackText(lack: Lack, t: Say): string {
  switch (lack.kind) {
    case 'missing':
      return t(lack.list === 'draw' || lack.list === 'lots' ? lackWords.notDrawn : lackWords.missing);
    case 'roles':
      return t(lackWords.roles, { roles: lack.roles.map((role) => t(roleWords[role])).join('、') });
    default:
      return t(lackWords[lack.kind], { have: lack.have, need: lack.need });
  }
}
