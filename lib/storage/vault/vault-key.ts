/** The row of the `vault` table that says there is one. */
export const VAULT_STATE = 'state';
