/** `1 change`, `2 changes`: the languages here know one and many. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
