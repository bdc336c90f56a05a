export const shareKey = ["shares"] as const;
/** More than anybody shares, or is written about one share. */
export const most = 1_000;
export const page = (cursor: string | undefined) => ({
  limit: "100",
  ...(cursor !== undefined && { cursor }),
});
