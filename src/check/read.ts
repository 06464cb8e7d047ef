/** From paths to an estate, which `check` judges, and others show. */
import type { Finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { meaningIn } from '../estate/files/meaning';
import { readAzure } from './azure';
import type { Config } from './config';
import { type Inputs, readInputs } from './inputs';
import { customize } from './kustomize';
import type { SeenObject } from './seen';

export interface ReadRequest {
  /** Files, folders and `-`, as they are to be shown; see `shownPaths`. */
  readonly paths: readonly string[];
  /** Standard input, for `-`. */
  readonly stdin: string;
  readonly config: Config;
}

export interface ReadEstate {
  readonly estate: Estate;
  readonly objects: readonly SeenObject[];
  readonly inputs: Inputs;
  /** How many resources of Azure were read. */
  readonly resources: number;
  /** What was found on the way; the rules have not been asked. */
  readonly findings: readonly Finding[];
}

/** Reads what paths lead to, both sides of it. */
export async function readEstate({ paths, stdin, config }: ReadRequest): Promise<ReadEstate> {
  const inputs = readInputs(paths, { stdin, ignores: config.ignores });
  const [built, azure] = await Promise.all([customize(inputs), readAzure(inputs)]);
  return {
    estate: { objects: built.objects, azure: azure.side, meaning: meaningIn(azure.side) },
    objects: built.objects,
    inputs,
    resources: azure.resources,
    findings: [...inputs.findings, ...built.findings, ...azure.findings],
  };
}
