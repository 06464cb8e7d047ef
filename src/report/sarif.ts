/** A report in the format that code scanning of GitHub, Azure DevOps and editors read: SARIF 2.1.0. */
import { CODES, type Code, type Place, type Severity } from '../diagnostics';
import type { Report, Reported, ReportOptions } from './model';
import { safeJson } from './printable';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The report as a SARIF log. */
export function sarifReport({ findings }: Report, { version }: ReportOptions): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const indexes = new Map(codes.map((code, index) => [code, index]));
  // A run says of all of its results whether they are suppressed, or of none.
  const anySuppressed = findings.some(({ suppression }) => suppression !== undefined);
  return safeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cdk8s-azwi', version, rules: codes.map((code) => rule(code, version)) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((one) => ({
          ...result(one, indexes.get(one.code)),
          suppressions: anySuppressed ? suppressions(one) : undefined,
        })),
      },
    ],
  });
}

function rule(code: Code, version: string): object {
  const { severity, title } = CODES[code];
  const page = `https://unpkg.com/cdk8s-azwi@${encodeURIComponent(version)}/docs/rules/${code}.md`;
  const help = `What would happen, why, and how to mend it stands in docs/rules/${code}.md: ${page}`;
  return {
    id: code,
    name: nameOf(title),
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${help}` },
    help: { text: help },
    helpUri: page,
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** A title as an identifier: `APodIsBoundToTwoIdentities`. */
function nameOf(title: string): string {
  const words = title.replaceAll("'", '').match(/[A-Za-z0-9]+/g) ?? [];
  return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('');
}

function result({ code, severity, group, message, help, place, fingerprint }: Reported, ruleIndex?: number): object {
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${message}\n${help}` },
    locations: [
      {
        physicalLocation: physical(place),
        logicalLocations: [{ name: place.property, fullyQualifiedName: group }],
      },
    ],
    partialFingerprints: { 'azwi/v1': fingerprint },
  };
}

function physical({ file, line, column }: Place): object | undefined {
  // Standard input is no artifact.
  if (file === undefined || file === '-') return undefined;
  return {
    artifactLocation: artifact(file),
    region: line === undefined ? undefined : { startLine: line, startColumn: column },
  };
}

function artifact(file: string): object {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
  const drive = /^[A-Za-z]:\//.exec(path)?.[0];
  if (drive !== undefined) return { uri: `file:///${drive}${encoded(path.slice(drive.length))}` };
  if (path.startsWith('/')) return { uri: `file://${encoded(path)}` };
  return { uri: encoded(path), uriBaseId: '%SRCROOT%' };
}

// Half a character cannot be encoded, and no file that was read has one in its name.
function encoded(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function suppressions({ suppression }: Reported): object[] {
  if (suppression === undefined) return [];
  return [{ kind: suppression.kind, justification: suppression.reason }];
}
