import { type Finding, finding, type Place } from '../diagnostics';
import { Budget } from './budget';
import { type Declaration, type Json, record, type Source } from './declarations';
import { Deployment, type Whole } from './deployment';
import { type JsonText, type Path, readJson } from './json';
import { collect, type Found } from './resources';
import type { ReadTemplate, TemplateOptions, UnknownModule } from './result';
import { levelOf, rootScope } from './scope';

/** Reads a template: JSON, with comments or without, and symbolic names or without. `file` is what places call it. */
export function readTemplate(text: string, file: string, options: TemplateOptions = {}): ReadTemplate {
  const read = readJson(text, file);
  const json = 'value' in read ? record(read.value) : undefined;
  if (!('value' in read) || json === undefined) {
    const place = 'value' in read ? { file } : read.place;
    const why = 'value' in read ? 'it is no object' : read.reason;
    return { file, resources: [], outputs: {}, findings: [unreadable(file, why, place)], unknownModules: [] };
  }
  return readParsedTemplate(json, file, new JsonSource(read, []), options);
}

/** Reads a template of which somebody else knows where everything stands. */
export function readParsedTemplate(json: Json, file: string, source: Source, options: TemplateOptions): ReadTemplate {
  const findings: Finding[] = [];
  const whole: Whole = {
    file,
    budget: new Budget(),
    count: 0,
    linked: (path) => {
      const text = options.linked?.(path);
      return text === undefined ? undefined : linkedTemplate(text, path, findings);
    },
  };
  const parameters = Object.entries(options.parameters ?? {});
  const deployment = new Deployment({
    template: json,
    source,
    scope: rootScope(levelOf(json.$schema), options.subscription, options.resourceGroup),
    given: new Map(parameters.map(([name, value]) => [name, () => value])),
    outer: undefined,
    outerExpressions: false,
    whole,
  });
  const found: Found = { resources: [], unknownModules: [] };
  collect(deployment, found);
  findings.push(...found.unknownModules.map(unknownModule));
  return { file, ...found, outputs: deployment.outputs(), findings };
}

function linkedTemplate(text: string, path: string, findings: Finding[]): ReturnType<Whole['linked']> {
  const read = readJson(text, path);
  const json = 'value' in read ? record(read.value) : undefined;
  if ('value' in read && json !== undefined) return { json, source: new JsonSource(read, []) };
  const [why, place] = 'value' in read ? ['it is no object', { file: path }] : [read.reason, read.place];
  findings.push(unreadable(path, why, place));
  return undefined;
}

/** Places in the JSON text itself. */
class JsonSource implements Source {
  constructor(
    private readonly text: JsonText,
    private readonly prefix: Path,
  ) {}

  place(declaration: Declaration, path: Path): Place {
    return this.text.place([...this.prefix, ...declaration.path, ...path]);
  }

  inner(declaration: Declaration): Source {
    return new JsonSource(this.text, [...this.prefix, ...declaration.path, 'properties', 'template']);
  }

  missing(): undefined {
    return undefined;
  }
}

function unreadable(file: string, why: string, place: Place): Finding {
  return finding(
    'AZWI908',
    place,
    `The template ${file} cannot be read: ${why}. Azure Resource Manager refuses it (InvalidTemplate), and nothing in it is checked here.`,
    'Mend the JSON. Comments, a comma at the end of a list and text over several lines are fine.',
  );
}

/** What is said of a module whose content cannot be had. */
export function unknownModule({ name, place }: UnknownModule): Finding {
  const what = name === '' ? 'A linked template' : `The module or template ${name}`;
  return finding(
    'AZWI907',
    place,
    `${what} cannot be had here, so that what it deploys is not known. What may come from it is not found wrong.`,
    'Run this where a module can be restored (bicep restore); a linked template is read where it lies beside the file.',
  );
}
