/**
 * Whether a window lies over the screen, which answers the keys first. One that was closed may stay in the document, hidden.
 * Asked without measuring: a measurement lays the page out.
 */
export const dialogIsOpen = (): boolean =>
  [...document.querySelectorAll('[role="dialog"]')].some(
    (dialog) => dialog.closest('[style*="display: none"]') === null,
  );
