// Microsoft.Authorization/roleAssignments@2022-04-01. Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"$ref":"#/$defs/roleAssignments","type":"object","$defs":{"RoleAssignmentProperties":{"type":"object","nullable":true,"properties":{"scope":{"const":null,"readOnly":true},"roleDefinitionId":{"type":"string"},"principalId":{"type":"string"},"principalType":{"type":"string","nullable":true},"description":{"type":"string","nullable":true},"condition":{"type":"string","nullable":true},"conditionVersion":{"type":"string","nullable":true},"createdOn":{"const":null,"readOnly":true},"updatedOn":{"const":null,"readOnly":true},"createdBy":{"const":null,"readOnly":true},"updatedBy":{"const":null,"readOnly":true},"delegatedManagedIdentityResourceId":{"type":"string","nullable":true}},"required":["roleDefinitionId","principalId"],"additionalProperties":false},"roleAssignments":{"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/RoleAssignmentProperties","type":"object"},"systemData":{"const":null,"readOnly":true}},"required":["name","properties"],"additionalProperties":false}}};
const schema7 = {"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/RoleAssignmentProperties","type":"object"},"systemData":{"const":null,"readOnly":true}},"required":["name","properties"],"additionalProperties":false};
const schema8 = {"type":"object","nullable":true,"properties":{"scope":{"const":null,"readOnly":true},"roleDefinitionId":{"type":"string"},"principalId":{"type":"string"},"principalType":{"type":"string","nullable":true},"description":{"type":"string","nullable":true},"condition":{"type":"string","nullable":true},"conditionVersion":{"type":"string","nullable":true},"createdOn":{"const":null,"readOnly":true},"updatedOn":{"const":null,"readOnly":true},"createdBy":{"const":null,"readOnly":true},"updatedBy":{"const":null,"readOnly":true},"delegatedManagedIdentityResourceId":{"type":"string","nullable":true}},"required":["roleDefinitionId","principalId"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema8,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roleDefinitionId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "roleDefinitionId"},parentSchema:schema8,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.principalId === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "principalId"},parentSchema:schema8,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema8,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.scope !== undefined){
let data0 = data.scope;
if(null !== data0){
const err4 = {instancePath:instancePath+"/scope",keyword:"const",params:{allowedValue: schema8.properties.scope.const},parentSchema:schema8.properties.scope,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.roleDefinitionId !== undefined){
let data1 = data.roleDefinitionId;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/roleDefinitionId",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.roleDefinitionId,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.principalId !== undefined){
let data2 = data.principalId;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/principalId",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.principalId,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.principalType !== undefined){
let data3 = data.principalType;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/principalType",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.principalType,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.description,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.condition !== undefined){
let data5 = data.condition;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/condition",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.condition,data:data5};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.conditionVersion !== undefined){
let data6 = data.conditionVersion;
if((typeof data6 !== "string") && (data6 !== null)){
const err10 = {instancePath:instancePath+"/conditionVersion",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.conditionVersion,data:data6};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.createdOn !== undefined){
let data7 = data.createdOn;
if(null !== data7){
const err11 = {instancePath:instancePath+"/createdOn",keyword:"const",params:{allowedValue: schema8.properties.createdOn.const},parentSchema:schema8.properties.createdOn,data:data7};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.updatedOn !== undefined){
let data8 = data.updatedOn;
if(null !== data8){
const err12 = {instancePath:instancePath+"/updatedOn",keyword:"const",params:{allowedValue: schema8.properties.updatedOn.const},parentSchema:schema8.properties.updatedOn,data:data8};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.createdBy !== undefined){
let data9 = data.createdBy;
if(null !== data9){
const err13 = {instancePath:instancePath+"/createdBy",keyword:"const",params:{allowedValue: schema8.properties.createdBy.const},parentSchema:schema8.properties.createdBy,data:data9};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.updatedBy !== undefined){
let data10 = data.updatedBy;
if(null !== data10){
const err14 = {instancePath:instancePath+"/updatedBy",keyword:"const",params:{allowedValue: schema8.properties.updatedBy.const},parentSchema:schema8.properties.updatedBy,data:data10};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.delegatedManagedIdentityResourceId !== undefined){
let data11 = data.delegatedManagedIdentityResourceId;
if((typeof data11 !== "string") && (data11 !== null)){
const err15 = {instancePath:instancePath+"/delegatedManagedIdentityResourceId",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.delegatedManagedIdentityResourceId,data:data11};
(vErrors ??= []).push(err15);
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema7,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema7,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.properties === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "properties"},parentSchema:schema7,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "type")) || (key0 === "apiVersion")) || (key0 === "properties")) || (key0 === "systemData"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema7,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(null !== data0){
const err4 = {instancePath:instancePath+"/id",keyword:"const",params:{allowedValue: schema7.properties.id.const},parentSchema:schema7.properties.id,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(null !== data2){
const err6 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: schema7.properties.type.const},parentSchema:schema7.properties.type,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.apiVersion !== undefined){
let data3 = data.apiVersion;
if(null !== data3){
const err7 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: schema7.properties.apiVersion.const},parentSchema:schema7.properties.apiVersion,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.properties !== undefined){
let data4 = data.properties;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err8 = {instancePath:instancePath+"/properties",keyword:"type",params:{type: "object"},parentSchema:schema7.properties.properties,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
if(!(validate23(data4, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.systemData !== undefined){
let data5 = data.systemData;
if(null !== data5){
const err9 = {instancePath:instancePath+"/systemData",keyword:"const",params:{allowedValue: schema7.properties.systemData.const},parentSchema:schema7.properties.systemData,data:data5};
(vErrors ??= []).push(err9);
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema6,data};
(vErrors ??= []).push(err0);
errors++;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

