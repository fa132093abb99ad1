/** The nonce of this page load, without which the content security policy drops a style written at run time. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/**
 * Gives every style element that a script creates the nonce of this load. antd puts it on the styles of its parts, but not
 * on those with which its tables, drawers and selects measure a scroll bar. Only scripts of our own origin run here;
 * a style that comes in as markup still has no nonce and stays without effect.
 */
export function allowStylesOfScripts(): void {
  const nonce = styleNonce();
  const create: unknown = Reflect.get(document, 'createElement');
  if (typeof create !== 'function') return;
  const createWithNonce = (...args: readonly unknown[]): unknown => {
    const element: unknown = Reflect.apply(create, document, args);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
  Reflect.set(document, 'createElement', createWithNonce);
}
