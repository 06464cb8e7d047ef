/** Ten files that every writer has, with the writer's name in them, and ten that only this one has. */
export function outputsOf(name: string): ReadonlyMap<string, string> {
  const files = Array.from({ length: 10 }, (_, index): [string, string][] => [
    [`shared-${index}.yaml`, name],
    [`${name}/own-${index}.yaml`, name],
  ]);
  return new Map(files.flat());
}
