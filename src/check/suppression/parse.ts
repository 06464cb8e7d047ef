/** What people write to say that a finding is meant: `AZWI110: reason`. */
import { CODES, type Code } from '../../diagnostics';

/** What one of them says. */
export interface Said {
  readonly codes: readonly Code[];
  /** Codes that do not exist. */
  readonly unknown: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
}

const ENTRY = /^\s*(AZWI\w*(?:\s*,\s*AZWI\w*)*)\s*(?::(.*))?$/is;

/** Reads `AZWI110, AZWI206: reason`; undefined where it has another form. */
export function parseSaid(text: string): Said | undefined {
  const [, list, reason = ''] = ENTRY.exec(text) ?? [];
  if (list === undefined) return undefined;
  const named = list.split(',').map((one) => one.trim().toUpperCase());
  return {
    codes: named.filter((one): one is Code => Object.hasOwn(CODES, one)),
    unknown: named.filter((one) => !Object.hasOwn(CODES, one)),
    reason: reason.trim(),
  };
}

/** The entries of an annotation, `AZWI110: reason; AZWI206: reason`. A reason may have semicolons. */
export function entriesOf(value: string): readonly string[] {
  return value.split(/;\s*(?=AZWI)/i).map((one) => one.trim().replace(/;$/, ''));
}
