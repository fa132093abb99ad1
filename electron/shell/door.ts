import type { Channel } from '#shared/wire/host/contract.ts';

/** What answers while the vault is locked, beside the channels of the vault itself. */
const BEFORE_THE_DOOR = ['app:info', 'app:log', 'app:health', 'disk:release'] as const satisfies readonly Channel[];
const VAULT = 'vault:';

/** The channels that answer while the vault is locked. */
export type DoorChannel = Extract<Channel, `${typeof VAULT}${string}`> | (typeof BEFORE_THE_DOOR)[number];

export const isDoor = (channel: Channel): channel is DoorChannel =>
  channel.startsWith(VAULT) || BEFORE_THE_DOOR.some((known) => known === channel);
