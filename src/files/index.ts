export { checkOutputs } from './check';
export { type FileSystem, type Kind, nodeFileSystem, shownPath } from './file-system';
export type { Role } from './ledger';
export { locate, type Position } from './locate';
export { foldName, nameProblem } from './names';
export type { OutputFolder, OutputRequest } from './request';
export { type WriteResult, writeOutputs } from './write';
export { type WholeWrite, writeFileWhole } from './write-whole';
export { printYaml } from './yaml';
