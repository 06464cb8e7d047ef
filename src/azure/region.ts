import { isRegion } from '../schemas/azure/region';
import { type Kind, PLAIN } from './given';

/** The name of a region. Judged where it is given: in Bicep it becomes a parameter, which no schema looks into. */
export const REGION: Kind = (value, path, problems) => {
  const text = PLAIN(value, path, problems);
  if (typeof text !== 'string' || isRegion(text)) return text;
  const message = `\`${path}\` is ${JSON.stringify(text)}, which is no region.`;
  const help = 'Write it as `az account list-locations` does, such as westeurope.';
  problems.push({ code: 'AZWI004', path, message, help });
  return undefined;
};
