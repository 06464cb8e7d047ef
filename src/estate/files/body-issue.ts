import type { Code } from '../../diagnostics';
import type { Path } from '../../schemas/azure';

/** What is wrong with the body of a resource, and where in it. */
export interface BodyIssue {
  readonly code: Code;
  readonly path: Path;
  readonly message: string;
  readonly help: string;
}
