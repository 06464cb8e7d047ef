import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BicepType, readIndexJson, readTypesJson, TypeBaseKind } from '@azure/bicep-types';

const FOLDER = join(__dirname, '..', '..', '..', 'src', 'azure', 'types', 'generated');

/** The literals that the committed types list at a path of a resource, `*` for the items of a list. */
export function literalsAt(resource: string, path: readonly string[]): string[] {
  const reference = readIndexJson(readFileSync(join(FOLDER, 'index.json'), 'utf8')).resources[resource];
  const types = readTypesJson(readFileSync(join(FOLDER, reference?.relativePath ?? ''), 'utf8'));
  let type = types[reference?.index ?? -1];
  if (type?.type === TypeBaseKind.ResourceType) type = types[type.body.index];
  for (const step of path) type = types[below(type, step)];
  if (type?.type !== TypeBaseKind.UnionType) throw new Error(`${resource} has no choice at ${path.join('.')}`);
  return type.elements.flatMap(({ index }) => {
    const element = types[index];
    return element?.type === TypeBaseKind.StringLiteralType ? [element.value] : [];
  });
}

function below(type: BicepType | undefined, step: string): number {
  if (type?.type === TypeBaseKind.ArrayType && step === '*') return type.itemType.index;
  if (type?.type === TypeBaseKind.ObjectType) return type.properties[step]?.type.index ?? -1;
  return -1;
}
