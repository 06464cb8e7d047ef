/** What `check` found, as plain data: all that the formats are made of. */
import type { Finding } from '../diagnostics';

/** Why a finding does not count. */
export interface Suppression {
  /** `inSource` for a comment or an annotation beside what it is about, `external` for a baseline or the configuration. */
  readonly kind: 'inSource' | 'external';
  /** What people wrote there. */
  readonly reason?: string;
}

/** A finding as it is told to people. */
export interface Reported extends Finding {
  /** Workload that it belongs to, such as `Deployment shop/api`; otherwise its file. */
  readonly group: string;
  /** Of `fingerprintOf`: the same when lines move. */
  readonly fingerprint: string;
  /** Why it does not count; such findings stand in `json` and `sarif` alone. */
  readonly suppression?: Suppression;
}

/** How many links of chains, from a pod to what it may read, are proven. */
export interface LinkCounts {
  readonly proven: number;
  readonly broken: number;
  /** Neither: something in it is not in the files. */
  readonly unknown: number;
}

export interface ReportCounts {
  /** Files that were read. */
  readonly files: number;
  /** Kubernetes objects and Azure resources in them. */
  readonly objects: number;
  readonly workloads: number;
  readonly links: LinkCounts;
  /** Names of files that are templates still, and were not judged. */
  readonly templates: readonly string[];
}

export interface Report {
  readonly findings: readonly Reported[];
  readonly counts: ReportCounts;
  /** Text of a file, for the line that a finding points at; undefined where there is none. */
  source(file: string): string | undefined;
}

export type ReportFormat = 'text' | 'json' | 'sarif' | 'github';

export interface ReportOptions {
  /** Whether `text` has colours. */
  readonly color: boolean;
  /** Columns of the terminal; 100 unless told. */
  readonly width?: number;
  /** Version of this program. */
  readonly version: string;
}
