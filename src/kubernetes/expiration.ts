/** Why a token expiration is refused by the webhook, or undefined. In seconds, 3600 to 86400. */
export function expirationProblem(seconds: number): string | undefined {
  if (!Number.isInteger(seconds)) return `${seconds} is not a whole number of seconds`;
  return seconds < 3600 || seconds > 86400 ? `${seconds} is not between 3600 and 86400 seconds` : undefined;
}

/** Why an expiration as it stands in an annotation is refused. The webhook reads it as Go reads a decimal integer; empty counts as unset. */
export function expirationTextProblem(text: unknown): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (typeof text === 'string' && /^[+-]?[0-9]+$/.test(text)) return expirationProblem(Number(text));
  return `${JSON.stringify(text)} is not a whole number of seconds`;
}
