/** The side of a measured server that talks to the program that measures it. */
export function serve(url: string): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  });
  process.on("disconnect", () => process.exit());
  process.send?.({ url });
}
