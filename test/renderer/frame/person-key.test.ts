import { beforeEach, describe, expect, it, vi } from 'vitest';
import { provePerson, type Making } from '#renderer/features/frame/person-key.ts';
import type { Body } from '#shared/record/body.ts';
import { err, ok } from '#shared/base/result.ts';
import { asText } from '#test/support/as-text.ts';

const personId = '00000000-0000-4000-8000-000000000001';
const KEY = 'a'.repeat(64);
let pinOnHost: string | null;
let calls: string[];

beforeEach(() => {
  calls = [];
  pinOnHost = null;
  const invoke = async (channel: string, { pin }: { pin: string }) => {
    calls.push(channel);
    if (channel === 'keys:create') {
      if (pinOnHost !== null) return err({ kind: 'key_exists' });
      pinOnHost = pin;
      return ok({ publicKey: KEY });
    }
    if (channel === 'keys:renew') {
      pinOnHost = pin;
      return ok({ publicKey: KEY });
    }
    if (channel === 'session:end') return ok({});
    if (pinOnHost === null) return err({ kind: 'key_missing' });
    return pin === pinOnHost
      ? ok({ publicKey: KEY, session: 's'.repeat(43), short: false })
      : err({ kind: 'pin_wrong', detail: { left: 4 } });
  };
  vi.stubGlobal('window', { bridge: { invoke: asText(invoke) } });
});

describe('proving who is there', () => {
  const recorded: Body[] = [];
  const register = async (body: Body) => {
    recorded.push(body);
    return ok(1);
  };
  const prove = (pin: string, registered: string | null, making?: Making) =>
    provePerson(
      { personId, idNumber: '', name: '', practice: false, log: personId, registered },
      pin,
      register,
      making,
    );

  beforeEach(() => void recorded.splice(0));

  it('makes a key the first time and registers it in the record', async () => {
    expect(await prove('27182845', null)).toEqual(ok({ short: false }));
    expect(recorded).toEqual([{ type: 'key_registered', personId, publicKey: KEY }]);
  });

  it('only checks the PIN once the sitting knows the key', async () => {
    pinOnHost = '27182845';
    expect(await prove('27182845', KEY)).toEqual(ok({ short: false }));
    expect(calls.filter((channel) => channel.startsWith('keys:'))).toEqual([]);
    expect(recorded).toEqual([]);
  });

  it('registers a key made before, when the app stopped between making and registering, but only with its PIN', async () => {
    pinOnHost = '27182845';
    expect(await prove('31415926', null)).toEqual(err({ kind: 'pin_wrong', detail: { left: 4 } }));
    expect(recorded).toEqual([]);
    expect(await prove('27182845', null)).toEqual(ok({ short: false }));
    expect(recorded).toHaveLength(1);
  });

  it('has a key whose PIN nobody here knows give way to their own, and registers that', async () => {
    pinOnHost = '27182845';
    expect(await prove('31415926', null, 'anew')).toEqual(ok({ short: false }));
    expect(calls).toContain('keys:renew');
    expect(recorded).toEqual([{ type: 'key_registered', personId, publicKey: KEY }]);
  });

  it('refuses a person whose key on this station is not the registered one', async () => {
    pinOnHost = '27182845';
    expect(await prove('27182845', 'b'.repeat(64))).toEqual(err({ kind: 'key_changed' }));
  });
});
