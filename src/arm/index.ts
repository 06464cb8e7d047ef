export { compileBicep } from './bicep';
export { idKey, idText, parentId } from './id';
export { isParameters, isTemplate } from './kind';
export { readParameters } from './parameters';
export {
  type ArmList,
  type ArmObject,
  type ArmResource,
  type ArmValue,
  Opaque,
  type Reference,
  type ResourceId,
} from './resource';
export type {
  BicepOptions,
  CompiledBicep,
  ReadParameters,
  ReadTemplate,
  TemplateOptions,
  UnknownModule,
} from './result';
export { readTemplate } from './template';
