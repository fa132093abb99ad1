import { Button } from 'antd';
import { useSittingPart, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { ROLES, type Role } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { KINDS } from '#shared/record/kinds.ts';
import { roleWords } from '#shared/words/roles.ts';
import type { Sentence } from '#shared/words/say.ts';
import { whoMayWords as words } from './who-may-words.ts';

/** Whether whoever sits here has a role that writes entries of this kind; whom it is about is judged at the door. */
export function useMayWrite(kind: Body['type']): boolean {
  const { actor } = useSignedIn();
  const { writers } = KINDS[kind];
  return actor !== null && (writers === 'everyone' || (writers !== 'app' && writers.includes(actor.role)));
}

type Props = {
  /** What is not offered here, in the words of its button. */
  readonly act: Sentence;
  readonly kind: Body['type'];
};

/** Stands where a button would: which roles may do it, and the way to sign in. Nothing for whoever may. */
export function WhoMay({ act, kind }: Props) {
  const t = useSay();
  const { actor } = useSignedIn();
  const may = useMayWrite(kind);
  const here = useSittingPart(({ state }) => rolesOn(state.people));
  if (may) return null;
  const { writers } = KINDS[kind];
  const able = ROLES.filter((role) => writers !== 'app' && writers !== 'everyone' && writers.includes(role));
  const onList = able.filter((role) => here.split(' ').includes(role));
  const names = (onList.length > 0 ? onList : able).map((role) => t(roleWords[role]));
  const some = names.slice(0, -1).join('、');
  const last = names.at(-1) ?? '';
  const roles = some === '' ? last : t(words.or, { some, last });
  return (
    <div className="kp-line kp-wrap" data-who-may={kind}>
      <span className="kp-soft kp-small">
        {t(writers === 'everyone' ? words.everyone : words.roles, { act: t(act), roles })}
      </span>
      <Button size="small" onClick={() => requestSignIn()}>
        {t(actor === null ? words.signIn : words.change)}
      </Button>
    </div>
  );
}

/** The roles on the staff list, as one text, so that a screen is not drawn anew at every entry. */
const rolesOn = (people: ReadonlyMap<string, { readonly role: Role }>): string =>
  [...new Set([...people.values()].map(({ role }) => role))].join(' ');
