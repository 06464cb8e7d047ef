export {
  type DeployTimeString,
  deployTimeString,
  isDeployTimeValue,
  manifestText,
  recordKeyOf,
} from './deploy-time-value';
export { DeploymentValues, provideValues, type ValuesMode, valuesOf, whileWriting } from './deployment-values';
export {
  attachNode,
  type BicepNode,
  BicepValue,
  call,
  keyed,
  location,
  nodeOf,
  not,
  type ParameterSpec,
  parameter,
  type Referable,
  reference,
  type SettingSpec,
  setting,
  variable,
} from './expression';
export { decodeJson, unreadable } from './json-file';
export {
  type Guard,
  guardLabel,
  guardOf,
  guardValue,
  isGuardLabel,
  placeholder,
  RECORDED,
  type RecordedKind,
  type RecordKey,
  variableName,
} from './placeholder';
export {
  checkRecord,
  type DeploymentRecord,
  parseRecord,
  printRecord,
  type RecordResult,
  readRecord,
  recordOfDeployment,
} from './record';
export { describeKey, standIn } from './stand-in';
export { text } from './text';
