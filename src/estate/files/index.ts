export { type AzJson, isAzJson, readAzJson } from './az-json';
export { type AzureSources, azureSideOf } from './azure-side';
export { judgeResources, type ResourceJudgement } from './judge-resources';
export { meaningIn } from './meaning';
export type { Template } from './sources';
