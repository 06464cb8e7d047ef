// Microsoft.KeyVault/vaults@2025-05-01. Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"$ref":"#/$defs/vaults","type":"object","$defs":{"VaultCreateOrUpdateParametersTags":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"Sku":{"type":"object","nullable":true,"properties":{"family":{"type":"string"},"name":{"enum":["standard","premium"]}},"required":["family","name"],"additionalProperties":false},"Permissions":{"type":"object","nullable":true,"properties":{"keys":{"type":"array","nullable":true,"items":{"type":"string"}},"secrets":{"type":"array","nullable":true,"items":{"type":"string"}},"certificates":{"type":"array","nullable":true,"items":{"type":"string"}},"storage":{"type":"array","nullable":true,"items":{"type":"string"}}},"additionalProperties":false},"AccessPolicyEntry":{"type":"object","nullable":true,"properties":{"tenantId":{"type":"string","minLength":36,"maxLength":36,"pattern":"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},"objectId":{"type":"string"},"applicationId":{"type":"string","nullable":true,"minLength":36,"maxLength":36,"pattern":"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},"permissions":{"$ref":"#/$defs/Permissions","type":"object"}},"required":["tenantId","objectId","permissions"],"additionalProperties":false},"IPRule":{"type":"object","nullable":true,"properties":{"value":{"type":"string"}},"required":["value"],"additionalProperties":false},"VirtualNetworkRule":{"type":"object","nullable":true,"properties":{"id":{"type":"string"},"ignoreMissingVnetServiceEndpoint":{"type":"boolean","nullable":true}},"required":["id"],"additionalProperties":false},"NetworkRuleSet":{"type":"object","nullable":true,"properties":{"bypass":{"type":"string","nullable":true},"defaultAction":{"type":"string","nullable":true},"ipRules":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IPRule","type":"object"}},"virtualNetworkRules":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/VirtualNetworkRule","type":"object"}}},"additionalProperties":false},"VaultProperties":{"type":"object","nullable":true,"properties":{"tenantId":{"type":"string","minLength":36,"maxLength":36,"pattern":"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},"sku":{"$ref":"#/$defs/Sku","type":"object"},"accessPolicies":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/AccessPolicyEntry","type":"object"}},"vaultUri":{"type":"string","nullable":true},"hsmPoolResourceId":{"const":null,"readOnly":true},"enabledForDeployment":{"type":"boolean","nullable":true},"enabledForDiskEncryption":{"type":"boolean","nullable":true},"enabledForTemplateDeployment":{"type":"boolean","nullable":true},"enableSoftDelete":{"type":"boolean","nullable":true},"softDeleteRetentionInDays":{"type":"integer","nullable":true},"enableRbacAuthorization":{"type":"boolean","nullable":true},"createMode":{"enum":["recover","default",null],"writeOnly":true},"enablePurgeProtection":{"type":"boolean","nullable":true},"networkAcls":{"$ref":"#/$defs/NetworkRuleSet"},"provisioningState":{"type":"string","nullable":true},"privateEndpointConnections":{"const":null,"readOnly":true},"publicNetworkAccess":{"type":"string","nullable":true}},"required":["tenantId","sku"],"additionalProperties":false},"vaults":{"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"location":{"type":"string"},"tags":{"$ref":"#/$defs/VaultCreateOrUpdateParametersTags"},"properties":{"$ref":"#/$defs/VaultProperties","type":"object"},"systemData":{"const":null,"readOnly":true}},"required":["name","location","properties"],"additionalProperties":false}}};
const schema7 = {"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"location":{"type":"string"},"tags":{"$ref":"#/$defs/VaultCreateOrUpdateParametersTags"},"properties":{"$ref":"#/$defs/VaultProperties","type":"object"},"systemData":{"const":null,"readOnly":true}},"required":["name","location","properties"],"additionalProperties":false};
const schema8 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema8,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema8.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","nullable":true,"properties":{"tenantId":{"type":"string","minLength":36,"maxLength":36,"pattern":"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},"sku":{"$ref":"#/$defs/Sku","type":"object"},"accessPolicies":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/AccessPolicyEntry","type":"object"}},"vaultUri":{"type":"string","nullable":true},"hsmPoolResourceId":{"const":null,"readOnly":true},"enabledForDeployment":{"type":"boolean","nullable":true},"enabledForDiskEncryption":{"type":"boolean","nullable":true},"enabledForTemplateDeployment":{"type":"boolean","nullable":true},"enableSoftDelete":{"type":"boolean","nullable":true},"softDeleteRetentionInDays":{"type":"integer","nullable":true},"enableRbacAuthorization":{"type":"boolean","nullable":true},"createMode":{"enum":["recover","default",null],"writeOnly":true},"enablePurgeProtection":{"type":"boolean","nullable":true},"networkAcls":{"$ref":"#/$defs/NetworkRuleSet"},"provisioningState":{"type":"string","nullable":true},"privateEndpointConnections":{"const":null,"readOnly":true},"publicNetworkAccess":{"type":"string","nullable":true}},"required":["tenantId","sku"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$", "u");
const schema10 = {"type":"object","nullable":true,"properties":{"family":{"type":"string"},"name":{"enum":["standard","premium"]}},"required":["family","name"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema10,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.family === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "family"},parentSchema:schema10,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema10,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "family") || (key0 === "name"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema10,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.family !== undefined){
let data0 = data.family;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/family",keyword:"type",params:{type: "string"},parentSchema:schema10.properties.family,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(!((data1 === "standard") || (data1 === "premium"))){
const err5 = {instancePath:instancePath+"/name",keyword:"enum",params:{allowedValues: schema10.properties.name.enum},parentSchema:schema10.properties.name,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","nullable":true,"properties":{"tenantId":{"type":"string","minLength":36,"maxLength":36,"pattern":"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},"objectId":{"type":"string"},"applicationId":{"type":"string","nullable":true,"minLength":36,"maxLength":36,"pattern":"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},"permissions":{"$ref":"#/$defs/Permissions","type":"object"}},"required":["tenantId","objectId","permissions"],"additionalProperties":false};
const schema12 = {"type":"object","nullable":true,"properties":{"keys":{"type":"array","nullable":true,"items":{"type":"string"}},"secrets":{"type":"array","nullable":true,"items":{"type":"string"}},"certificates":{"type":"array","nullable":true,"items":{"type":"string"}},"storage":{"type":"array","nullable":true,"items":{"type":"string"}}},"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema12,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "keys") || (key0 === "secrets")) || (key0 === "certificates")) || (key0 === "storage"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema12,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.keys !== undefined){
let data0 = data.keys;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema12.properties.keys,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema12.properties.keys.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
}
if(data.secrets !== undefined){
let data2 = data.secrets;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/secrets",keyword:"type",params:{type: "array"},parentSchema:schema12.properties.secrets,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/secrets/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema12.properties.secrets.items,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
if(data.certificates !== undefined){
let data4 = data.certificates;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/certificates",keyword:"type",params:{type: "array"},parentSchema:schema12.properties.certificates,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/certificates/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema12.properties.certificates.items,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
if(data.storage !== undefined){
let data6 = data.storage;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/storage",keyword:"type",params:{type: "array"},parentSchema:schema12.properties.storage,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/storage/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema12.properties.storage.items,data:data7};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema11,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tenantId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "tenantId"},parentSchema:schema11,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.objectId === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "objectId"},parentSchema:schema11,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.permissions === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "permissions"},parentSchema:schema11,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "tenantId") || (key0 === "objectId")) || (key0 === "applicationId")) || (key0 === "permissions"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema11,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.tenantId !== undefined){
let data0 = data.tenantId;
if(typeof data0 === "string"){
if(data0.length > 36){
const err5 = {instancePath:instancePath+"/tenantId",keyword:"maxLength",params:{limit: 36},parentSchema:schema11.properties.tenantId,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
if(data0.length < 36){
const err6 = {instancePath:instancePath+"/tenantId",keyword:"minLength",params:{limit: 36},parentSchema:schema11.properties.tenantId,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/tenantId",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},parentSchema:schema11.properties.tenantId,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.tenantId,data:data0};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.objectId !== undefined){
let data1 = data.objectId;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/objectId",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.objectId,data:data1};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.applicationId !== undefined){
let data2 = data.applicationId;
if((typeof data2 !== "string") && (data2 !== null)){
const err10 = {instancePath:instancePath+"/applicationId",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.applicationId,data:data2};
(vErrors ??= []).push(err10);
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 36){
const err11 = {instancePath:instancePath+"/applicationId",keyword:"maxLength",params:{limit: 36},parentSchema:schema11.properties.applicationId,data:data2};
(vErrors ??= []).push(err11);
errors++;
}
if(data2.length < 36){
const err12 = {instancePath:instancePath+"/applicationId",keyword:"minLength",params:{limit: 36},parentSchema:schema11.properties.applicationId,data:data2};
(vErrors ??= []).push(err12);
errors++;
}
if(!pattern0.test(data2)){
const err13 = {instancePath:instancePath+"/applicationId",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},parentSchema:schema11.properties.applicationId,data:data2};
(vErrors ??= []).push(err13);
errors++;
}
}
}
if(data.permissions !== undefined){
let data3 = data.permissions;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err14 = {instancePath:instancePath+"/permissions",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.permissions,data:data3};
(vErrors ??= []).push(err14);
errors++;
}
if(!(validate29(data3, {instancePath:instancePath+"/permissions",parentData:data,parentDataProperty:"permissions",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","nullable":true,"properties":{"bypass":{"type":"string","nullable":true},"defaultAction":{"type":"string","nullable":true},"ipRules":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/IPRule","type":"object"}},"virtualNetworkRules":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/VirtualNetworkRule","type":"object"}}},"additionalProperties":false};
const schema14 = {"type":"object","nullable":true,"properties":{"value":{"type":"string"}},"required":["value"],"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "value"},parentSchema:schema14,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(key0 === "value")){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema14,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "string"},parentSchema:schema14.properties.value,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","nullable":true,"properties":{"id":{"type":"string"},"ignoreMissingVnetServiceEndpoint":{"type":"boolean","nullable":true}},"required":["id"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema15,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema15,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "ignoreMissingVnetServiceEndpoint"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema15,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema15.properties.id,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ignoreMissingVnetServiceEndpoint !== undefined){
let data1 = data.ignoreMissingVnetServiceEndpoint;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/ignoreMissingVnetServiceEndpoint",keyword:"type",params:{type: "boolean"},parentSchema:schema15.properties.ignoreMissingVnetServiceEndpoint,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema13,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "bypass") || (key0 === "defaultAction")) || (key0 === "ipRules")) || (key0 === "virtualNetworkRules"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.bypass !== undefined){
let data0 = data.bypass;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/bypass",keyword:"type",params:{type: "string"},parentSchema:schema13.properties.bypass,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.defaultAction !== undefined){
let data1 = data.defaultAction;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/defaultAction",keyword:"type",params:{type: "string"},parentSchema:schema13.properties.defaultAction,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ipRules !== undefined){
let data2 = data.ipRules;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/ipRules",keyword:"type",params:{type: "array"},parentSchema:schema13.properties.ipRules,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err5 = {instancePath:instancePath+"/ipRules/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema13.properties.ipRules.items,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
if(!(validate33(data3, {instancePath:instancePath+"/ipRules/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
}
if(data.virtualNetworkRules !== undefined){
let data4 = data.virtualNetworkRules;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/virtualNetworkRules",keyword:"type",params:{type: "array"},parentSchema:schema13.properties.virtualNetworkRules,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err7 = {instancePath:instancePath+"/virtualNetworkRules/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema13.properties.virtualNetworkRules.items,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
if(!(validate35(data5, {instancePath:instancePath+"/virtualNetworkRules/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema9,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tenantId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "tenantId"},parentSchema:schema9,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.sku === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "sku"},parentSchema:schema9,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema9,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.tenantId !== undefined){
let data0 = data.tenantId;
if(typeof data0 === "string"){
if(data0.length > 36){
const err4 = {instancePath:instancePath+"/tenantId",keyword:"maxLength",params:{limit: 36},parentSchema:schema9.properties.tenantId,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
if(data0.length < 36){
const err5 = {instancePath:instancePath+"/tenantId",keyword:"minLength",params:{limit: 36},parentSchema:schema9.properties.tenantId,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/tenantId",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},parentSchema:schema9.properties.tenantId,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.tenantId,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.sku !== undefined){
let data1 = data.sku;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err8 = {instancePath:instancePath+"/sku",keyword:"type",params:{type: "object"},parentSchema:schema9.properties.sku,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
if(!(validate26(data1, {instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.accessPolicies !== undefined){
let data2 = data.accessPolicies;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err9 = {instancePath:instancePath+"/accessPolicies",keyword:"type",params:{type: "array"},parentSchema:schema9.properties.accessPolicies,data:data2};
(vErrors ??= []).push(err9);
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err10 = {instancePath:instancePath+"/accessPolicies/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema9.properties.accessPolicies.items,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
if(!(validate28(data3, {instancePath:instancePath+"/accessPolicies/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
}
if(data.vaultUri !== undefined){
let data4 = data.vaultUri;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/vaultUri",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.vaultUri,data:data4};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.hsmPoolResourceId !== undefined){
let data5 = data.hsmPoolResourceId;
if(null !== data5){
const err12 = {instancePath:instancePath+"/hsmPoolResourceId",keyword:"const",params:{allowedValue: schema9.properties.hsmPoolResourceId.const},parentSchema:schema9.properties.hsmPoolResourceId,data:data5};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.enabledForDeployment !== undefined){
let data6 = data.enabledForDeployment;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err13 = {instancePath:instancePath+"/enabledForDeployment",keyword:"type",params:{type: "boolean"},parentSchema:schema9.properties.enabledForDeployment,data:data6};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.enabledForDiskEncryption !== undefined){
let data7 = data.enabledForDiskEncryption;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err14 = {instancePath:instancePath+"/enabledForDiskEncryption",keyword:"type",params:{type: "boolean"},parentSchema:schema9.properties.enabledForDiskEncryption,data:data7};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.enabledForTemplateDeployment !== undefined){
let data8 = data.enabledForTemplateDeployment;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err15 = {instancePath:instancePath+"/enabledForTemplateDeployment",keyword:"type",params:{type: "boolean"},parentSchema:schema9.properties.enabledForTemplateDeployment,data:data8};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.enableSoftDelete !== undefined){
let data9 = data.enableSoftDelete;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err16 = {instancePath:instancePath+"/enableSoftDelete",keyword:"type",params:{type: "boolean"},parentSchema:schema9.properties.enableSoftDelete,data:data9};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.softDeleteRetentionInDays !== undefined){
let data10 = data.softDeleteRetentionInDays;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err17 = {instancePath:instancePath+"/softDeleteRetentionInDays",keyword:"type",params:{type: "integer"},parentSchema:schema9.properties.softDeleteRetentionInDays,data:data10};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.enableRbacAuthorization !== undefined){
let data11 = data.enableRbacAuthorization;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err18 = {instancePath:instancePath+"/enableRbacAuthorization",keyword:"type",params:{type: "boolean"},parentSchema:schema9.properties.enableRbacAuthorization,data:data11};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.createMode !== undefined){
let data12 = data.createMode;
if(!(((data12 === "recover") || (data12 === "default")) || (data12 === null))){
const err19 = {instancePath:instancePath+"/createMode",keyword:"enum",params:{allowedValues: schema9.properties.createMode.enum},parentSchema:schema9.properties.createMode,data:data12};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.enablePurgeProtection !== undefined){
let data13 = data.enablePurgeProtection;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err20 = {instancePath:instancePath+"/enablePurgeProtection",keyword:"type",params:{type: "boolean"},parentSchema:schema9.properties.enablePurgeProtection,data:data13};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.networkAcls !== undefined){
if(!(validate32(data.networkAcls, {instancePath:instancePath+"/networkAcls",parentData:data,parentDataProperty:"networkAcls",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.provisioningState !== undefined){
let data15 = data.provisioningState;
if((typeof data15 !== "string") && (data15 !== null)){
const err21 = {instancePath:instancePath+"/provisioningState",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.provisioningState,data:data15};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.privateEndpointConnections !== undefined){
let data16 = data.privateEndpointConnections;
if(null !== data16){
const err22 = {instancePath:instancePath+"/privateEndpointConnections",keyword:"const",params:{allowedValue: schema9.properties.privateEndpointConnections.const},parentSchema:schema9.properties.privateEndpointConnections,data:data16};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.publicNetworkAccess !== undefined){
let data17 = data.publicNetworkAccess;
if((typeof data17 !== "string") && (data17 !== null)){
const err23 = {instancePath:instancePath+"/publicNetworkAccess",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.publicNetworkAccess,data:data17};
(vErrors ??= []).push(err23);
errors++;
}
}
}
validate25.errors = vErrors;
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
if(data.location === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "location"},parentSchema:schema7,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.properties === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "properties"},parentSchema:schema7,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "type")) || (key0 === "apiVersion")) || (key0 === "location")) || (key0 === "tags")) || (key0 === "properties")) || (key0 === "systemData"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema7,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(null !== data0){
const err5 = {instancePath:instancePath+"/id",keyword:"const",params:{allowedValue: schema7.properties.id.const},parentSchema:schema7.properties.id,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(null !== data2){
const err7 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: schema7.properties.type.const},parentSchema:schema7.properties.type,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.apiVersion !== undefined){
let data3 = data.apiVersion;
if(null !== data3){
const err8 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: schema7.properties.apiVersion.const},parentSchema:schema7.properties.apiVersion,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.location !== undefined){
let data4 = data.location;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.location,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.tags !== undefined){
if(!(validate23(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err10 = {instancePath:instancePath+"/properties",keyword:"type",params:{type: "object"},parentSchema:schema7.properties.properties,data:data6};
(vErrors ??= []).push(err10);
errors++;
}
if(!(validate25(data6, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.systemData !== undefined){
let data7 = data.systemData;
if(null !== data7){
const err11 = {instancePath:instancePath+"/systemData",keyword:"const",params:{allowedValue: schema7.properties.systemData.const},parentSchema:schema7.properties.systemData,data:data7};
(vErrors ??= []).push(err11);
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

