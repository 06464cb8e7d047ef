/** Bicep as data and as text: expressions and declarations, and files exactly as the formatter of Bicep leaves them. */
export * from './build';
export * from './config';
export * from './declarations';
export * from './expressions';
export * from './identifiers';
export * from './literal';
export { printFile, printParameters } from './print';
export { printExpression } from './print-expression';
export { hasLoneSurrogate } from './strings';
export * from './symbol-table';
export { MAX_TEXT_LENGTH, type Unsayable, unsayable } from './unsayable';
export * from './unsayable-file';
