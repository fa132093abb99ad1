const GIB = 1024 ** 3;

/** Bytes as a person reads them: 1.5 GB, 820 MB. */
export const sizeText = (bytes: number): string =>
  bytes >= GIB ? `${(bytes / GIB).toFixed(bytes >= 100 * GIB ? 0 : 1)} GB` : `${Math.floor(bytes / 1024 ** 2)} MB`;
