/** Broken files of a folder: kubectl passes them over and goes on, and so does a plan, where they have nothing of pod identity. */
import { readFileSync } from 'node:fs';
import { type Finding, finding } from '../diagnostics';
import { systemErrorCode } from '../files';
import { decoded } from '../manifests';

// Of its custom resources, and the label of the pods.
const POD_IDENTITY = /aadpod/i;

/**
 * Findings about files, with AZWI923 for those that are left out: nobody has named them, and what stands in them says
 * nothing of pod identity. Of all others it would be a guess that the plan is right without them.
 */
export function withUnread(findings: readonly Finding[], named: readonly string[]): readonly Finding[] {
  return findings.map((one) => {
    const { file } = one.place;
    const isBroken = one.code === 'AZWI902' || one.code === 'AZWI903';
    return isBroken && file !== undefined && !named.includes(file) && !speaksOfPodIdentity(file) ? leftOut(one) : one;
  });
}

/** Whether a finding is about a file that is left out. */
export function isUnread({ code }: Finding): boolean {
  return code === 'AZWI923';
}

function speaksOfPodIdentity(file: string): boolean {
  try {
    const text = decoded(readFileSync(file));
    return text === undefined || POD_IDENTITY.test(text);
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return true;
  }
}

function leftOut({ message, help, place }: Finding): Finding {
  const text = `${message} It is left out, because nothing in ${place.file} speaks of pod identity.`;
  return finding('AZWI923', place, text, `${help} If pods in it use pod identity, mend it first.`);
}
