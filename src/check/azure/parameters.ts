/** Which files of parameters go with which templates, by their names. */
import { posix } from 'node:path';

/** The templates that a file of parameters is for: `x.parameters.json`, `x.prod.parameters.json`, `x.parameters.prod.json`. */
export function templatesFor(parameters: string, templates: readonly string[]): readonly string[] {
  const folder = posix.dirname(parameters);
  const near = templates.filter((one) => posix.dirname(one) === folder);
  const name = posix.basename(parameters).toLowerCase();
  const own = near.filter((one) => {
    const stem = posix
      .basename(one)
      .replace(/\.(?:jsonc?|bicep)$/i, '')
      .toLowerCase();
    return name.startsWith(`${stem}.`) && /\bparam(?:eter)?s?\b/.test(name.slice(stem.length));
  });
  if (own.length > 0) return longest(own);
  // `parameters.json` beside the only template of a folder is for that.
  return near.length === 1 && /^(?:[a-z0-9-]+\.)?param(?:eter)?s?\b/.test(name) ? near : [];
}

// `main.dev.parameters.json` is for `main.dev.json` rather than for `main.json`, where both are there.
function longest(templates: readonly string[]): readonly string[] {
  const most = Math.max(...templates.map((one) => one.length));
  return templates.filter((one) => one.length === most);
}
