/** Certificates of somebody who had not passed in the sitting, and whom no correction that was signed by then made pass there. */
export function uncorrectedNumbers(objections: readonly object[], certificates: readonly object[]): readonly object[];
