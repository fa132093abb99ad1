/** Two copies: without this file everything sealed is lost. */
export const VAULT_COPIES = ['vault.json', 'vault.json.bak'] as const;
