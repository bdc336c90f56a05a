/** Where a file to import lies. Apart from what is kept: the bucket forgets everything below `imports/` after a day. */
export function importPrefix(accountId: string, importId: string): string {
  return `imports/${accountId}/${importId}/`;
}

export function importKey(accountId: string, importId: string): string {
  return `${importPrefix(accountId, importId)}table.csv`;
}
