// What test/support asks of node:crypto, in a browser, and the same at every load: two pictures of a state are the same.

let count = 0;

export function randomUUID(): string {
  count += 1;
  return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
}
