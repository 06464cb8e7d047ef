/** Templates and answers of the Azure CLI among the input. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { readParameters } from '../../arm/parameters';
import type { ReadTemplate } from '../../arm/result';
import { readTemplate } from '../../arm/template';
import type { Finding } from '../../diagnostics';
import { type AzJson, readAzJson } from '../../estate/files/az-json';
import { decoded, normal } from '../../manifests';
import type { TextFile } from '../inputs';
import { templatesFor } from './parameters';

export interface ReadJson {
  readonly templates: readonly ReadTemplate[];
  readonly files: readonly AzJson[];
  readonly findings: readonly Finding[];
}

const SCHEMA = /"\$schema"\s*:\s*"[^"]*?(deploymentTemplate|deploymentParameters)\.json#?"/i;

/** Reads JSON that speaks of Azure. A template with several files of parameters is several deployments. */
export function readJsonFiles(given: readonly TextFile[], bicep: readonly string[]): ReadJson {
  const kinds = new Map(given.map((one) => [one, kindOf(one, bicep)]));
  const of = (kind: Kind): readonly TextFile[] => given.filter((one) => kinds.get(one) === kind);
  const templates = of('template');
  const names = templates.map(({ file }) => file);
  const parameters = of('parameters').map(({ file, text }) => ({
    ...readParameters(text, file),
    for: templatesFor(file, names),
  }));
  const linked = new Set<string>();
  const read = templates.flatMap(({ file, text }) => {
    const sets = parameters.filter((one) => one.for.includes(file)).map((one) => one.parameters);
    const link = (path: string): string | undefined => {
      const target = posix.join(posix.dirname(file), path);
      const found = textOf(target);
      if (found !== undefined) linked.add(target);
      return found;
    };
    return (sets.length === 0 ? [{}] : sets).map((one) => readTemplate(text, file, { parameters: one, linked: link }));
  });
  const files = of('other').flatMap(({ file, text }) => readAzJson(text, file) ?? []);
  return {
    // What another template deploys is read as a part of that.
    templates: read.filter(({ file }) => !linked.has(file)),
    files,
    findings: [...parameters, ...files].flatMap(({ findings }) => findings),
  };
}

type Kind = 'template' | 'parameters' | 'other' | 'compiled';

function kindOf({ file, text }: TextFile, bicep: readonly string[]): Kind {
  const [, schema] = SCHEMA.exec(text) ?? [];
  if (schema === undefined) return 'other';
  if (schema.toLowerCase() === 'deploymentparameters') return 'parameters';
  // What the compiler has made of a file of the input says nothing that this does not say.
  const isCompiled = bicep.includes(file.replace(/\.json$/i, '.bicep')) && /"_generator"/.test(text);
  return isCompiled ? 'compiled' : 'template';
}

function textOf(file: string): string | undefined {
  try {
    const text = decoded(readFileSync(file));
    return text === undefined ? undefined : normal(text);
  } catch {
    // Then it is not known what it deploys, which the reader of the template says.
    return undefined;
  }
}
