import type { Server } from 'node:net';
import { isHere, networkOf } from '../parts/network.ts';

/** So many bytes of unfinished bodies are held at once, and so many for one network: whoever sends them need not have enrolled. */
const ALL_BYTES = 256 * 1024 * 1024;
const NETWORK_BYTES = 96 * 1024 * 1024;

/** Room for bodies that are still coming in. */
export type Room = {
  /** Holds so many bytes more; false, and nothing held, where there is no room for them. */
  readonly take: (address: string, bytes: number) => boolean;
  readonly give: (address: string, bytes: number) => void;
};

/** What a hundred strangers send at once would fill the memory of the service; what is beyond the room is told to come again. */
export function bodyRoom(all = ALL_BYTES, each = NETWORK_BYTES): Room {
  const held = new Map<string, number>();
  let total = 0;
  return {
    take: (address, bytes) => {
      const network = networkOf(address);
      const own = (held.get(network) ?? 0) + bytes;
      if (total + bytes > all || own > (isHere(network) ? all : each)) return false;
      held.set(network, own);
      total += bytes;
      return true;
    },
    give: (address, bytes) => {
      const network = networkOf(address);
      const own = (held.get(network) ?? 0) - bytes;
      if (own > 0) held.set(network, own);
      else held.delete(network);
      total -= bytes;
    },
  };
}

/** So many connections at once, and so many from one network: each costs a handle and memory before anything was asked. */
const CONNECTIONS = 2000;
const NETWORK_CONNECTIONS = 100;

/** Closes what one network opens beyond its share; a proxy on this computer has everybody's. */
export function boundConnections(server: Server, each = NETWORK_CONNECTIONS): void {
  server.maxConnections = CONNECTIONS;
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const network = networkOf(socket.remoteAddress ?? '');
    const count = (open.get(network) ?? 0) + 1;
    if (count > each && !isHere(network)) {
      socket.destroy();
      return;
    }
    open.set(network, count);
    socket.once('close', () => {
      const left = (open.get(network) ?? 1) - 1;
      if (left > 0) open.set(network, left);
      else open.delete(network);
    });
  });
}
