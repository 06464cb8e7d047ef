import { dirname, join } from 'node:path';
import * as ts from 'typescript';
import { ROOT, RULES } from './pages';

function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  return {
    ...ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options,
    noEmit: true,
    // An example may name what it does not use further, so that it can be read.
    noUnusedLocals: false,
    paths: { 'cdk8s-azwi': [join(ROOT, 'src', 'index.ts')] },
  };
}

/** What the compiler says about programs that are written for users of the package: one message for each mistake. */
export function compileErrors(programs: ReadonlyMap<string, string>): string[] {
  const sources = new Map([...programs].map(([name, text]) => [join(RULES, `${name}.ts`), text]));
  const settings = options();
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const text = sources.get(file);
    return text === undefined
      ? getSourceFile(file, language, ...rest)
      : ts.createSourceFile(file, text, language, true);
  };
  const program = ts.createProgram([...sources.keys()], settings, host);
  // Of these files only: that the package itself compiles is checked elsewhere.
  return [...sources.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ start = 0, messageText }) => {
      const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start).line + 1;
      const name = file.slice(dirname(file).length + 1);
      return `${name}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}
